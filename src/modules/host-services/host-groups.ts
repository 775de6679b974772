import { Injectable } from '@nestjs/common';
import { GroupMembers } from '../groups/group-members.service.js';
import { GroupViews } from '../groups/group-views.js';
import { type Actor, demand } from '../permissions/access.js';
import type { UsherGroup } from '../groups/dto/group-answer.dto.js';

/** The most groups that are listed. */
const MAX = 1000;

/** Looks groups up, and puts people into them, from the application's code. */
@Injectable()
export class HostGroups {
  constructor(
    private readonly views: GroupViews,
    private readonly members: GroupMembers,
  ) {}

  /** Lists the groups of an organization by name, at most 1,000. */
  async list(organizationId: string): Promise<UsherGroup[]> {
    const sort = { field: 'name', order: 'ASC' } as const;
    return (await this.views.list(organizationId, { filter: {}, sort, offset: 0, limit: MAX }))
      .rows;
  }

  /**
   * Puts people into a custom group in the actor's name.
   * @throws Problem 403 `permission.missing` or `group.not_allowed`; 404 `group.not_found`.
   */
  async addMembers(actor: Actor, groupId: string, userIds: string[]): Promise<void> {
    demand(actor, 'can_manage_groups');
    await this.members.add(actor, groupId, userIds);
  }
}
