import { Injectable } from '@nestjs/common';
import { In, Not } from 'typeorm';
import { Problem } from '../../common/problem/problem.js';
import { Database } from '../../database/database.js';
import { AuditEvent } from '../audit/audit-event.entity.js';
import { actionsToTell } from '../events/action-catalogue.js';
import { Invitation } from '../invitations/invitation.entity.js';
import { Email } from '../mail/email.entity.js';
import type { Actor } from '../permissions/access.js';
import { type Mentioned, memberNames } from '../people/member-names.js';
import { Membership } from '../people/membership.entity.js';
import type { UsherTimelineEvent } from './dto/timeline-event.dto.js';

/** Something that happened, before the one who did it has a name. */
interface Event extends Omit<UsherTimelineEvent, 'actor'> {
  actorId: string | null;
}

/** The number of the latest events of the audit trail that are shown. */
const LATEST = 200;

const byTheRows: readonly string[] = actionsToTell('by the rows');
const never = actionsToTell('never');
const notForAll = [...never, ...actionsToTell('for auditors')];

/** Tells what has happened to a person in an organization. */
@Injectable()
export class Timeline {
  constructor(private readonly database: Database) {}

  /**
   * The latest events, newest first.
   * @throws Problem 404 `user.not_found`.
   */
  async of({ organizationId, permissions }: Actor, userId: string): Promise<UsherTimelineEvent[]> {
    const hidden = permissions.has('can_view_audit_log') ? never : notForAll;
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
          action: Not(In(hidden)),
        },
        order: { createdAt: 'DESC' },
        take: LATEST,
      }),
    ]);
    const [elsewhere, told] = partition(audited, ({ action }) => byTheRows.includes(action));
    const doers = new Map(elsewhere.map((event) => [doneTo(event.action, event), event.actorId]));
    const happened = [
      ...ofMembership(membership),
      ...invitations.flatMap(ofInvitation),
      ...emails.flatMap(ofEmail),
      ...told.map(({ action, createdAt, detail, actorId }) => ({
        at: createdAt,
        type: action,
        detail: { ...detail, actorId },
        actorId,
      })),
    ].map((event): Event => {
      return { ...event, actorId: event.actorId ?? doers.get(doneTo(event.type, event)) ?? null };
    });
    const actor = (id: string): Mentioned => ({ organizationId, userId: id });
    const mentioned = happened.flatMap(({ actorId }) => (actorId ? [actor(actorId)] : []));
    const named = await memberNames(this.database, mentioned);
    const events = happened.map(({ actorId, ...event }): UsherTimelineEvent => {
      const name = actorId ? named(actor(actorId))?.shown : undefined;
      return { ...event, actor: actorId && name ? { id: actorId, name } : null };
    });
    // Of events at the same moment, the later in the list happened later.
    return events.reverse().sort((a, b) => b.at.getTime() - a.at.getTime());
  }
}

/** A text of what was done to what: an event that is told elsewhere has its doer in the audit trail. */
function doneTo(action: string, { detail }: Pick<UsherTimelineEvent, 'detail'>): string {
  const id = detail?.invitationId;
  return typeof id === 'string' ? `${action} ${id}` : action;
}

function partition<T>(all: readonly T[], isFirst: (one: T) => boolean): [T[], T[]] {
  return [all.filter(isFirst), all.filter((one) => !isFirst(one))];
}

function ofMembership({ createdAt, importId }: Membership): Event[] {
  const detail = importId ? { importId } : null;
  return [{ at: createdAt, type: 'user.created', detail, actorId: null }];
}

function ofInvitation(invitation: Invitation): Event[] {
  const { createdById, userId, expiresAt } = invitation;
  const detail = { invitationId: invitation.id };
  return events([
    ['invitation.created', invitation.createdAt, { ...detail, expiresAt }, createdById],
    ['invitation.revoked', invitation.revokedAt, detail, null],
    ['invitation.accepted', invitation.acceptedAt, detail, userId],
  ]);
}

/** A mail that waits after a failure says the server's words where it was queued. */
function ofEmail({ kind, status, error, createdAt, sentAt, nextAttemptAt }: Email): Event[] {
  return events([
    ['email.queued', createdAt, { kind, error: status === 'queued' ? error : null }, null],
    ['email.sent', sentAt, { kind, error: null }, null],
    ['email.failed', status === 'failed' ? nextAttemptAt : null, { kind, error }, null],
  ]);
}

function events(
  all: [type: string, at: Date | null, detail: Record<string, unknown>, actorId: string | null][],
): Event[] {
  return all.flatMap(([type, at, detail, actorId]) => (at ? [{ at, type, detail, actorId }] : []));
}
