import { In } from 'typeorm';
import type { Database } from '../../../database/database.js';
import type { Language } from '../../../words/language.js';
import { saidError } from '../../mail/delivery-words.js';
import { Email } from '../../mail/email.entity.js';
import type { Invitation } from '../invitation.entity.js';
import type { UsherInvitationDelivery } from '../dto/invitation.dto.js';

type Mailed = Pick<Invitation, 'id' | 'userId' | 'lastEmailId'>;

/**
 * Reads what became of the mails of each of `invitations`, in one statement along the index of
 * people; why one failed is said in `language`.
 */
export async function deliveriesOf(
  database: Database,
  invitations: readonly Mailed[],
  language: Language,
): Promise<(invitation: Mailed) => UsherInvitationDelivery> {
  const mailed = invitations.filter(({ lastEmailId }) => lastEmailId !== null);
  const emails = await mailsOf(database, mailed);
  return ({ id, lastEmailId }) => {
    const own = emails.get(id) ?? [];
    const latest = own.find((email) => email.id === lastEmailId);
    return {
      lastSentAt: own.reduce(later, null),
      delivery: latest?.status ?? null,
      deliveryError: saidError(latest?.error ?? null, language),
    };
  };
}

type Mail = Pick<Email, 'id' | 'subjectId' | 'status' | 'sentAt' | 'error'>;

/** The mails by the invitation that they are about. */
async function mailsOf(
  database: Database,
  invitations: readonly Mailed[],
): Promise<ReadonlyMap<string, Mail[]>> {
  if (invitations.length === 0) return new Map();
  const emails: Mail[] = await database.repository(Email).find({
    select: { id: true, subjectId: true, status: true, sentAt: true, error: true },
    where: {
      userId: In([...new Set(invitations.map(({ userId }) => userId))]),
      subjectId: In(invitations.map(({ id }) => id)),
    },
  });
  const bySubject = new Map<string, Mail[]>();
  for (const email of emails) {
    bySubject.set(email.subjectId, [...(bySubject.get(email.subjectId) ?? []), email]);
  }
  return bySubject;
}

function later(latest: Date | null, { sentAt }: Mail): Date | null {
  return sentAt && (!latest || sentAt > latest) ? sentAt : latest;
}
