import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Settings } from '../../common/settings.js';
import { Problem } from '../../common/problem/problem.js';
import { Database } from '../../database/database.js';
import { GroupMembers } from '../groups/group-members.service.js';
import type { Role } from '../permissions/permission-catalogue.js';
import { hasAccount } from '../people/has-account.js';
import { type KnownNames, knownNames } from '../people/known-names.js';
import { type IdentityStatus, Membership } from '../people/membership.entity.js';
import type { Person } from '../people/person.js';
import { User } from '../people/user.entity.js';
import { type InvitationSummary, MemberInvitations } from './member-invitations.js';
import { type MemberStatus, shownStatus } from '../people/member-status.js';
import { openMetadata } from './metadata.js';

/** A person in an organization, as they are shown. */
export interface MemberView extends KnownNames {
  /** The account's. */
  id: string;
  email: string;
  role: Role;
  /** The custom groups that the person is in. */
  groupIds: string[];
  status: MemberStatus;
  identityStatus: IdentityStatus;
  metadata: Record<string, unknown> | null;
  /** The latest one; null when there was none. */
  invitation: InvitationSummary | null;
  importId: string | null;
  createdAt: Date;
  activatedAt: Date | null;
  archivedAt: Date | null;
}

/** Makes views of memberships, in a fixed number of statements however many they are. */
@Injectable()
export class MemberViews {
  constructor(
    private readonly database: Database,
    private readonly settings: Settings,
    private readonly groups: GroupMembers,
    private readonly invitations: MemberInvitations,
  ) {}

  /** @throws Problem 404 `user.not_found`. */
  async one(organizationId: string, userId: string): Promise<MemberView> {
    const memberships = await this.database
      .repository(Membership)
      .findBy({ organizationId, userId });
    const [view] = await this.view(memberships);
    if (!view) throw new Problem('user.not_found');
    return view;
  }

  /** The views of these memberships, in their order. */
  async ofIds(membershipIds: readonly string[]): Promise<MemberView[]> {
    if (membershipIds.length === 0) return [];
    const memberships = await this.database
      .repository(Membership)
      .findBy({ id: In(membershipIds) });
    const byId = new Map(memberships.map((membership) => [membership.id, membership]));
    return this.view(membershipIds.flatMap((id) => byId.get(id) ?? []));
  }

  private async view(memberships: readonly Membership[]): Promise<MemberView[]> {
    if (memberships.length === 0) return [];
    const ids = memberships.map(({ id }) => id);
    const userIds = memberships.map(({ userId }) => userId);
    const [users, groupIds, invitations, namesOf] = await Promise.all([
      this.database.repository(User).findBy({ id: In(userIds) }),
      this.groups.groupIdsOf(ids),
      this.invitations.latestOf(memberships),
      knownNames(this.database.dataSource.manager, memberships),
    ]);
    const usersById = new Map(users.map((user) => [user.id, user]));
    return memberships.flatMap((membership) => {
      const user = usersById.get(membership.userId);
      return user
        ? this.assemble(
            { membership, user, names: namesOf(membership, user) },
            groupIds.get(membership.id),
            invitations.get(membership.id),
          )
        : [];
    });
  }

  private assemble(
    { membership, user, names }: Person,
    groupIds: string[] = [],
    invitation: InvitationSummary | null = null,
  ): MemberView {
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
      invitation,
      importId,
      createdAt,
      activatedAt,
      archivedAt,
    };
  }
}
