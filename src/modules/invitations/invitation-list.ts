import { Injectable } from '@nestjs/common';
import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import { Clock } from '../../common/time/clock.js';
import { fold } from '../../common/text/fold.js';
import {
  demandAllApplied,
  id,
  idList,
  type ListQueryOf,
  type ListSpec,
  oneOf,
  type Page,
  text,
} from '../../common/list/list-query.js';
import { Problem } from '../../common/problem/problem.js';
import { containing } from '../../database/contains.js';
import { Database } from '../../database/database.js';
import type { Language } from '../../words/language.js';
import { User } from '../people/user.entity.js';
import type { Actor } from '../permissions/access.js';
import { WithheldNames } from '../people/withheld-names.entity.js';
import { deliveriesOf } from './mails/deliveries.js';
import { Invitation, invitationStatuses, statusOf } from './invitation.entity.js';
import type { UsherInvitation } from './dto/invitation.dto.js';

const filters = {
  /** Looks in the e-mail address and the name. */
  q: text,
  status: oneOf(invitationStatuses),
  userId: id,
  importId: id,
  ids: idList,
};

export const invitationList = {
  filters,
  sorts: ['createdAt', 'expiresAt', 'lastSentAt', 'email'],
  defaultSort: ['createdAt', 'DESC'],
} as const satisfies ListSpec<typeof filters, string>;

export type InvitationListQuery = ListQueryOf<typeof invitationList>;
export type InvitationFilter = InvitationListQuery['filter'];

/**
 * By `lastSentAt` they are in the order in which their latest mails were queued, which is that of
 * sending.
 */
const sortColumns: Readonly<Record<InvitationListQuery['sort']['field'], keyof Invitation>> = {
  createdAt: 'createdAt',
  expiresAt: 'expiresAt',
  lastSentAt: 'lastQueuedAt',
  email: 'email',
};

/** Reads invitations. */
@Injectable()
export class InvitationList {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async page(
    { organizationId, language }: Actor,
    query: InvitationListQuery,
  ): Promise<Page<UsherInvitation>> {
    const { filter, sort, offset, limit } = query;
    const { manager } = this.database.dataSource;
    const [found, total] = await selectInvitations(
      manager,
      organizationId,
      filter,
      this.clock.now(),
    )
      .orderBy(`invitation.${sortColumns[sort.field]}`, sort.order)
      .addOrderBy('invitation.id', sort.order)
      .offset(offset)
      .limit(limit)
      .getManyAndCount();
    return { rows: await this.views(found, language), total, offset };
  }

  /** @throws Problem 404 `invitation.not_found`. */
  async get({ organizationId, language }: Actor, invitationId: string): Promise<UsherInvitation> {
    const found = await this.database
      .repository(Invitation)
      .findBy({ id: invitationId, organizationId });
    const [view] = await this.views(found, language);
    if (!view) throw new Problem('invitation.not_found');
    return view;
  }

  private async views(
    invitations: readonly Invitation[],
    language: Language,
  ): Promise<UsherInvitation[]> {
    const delivery = await deliveriesOf(this.database, invitations, language);
    const now = this.clock.now();
    return invitations.map((invitation) => ({
      id: invitation.id,
      userId: invitation.userId,
      email: invitation.email,
      status: statusOf(invitation, now),
      expiresAt: invitation.expiresAt,
      sendCount: invitation.sendCount,
      ...delivery(invitation),
      importId: invitation.importId,
      createdAt: invitation.createdAt,
    }));
  }
}

/** The invitations of the organization that `filter` selects at the moment `now`. */
export function selectInvitations(
  manager: EntityManager,
  organizationId: string,
  { q, status, userId, importId, ids, ...others }: InvitationFilter,
  now: Date,
): SelectQueryBuilder<Invitation> {
  demandAllApplied(others);
  const query = manager
    .createQueryBuilder(Invitation, 'invitation')
    .where('invitation.organizationId = :organizationId', { organizationId });
  if (ids) {
    if (ids.length === 0) query.andWhere('1 = 0');
    else query.andWhere('invitation.id IN (:...ids)', { ids });
  }
  if (userId) query.andWhere('invitation.userId = :userId', { userId });
  if (importId) query.andWhere('invitation.importId = :importId', { importId });
  if (status) {
    const state = status === 'expired' ? 'pending' : status;
    query.andWhere('invitation.status = :state', { state });
  }
  if (status === 'pending') query.andWhere('invitation.expiresAt > :now', { now });
  if (status === 'expired') query.andWhere('invitation.expiresAt <= :now', { now });
  if (q) {
    query
      .innerJoin(User, 'user', 'user.id = invitation.userId')
      .leftJoin(WithheldNames, 'withheld', 'withheld.membershipId = invitation.membershipId')
      .andWhere(
        `(invitation.email LIKE :pattern ESCAPE '!'
          OR COALESCE(withheld.nameKey, user.nameKey) LIKE :pattern ESCAPE '!')`,
        { pattern: containing(fold(q)) },
      );
  }
  return query;
}
