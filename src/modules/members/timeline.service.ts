import { Injectable } from '@nestjs/common';
import { In, Not } from 'typeorm';
import { Problem } from '../../common/problem/problem.js';
import { Database } from '../../database/database.js';
import { AuditEvent } from '../audit/audit-event.entity.js';
import { Invitation } from '../invitations/invitation.entity.js';
import { Email } from '../mail/email.entity.js';
import { Membership } from '../users/membership.entity.js';

export interface TimelineEvent {
  at: Date;
  /** `lower_snake.dotted`, as `invitation.resent`. */
  type: string;
  detail: Record<string, unknown> | null;
}

/** How many of the latest events of the audit trail are shown. */
const LATEST = 200;

/** These are told by the membership and the invitations themselves, which also imports make. */
const toldElsewhere = [
  'user.created',
  'invitation.created',
  'invitation.revoked',
  'invitation.accepted',
];

/** What was only read is in the audit trail; in here it would bury what was done. */
const notTold = ['identity.read'];

/** What happened to a person in an organization. */
@Injectable()
export class Timeline {
  constructor(private readonly database: Database) {}

  /**
   * The latest events, newest first.
   * @throws Problem 404 `user.not_found`.
   */
  async of(organizationId: string, userId: string): Promise<TimelineEvent[]> {
    const person = { organizationId, userId };
    const membership = await this.database.repository(Membership).findOneBy(person);
    if (!membership) throw new Problem('user.not_found');
    // Ids are in order of time. By created_at, SQLite would walk along that index through the whole organization.
    const newestFirst = { order: { id: 'DESC' } } as const;
    const [invitations, emails, audited] = await Promise.all([
      this.database.repository(Invitation).find({ where: person, ...newestFirst }),
      this.database.repository(Email).find({ where: person, ...newestFirst }),
      this.database.repository(AuditEvent).find({
        where: {
          organizationId,
          subjectId: userId,
          action: Not(In([...toldElsewhere, ...notTold])),
        },
        order: { createdAt: 'DESC' },
        take: LATEST,
      }),
    ]);
    const events = [
      ...ofMembership(membership),
      ...invitations.flatMap(ofInvitation),
      ...emails.flatMap(ofEmail),
      ...audited.map(({ action, createdAt, detail, actorId }) => ({
        at: createdAt,
        type: action,
        detail: { ...detail, actorId },
      })),
    ];
    // Of events at the same moment, the later in the list happened later.
    return events.reverse().sort((a, b) => b.at.getTime() - a.at.getTime());
  }
}

function ofMembership({ createdAt, importId }: Membership): TimelineEvent[] {
  return [{ at: createdAt, type: 'user.created', detail: importId ? { importId } : null }];
}

function ofInvitation(invitation: Invitation): TimelineEvent[] {
  const detail = { invitationId: invitation.id };
  return events([
    ['invitation.created', invitation.createdAt, { ...detail, expiresAt: invitation.expiresAt }],
    ['invitation.revoked', invitation.revokedAt, detail],
    ['invitation.accepted', invitation.acceptedAt, detail],
  ]);
}

/** A mail that waits after a failure says the server's words where it was queued. */
function ofEmail({
  kind,
  status,
  error,
  createdAt,
  sentAt,
  nextAttemptAt,
}: Email): TimelineEvent[] {
  return events([
    ['email.queued', createdAt, { kind, error: status === 'queued' ? error : null }],
    ['email.sent', sentAt, { kind, error: null }],
    ['email.failed', status === 'failed' ? nextAttemptAt : null, { kind, error }],
  ]);
}

function events(
  all: [type: string, at: Date | null, detail: Record<string, unknown>][],
): TimelineEvent[] {
  return all.flatMap(([type, at, detail]) => (at ? [{ at, type, detail }] : []));
}
