import { Body, Delete, Get, HttpCode, Post, Put } from '@nestjs/common';
import { IdParam, UsherController } from '../../common/http/usher-controller.js';
import { ApiBody } from '../../common/openapi/openapi.js';
import { changesIn, isSentBack, type RecordParts } from '../../common/problem/sent-back.js';
import { readBody } from '../../common/problem/validation.js';
import { AnswersPage, List } from '../../common/list/list.decorators.js';
import type { ListQueryOf, Page } from '../../common/list/list-query.js';
import {
  type Actor,
  CurrentActor,
  type OneOf,
  Requires,
  RequiresOneOf,
} from '../permissions/access.js';
import { UsherAddMembers, UsherCreateGroup, UsherUpdateGroup } from './dto/group.dto.js';
import { GroupMembers } from './group-members.service.js';
import { groupList, GroupViews } from './group-views.js';
import { Groups } from './groups.service.js';
import { UsherGroup } from './dto/group-answer.dto.js';

/** Whoever sees or makes people sees the groups that they are, or can be, in. */
const readers: OneOf = [
  'can_view_users',
  'can_manage_groups',
  'can_create_user',
  'can_bulk_invite',
];

/** The parts of a group, as it is shown. */
const parts: RecordParts = {
  mark: 'id',
  takes: ['name', 'description', 'permissions'],
  fixed: ['id', 'builtIn', 'createdAt'],
};

@UsherController('groups')
export class GroupsController {
  constructor(
    private readonly groups: Groups,
    private readonly members: GroupMembers,
    private readonly views: GroupViews,
  ) {}

  /** Needs one of can_view_users, can_manage_groups, can_create_user and can_bulk_invite. */
  @Get()
  @RequiresOneOf(...readers)
  @AnswersPage('groups', UsherGroup)
  list(
    @CurrentActor() actor: Actor,
    @List(groupList) query: ListQueryOf<typeof groupList>,
  ): Promise<Page<UsherGroup>> {
    return this.views.list(actor.organizationId, query);
  }

  /** Needs one of can_view_users, can_manage_groups, can_create_user and can_bulk_invite. */
  @Get(':id')
  @RequiresOneOf(...readers)
  one(
    @CurrentActor() actor: Actor,
    @IdParam(['id', 'group.not_found']) id: string,
  ): Promise<UsherGroup> {
    return this.views.one(actor.organizationId, id);
  }

  @Post()
  @Requires('can_manage_groups')
  async create(@CurrentActor() actor: Actor, @Body() group: UsherCreateGroup): Promise<UsherGroup> {
    return this.views.one(actor.organizationId, await this.groups.create(actor, group));
  }

  /** Takes the whole group, too: what is as it was is passed over. */
  @Put(':id')
  @Requires('can_manage_groups')
  @ApiBody({ type: UsherUpdateGroup })
  async update(
    @CurrentActor() actor: Actor,
    @IdParam(['id', 'group.not_found']) id: string,
    @Body() body: unknown,
  ): Promise<UsherGroup> {
    const sent = isSentBack(body, parts)
      ? changesIn(body, await this.views.one(actor.organizationId, id), parts)
      : body;
    await this.groups.update(actor, id, await readBody(UsherUpdateGroup, sent));
    return this.views.one(actor.organizationId, id);
  }

  /** Answers the group as it was. */
  @Delete(':id')
  @Requires('can_manage_groups')
  async remove(
    @CurrentActor() actor: Actor,
    @IdParam(['id', 'group.not_found']) id: string,
  ): Promise<UsherGroup> {
    const group = await this.views.one(actor.organizationId, id);
    await this.groups.remove(actor, id);
    return group;
  }

  @Post(':id/members')
  @HttpCode(200)
  @Requires('can_manage_groups')
  async addMembers(
    @CurrentActor() actor: Actor,
    @IdParam(['id', 'group.not_found']) id: string,
    @Body() { userIds }: UsherAddMembers,
  ): Promise<UsherGroup> {
    await this.members.add(actor, id, userIds);
    return this.views.one(actor.organizationId, id);
  }

  @Delete(':id/members/:userId')
  @Requires('can_manage_groups')
  async removeMember(
    @CurrentActor() actor: Actor,
    @IdParam(['id', 'group.not_found']) id: string,
    @IdParam(['userId', 'user.not_found']) userId: string,
  ): Promise<UsherGroup> {
    await this.members.remove(actor, id, userId);
    return this.views.one(actor.organizationId, id);
  }
}
