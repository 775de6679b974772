import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { Clock } from '../../common/time/clock.js';
import { Settings } from '../../common/settings/settings.js';
import { Database } from '../../database/database.js';
import type { Language } from '../../words/language.js';
import { AuditEvent } from '../audit/audit-event.entity.js';
import { AuditTrail } from '../audit/audit-trail.js';
import { GroupDirectory } from '../groups/group-directory.js';
import { GroupMembers } from '../groups/group-members.service.js';
import { StagedPeople } from '../imports/retention/staged-people.service.js';
import { Invitation, statusOf } from '../invitations/invitation.entity.js';
import { saidError } from '../mail/delivery-words.js';
import { Email } from '../mail/email.entity.js';
import { openMetadata } from '../members/metadata.js';
import { Organizations } from '../organizations/organizations.service.js';
import { type Actor, demand } from '../permissions/access.js';
import { findWithinReach } from '../groups/person-within-reach.js';
import { EmailChange } from '../people/email-change.entity.js';
import type { Person } from '../people/person.js';
import { identityOf } from './identity-record.js';
import { sessionsOf } from '../sessions/session-records.js';
import type {
  UsherPersonalDataAccount,
  UsherPersonalDataEmailChange,
  UsherPersonalDataEvent,
  UsherPersonalDataInvitation,
  UsherPersonalDataMail,
  UsherPersonalDataMembership,
  UsherPersonalData,
} from './dto/personal-data.dto.js';

/** The number of events that are exported of what somebody did to others. */
const EVENTS = 10_000;

/** Ids are in order of time. By created_at, SQLite would walk along that index through the whole organization. */
const inTime = { order: { id: 'ASC' } } as const;

