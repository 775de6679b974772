import { Body, Get, HttpCode, Post, Put, Query, StreamableFile } from '@nestjs/common';
import { csvAnswer, xlsxAnswer, xlsxType } from '../../common/http/file-answers.js';
import { AnswersDownload } from '../../common/http/downloads.js';
import { IdParam, UsherController } from '../../common/http/usher-controller.js';
import { AnswersPage, List } from '../../common/list/list.decorators.js';
import type { Page } from '../../common/list/list-query.js';
import { TakesFilter } from '../../common/openapi/described-routes.js';
import { ApiBody } from '../../common/openapi/openapi.js';
import { changesIn, isSentBack, type RecordParts } from '../../common/problem/sent-back.js';
import { readBody } from '../../common/problem/validation.js';
import { type Actor, CurrentActor, Requires } from '../permissions/access.js';
import { Archiving } from './archiving.service.js';
import { AvailabilityService } from './availability.service.js';
import { UsherAvailabilityQuery, UsherUpdateUser } from './dto/member.dto.js';
import { Editing } from './editing.service.js';
import { MemberExport } from './member-export.js';
import { memberList, type MemberListQuery } from './member-list.js';
import { MemberSearch } from './member-search.js';
import { MemberViews } from './member-views.js';
import { Timeline } from './timeline.service.js';
import { UsherUser } from './dto/user.dto.js';
import type { UsherAvailability } from './dto/availability.dto.js';
import type { UsherTimelineEvent } from './dto/timeline-event.dto.js';

/** The parts of a person, as they are shown. */
const parts: RecordParts = {
  mark: 'id',
  takes: ['firstName', 'lastName', 'username', 'role', 'groupIds', 'metadata', 'email', 'status'],
  fixed: ['id', 'importId', 'createdAt', 'activatedAt', 'archivedAt'],
};

@UsherController('users')
export class MembersController {
  constructor(
    private readonly pages: MemberSearch,
    private readonly views: MemberViews,
    private readonly editing: Editing,
    private readonly archiving: Archiving,
    private readonly availability: AvailabilityService,
    private readonly exporting: MemberExport,
    private readonly timeline: Timeline,
  ) {}

  /** The people of the current organization. */
  @Get()
  @Requires('can_view_users')
  @AnswersPage('users', UsherUser)
  list(
    @CurrentActor() actor: Actor,
    @List(memberList) query: MemberListQuery,
  ): Promise<Page<UsherUser>> {
    return this.pages.page(actor, query);
  }

  /** Tells whether an e-mail address and a username can be used for a new person. */
  @Get('availability')
  @Requires('can_create_user')
  availableFor(
    @CurrentActor() actor: Actor,
    @Query() wanted: UsherAvailabilityQuery,
  ): Promise<UsherAvailability> {
    return this.availability.of(actor, wanted);
  }

  /** The people whom `filter` selects, as CSV that an import reads. */
  @Get('export.csv')
  @AnswersDownload('text/csv')
  @TakesFilter()
  @Requires('can_view_users')
  async export(
    @CurrentActor() actor: Actor,
    @List(memberList) { filter }: MemberListQuery,
  ): Promise<StreamableFile> {
    return new StreamableFile(await this.exporting.csv(actor, filter), csvAnswer('users.csv'));
  }

  /** The same as a workbook. */
  @Get('export.xlsx')
  @AnswersDownload(xlsxType)
  @TakesFilter()
  @Requires('can_view_users')
  async exportXlsx(
    @CurrentActor() actor: Actor,
    @List(memberList) { filter }: MemberListQuery,
  ): Promise<StreamableFile> {
    return new StreamableFile(await this.exporting.xlsx(actor, filter), xlsxAnswer('users.xlsx'));
  }

  @Get(':id')
  @Requires('can_view_users')
  one(
    @CurrentActor() actor: Actor,
    @IdParam(['id', 'user.not_found']) id: string,
  ): Promise<UsherUser> {
    return this.views.one(actor, id);
  }

  /** The timeline of the person here, newest first. */
  @Get(':id/timeline')
  @Requires('can_view_users')
  timelineOf(
    @CurrentActor() actor: Actor,
    @IdParam(['id', 'user.not_found']) id: string,
  ): Promise<UsherTimelineEvent[]> {
    return this.timeline.of(actor, id);
  }

  /** Takes the whole person, too: what is as it was is passed over. */
  @Put(':id')
  @Requires('can_edit_user')
  @ApiBody({ type: UsherUpdateUser })
  async update(
    @CurrentActor() actor: Actor,
    @IdParam(['id', 'user.not_found']) id: string,
    @Body() body: unknown,
  ): Promise<UsherUser> {
    const sent = isSentBack(body, parts)
      ? changesIn(body, await this.views.one(actor, id), parts)
      : body;
    const change = await readBody(UsherUpdateUser, sent);
    await this.editing.update(actor, id, change);
    return this.views.one(actor, id, change.metadata !== undefined);
  }

  /** Signs the person out and revokes their pending invitation. */
  @Post(':id/archive')
  @HttpCode(200)
  @Requires('can_archive_user')
  async archive(
    @CurrentActor() actor: Actor,
    @IdParam(['id', 'user.not_found']) id: string,
  ): Promise<UsherUser> {
    await this.archiving.archive(actor, id);
    return this.views.one(actor, id);
  }

  /** Brings an archived person back, with a fresh invitation where they had not joined. */
  @Post(':id/unarchive')
  @HttpCode(200)
  @Requires('can_archive_user')
  async unarchive(
    @CurrentActor() actor: Actor,
    @IdParam(['id', 'user.not_found']) id: string,
  ): Promise<UsherUser> {
    await this.archiving.unarchive(actor, id);
    return this.views.one(actor, id);
  }
}
