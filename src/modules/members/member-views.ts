import { Injectable } from '@nestjs/common';
import { In, MoreThan } from 'typeorm';
import { Clock } from '../../common/time/clock.js';
import { Settings } from '../../common/settings/settings.js';
import { Problem } from '../../common/problem/problem.js';
import { Database } from '../../database/database.js';
import type { Language } from '../../words/language.js';
import type { Actor } from '../permissions/access.js';
import { GroupMembers } from '../groups/group-members.service.js';
import { EmailChange } from '../people/email-change.entity.js';
import { hasAccount } from '../people/has-account.js';
import { knownNames } from '../people/known-names.js';
import { Membership } from '../people/membership.entity.js';
import type { Person } from '../people/person.js';
import { User } from '../people/user.entity.js';
import { MemberInvitations } from './member-invitations.js';
import { shownStatus } from '../people/member-status.js';
import { openMetadata } from './metadata.js';
import type { UsherInvitationSummary, UsherUser } from './dto/user.dto.js';

/** Makes views of memberships, in a fixed number of statements however many they are. */
@Injectable()
export class MemberViews {
  constructor(
    private readonly database: Database,
    private readonly settings: Settings,
    private readonly clock: Clock,
    private readonly groups: GroupMembers,
    private readonly invitations: MemberInvitations,
  ) {}

  /**
   * The person as whoever changed them sees them: the metadata is for those who may view users.
   * @param gave true where the actor has just given the metadata.
   * @throws Problem 404 `user.not_found`.
   */
  async one(
    { organizationId, language, permissions }: Actor,
    userId: string,
    gave = false,
  ): Promise<UsherUser> {
    const memberships = await this.database
      .repository(Membership)
      .findBy({ organizationId, userId });
    const [view] = await this.view(memberships, language);
    if (!view) throw new Problem('user.not_found');
    return gave || permissions.has('can_view_users') ? view : { ...view, metadata: null };
  }

  /** The views of these memberships, in their order, to be read in `language`. */
  async ofIds(membershipIds: readonly string[], language: Language): Promise<UsherUser[]> {
    if (membershipIds.length === 0) return [];
    const memberships = await this.database
      .repository(Membership)
      .findBy({ id: In(membershipIds) });
    const byId = new Map(memberships.map((membership) => [membership.id, membership]));
    return this.view(
      membershipIds.flatMap((id) => byId.get(id) ?? []),
      language,
    );
  }

  private async view(memberships: readonly Membership[], language: Language): Promise<UsherUser[]> {
    if (memberships.length === 0) return [];
    const ids = memberships.map(({ id }) => id);
    const userIds = memberships.map(({ userId }) => userId);
    const [users, groupIds, invitations, changes, namesOf] = await Promise.all([
      this.database.repository(User).findBy({ id: In(userIds) }),
      this.groups.groupIdsOf(ids),
      this.invitations.latestOf(memberships, language),
      this.openChanges(userIds),
      knownNames(this.database.dataSource.manager, memberships),
    ]);
    const usersById = new Map(users.map((user) => [user.id, user]));
    return memberships.flatMap((membership) => {
      const user = usersById.get(membership.userId);
      return user
        ? this.assemble(
            { membership, user, names: namesOf(membership, user) },
            groupIds.get(membership.id),
            {
              invitation: invitations.get(membership.id) ?? null,
              emailChange: changes.find((one) => isOf(one, membership)),
            },
          )
        : [];
    });
  }

  private openChanges(userIds: readonly string[]): Promise<EmailChange[]> {
    return this.database
      .repository(EmailChange)
      .findBy({ userId: In(userIds), expiresAt: MoreThan(this.clock.now()) });
  }

  private assemble(
    { membership, user, names }: Person,
    groupIds: string[] = [],
    open: { invitation: UsherInvitationSummary | null; emailChange: EmailChange | undefined },
  ): UsherUser {
    const { role, status, identityStatus, importId, createdAt, activatedAt, archivedAt } =
      membership;
    const { id, email } = user;
    return {
      id,
      email,
      ...names,
      role,
      groupIds,
      status: shownStatus(status, hasAccount(user), this.settings.multiOrganization),
      identityStatus,
      metadata: openMetadata(this.settings.keys, membership),
      invitation: open.invitation,
      emailChange: shownChange(open.emailChange),
      importId,
      createdAt,
      activatedAt,
      archivedAt,
    };
  }
}

/** Tells whether a change may be confirmed: of somebody active, by whom their organization asked. */
function isOf(change: EmailChange, { userId, organizationId, status }: Membership): boolean {
  const isHere = change.userId === userId && change.organizationId === organizationId;
  return isHere && status === 'active';
}

function shownChange(change: EmailChange | undefined): UsherUser['emailChange'] {
  if (!change) return null;
  const { email, createdAt, expiresAt } = change;
  return { email, requestedAt: createdAt, expiresAt };
}