/** Gathers what is held about a person. */
@Injectable()
export class PersonalData {
  constructor(
    private readonly database: Database,
    private readonly settings: Settings,
    private readonly clock: Clock,
    private readonly organizations: Organizations,
    private readonly directory: GroupDirectory,
    private readonly groups: GroupMembers,
    private readonly stagedPeople: StagedPeople,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * All that the actor's organization holds about `userId`, and recorded that they took it. Of
   * others there is more in it than identities.
   * @throws Problem 404 `user.not_found`; 403 `user.holds_more`, `permission.missing`.
   */
  async export(actor: Actor, userId: string): Promise<UsherPersonalData> {
    const { organizationId, userId: actorId, permissions, language } = actor;
    const isOwn = userId === actorId;
    if (!isOwn) demand(actor, 'can_view_users');
    const person = await this.database.transaction(async (manager) => {
      const found = await findWithinReach(manager, this.groups, actor, userId);
      await this.audit.record(manager, {
        organizationId,
        actorId,
        action: 'personal_data.exported',
        subjectId: userId,
      });
      return found;
    });
    return this.gather(person, language, isOwn, isOwn || permissions.has('can_view_audit_log'));
  }

  /**
   * @param isOwn whether what belongs to the account alone, and to no organization, is theirs to see.
   * @param withDone whether what the person did to others is.
   */
  private async gather(
    person: Person,
    language: Language,
    isOwn: boolean,
    withDone: boolean,
  ): Promise<UsherPersonalData> {
    const { id: userId } = person.user;
    const { organizationId } = person.membership;
    const { keys } = this.settings;
    const { name } = await this.organizations.get(organizationId);
    return {
      exportedAt: this.clock.now(),
      organization: { id: organizationId, name },
      account: accountOf(person),
      membership: await this.membershipOf(person),
      identity: await identityOf(this.database, keys, person.membership.id),
      invitations: await this.invitationsOf(organizationId, userId),
      emailChange: await this.emailChangeOf(organizationId, userId),
      mails: await this.mailsOf(organizationId, userId, language, isOwn),
      sessions: await sessionsOf(this.database, organizationId, userId, isOwn),
      importRows: await this.stagedPeople.about(organizationId, userId),
      events: await this.eventsOf(organizationId, userId, withDone),
    };
  }

  private async membershipOf({ membership }: Person): Promise<UsherPersonalDataMembership> {
    const { id, organizationId, role, status, identityStatus, importId } = membership;
    const { createdAt, activatedAt, archivedAt } = membership;
    const { groups } = await this.directory.grants(organizationId);
    const groupIds = (await this.groups.groupIdsOf([id])).get(id) ?? [];
    return {
      id,
      role,
      groups: groupIds.flatMap((groupId) => groups.get(groupId)?.name ?? []).sort(),
      status,
      identityStatus,
      metadata: openMetadata(this.settings.keys, membership),
      importId,
      createdAt,
      activatedAt,
      archivedAt,
    };
  }

  private async invitationsOf(
    organizationId: string,
    userId: string,
  ): Promise<UsherPersonalDataInvitation[]> {
    const invitations = await this.database
      .repository(Invitation)
      .find({ where: { organizationId, userId }, ...inTime });
    const now = this.clock.now();
    return invitations.map((invitation) => {
      const { id, email, expiresAt, sendCount, remindersSent, lastQueuedAt } = invitation;
      const { importId, createdById, createdAt, acceptedAt, revokedAt } = invitation;
      return {
        id,
        email,
        status: statusOf(invitation, now),
        invitedById: createdById,
        importId,
        createdAt,
        expiresAt,
        sendCount,
        remindersSent,
        lastQueuedAt,
        acceptedAt,
        revokedAt,
      };
    });
  }

  private async emailChangeOf(
    organizationId: string,
    userId: string,
  ): Promise<UsherPersonalDataEmailChange | null> {
    const change = await this.database
      .repository(EmailChange)
      .findOneBy({ organizationId, userId });
    if (!change) return null;
    const { email, requestedById, createdAt, expiresAt } = change;
    return { email, requestedById, requestedAt: createdAt, expiresAt };
  }

  private async mailsOf(
    organizationId: string,
    userId: string,
    language: Language,
    isOwn: boolean,
  ): Promise<UsherPersonalDataMail[]> {
    const ofAccount = isOwn ? [{ organizationId: IsNull(), userId }] : [];
    const mails = await this.database.repository(Email).find({
      where: [{ organizationId, userId }, ...ofAccount],
      ...inTime,
    });
    return mails.map(({ id, kind, recipient, status, attempts, error, createdAt, sentAt }) => ({
      id,
      kind,
      recipient,
      status,
      attempts,
      error: saidError(error, language),
      createdAt,
      sentAt,
    }));
  }

  /**
   * All that was done to them; `withDone` also the latest of what they did, as an import is an event
   * for each of its identities.
   */
  private async eventsOf(
    organizationId: string,
    userId: string,
    withDone: boolean,
  ): Promise<UsherPersonalDataEvent[]> {
    const events = this.database.repository(AuditEvent);
    const about = await events.findBy({ organizationId, subjectId: userId });
    const done = withDone
      ? await events.find({
          where: { organizationId, actorId: userId },
          order: { createdAt: 'DESC' },
          take: EVENTS,
        })
      : [];
    const found = [...about, ...done.filter(({ subjectId }) => subjectId !== userId)];
    found.sort((one, other) => Number(one.createdAt) - Number(other.createdAt));
    return found.map(({ id, createdAt, action, actorId, subjectId, detail }) => ({
      id,
      at: createdAt,
      action,
      actorId,
      subjectId,
      detail,
    }));
  }
}

/** Of an account from elsewhere that has not joined, no more than the organization may know. */
function accountOf({ user, names }: Person): UsherPersonalDataAccount {
  const { id, email, emailVerifiedAt, externalId, language, theme, createdAt } = user;
  if (names.username === null) return { id, email, ...names };
  const hasPassword = user.passwordHash !== null;
  const choices = { language, theme };
  return { id, email, ...names, emailVerifiedAt, hasPassword, externalId, ...choices, createdAt };
}
