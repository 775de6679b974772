import { Injectable } from '@nestjs/common';
import { And, type EntityManager, type FindOptionsWhere, In, MoreThan } from 'typeorm';
import { Clock } from '../../common/time/clock.js';
import {
  id,
  idList,
  type ListQueryOf,
  type ListSpec,
  oneOf,
  type Page,
  text,
} from '../../common/list/list-query.js';
import { Problem } from '../../common/problem/problem.js';
import { NIL_ID } from '../../common/random/ids.js';
import { batchesByKey } from '../../database/batches-by-key.js';
import { contains } from '../../database/contains.js';
import { besideIds } from '../../database/beside-ids.js';
import { Database } from '../../database/database.js';
import { holdRows } from '../../database/hold-rows.js';
import type { Language } from '../../words/language.js';
import { words } from '../../words/words.js';
import { AuditTrail } from '../audit/audit-trail.js';
import { Authority } from '../groups/authority.js';
import type { Actor } from '../permissions/access.js';
import { saidError } from './delivery-words.js';
import { deliveries, Email, emailKinds } from './email.entity.js';
import { moveMails } from './mail-states.js';
import { Outbox } from './outbox/outbox.js';
import type { UsherEmail, UsherRetriedEmails } from './dto/email.dto.js';

const filters = {
  ids: idList,
  q: text,
  status: oneOf(deliveries),
  kind: oneOf(emailKinds),
  userId: id,
  invitationId: id,
  importId: id,
};

export const emailList: ListSpec<typeof filters, 'createdAt'> = {
  filters,
  sorts: ['createdAt'],
  defaultSort: ['createdAt', 'DESC'],
};

/** The number of mails that one transaction queues again. */
const BATCH = 500;

/** The delivery log of an organization. */
@Injectable()
export class EmailsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly audit: AuditTrail,
    private readonly authority: Authority,
  ) {}

  async list(
    { organizationId, language }: Actor,
    { filter, sort, offset, limit }: ListQueryOf<typeof emailList>,
  ): Promise<Page<UsherEmail>> {
    const [emails, total] = await this.database.repository(Email).findAndCount({
      where: found(organizationId, filter),
      order: { createdAt: sort.order, id: sort.order },
      skip: offset,
      take: limit,
    });
    return { rows: emails.map((email) => view(email, language)), total, offset };
  }

  /** Counts the mails that were not delivered. */
  failed(organizationId: string): Promise<number> {
    return this.database.repository(Email).countBy({ organizationId, status: 'failed' });
  }

  /**
   * Queues a failed mail once more, with all its attempts.
   * @throws Problem `email.not_found`, `email.not_failed`; 403 `permission.missing`.
   */
  async retry(actor: Actor, id: string): Promise<UsherEmail> {
    const { organizationId, userId, language } = actor;
    const email = await this.database.transaction(async (manager) => {
      await this.authority.share(manager, actor, 'can_resend_invitation');
      const moved = await this.queueAgain(manager, { id, organizationId });
      const email = await manager.findOneBy(Email, { id, organizationId });
      if (!email) throw new Problem('email.not_found');
      if (moved === 0) {
        throw new Problem('email.not_failed', {
          detail: words('email.is', { status: email.status }),
        });
      }
      await this.audit.record(manager, {
        organizationId,
        actorId: userId,
        action: 'email.retried',
        subjectId: email.userId,
        detail: { emailId: id, kind: email.kind },
      });
      return email;
    });
    await this.outbox.wake();
    return view(email, language);
  }

  /**
   * Queues all failed mails that a filter finds once more, a batch in a transaction.
   * @param expect the number that the actor has confirmed.
   * @throws Problem 403 `permission.missing`, 409 `emails.count_changed` before anything is done.
   */
  async retryAll(
    actor: Actor,
    { status = 'failed', ...others }: ListQueryOf<typeof emailList>['filter'],
    expect: number,
  ): Promise<UsherRetriedEmails> {
    const { organizationId } = actor;
    const emails = this.database.repository(Email);
    const where = { ...found(organizationId, others), status: 'failed' } as const;
    const count = status === 'failed' ? await emails.countBy(where) : 0;
    if (expect !== count) {
      const detail = words('email.count_changed', { count });
      throw new Problem('emails.count_changed', { detail, params: { count } });
    }
    if (count === 0) return { retried: 0 };
    const batches = batchesByKey(NIL_ID, BATCH, {
      next: (after) =>
        emails.find({
          select: { id: true },
          where: { ...where, id: where.id ? And(where.id, MoreThan(after)) : MoreThan(after) },
          order: { id: 'ASC' },
          take: BATCH,
        }),
      keyOf: ({ id }) => id,
    });
    let retried = 0;
    for await (const batch of batches) {
      const ids = batch.map(({ id }) => id);
      retried += await this.retryBatch(actor, ids);
    }
    await this.outbox.wake();
    return { retried };
  }

  /** @returns the number of those that nobody else had tried again meanwhile. */
  private async retryBatch(actor: Actor, ids: readonly string[]): Promise<number> {
    const { organizationId, userId: actorId } = actor;
    return this.database.transaction(async (manager) => {
      await this.authority.share(manager, actor, 'can_resend_invitation');
      await holdRows(manager, 'usher_emails', ids);
      const failed = await manager.findBy(Email, { id: In(ids), status: besideIds('failed') });
      if (failed.length === 0) return 0;
      await this.queueAgain(manager, { id: In(failed.map(({ id }) => id)) });
      const entries = failed.map(({ id: emailId, kind, userId: subjectId }) => ({
        organizationId,
        actorId,
        action: 'email.retried' as const,
        subjectId,
        detail: { emailId, kind },
      }));
      await this.audit.record(manager, ...entries);
      return failed.length;
    });
  }

  /** Queues failed mails with all their attempts. @returns their number. */
  private queueAgain(manager: EntityManager, which: FindOptionsWhere<Email>): Promise<number> {
    const change = { attempts: 0, nextAttemptAt: this.clock.now() };
    return moveMails(manager, { ...which, status: besideIds('failed') }, 'queued', change);
  }
}

/** The conditions of a list's filters. */
function found(
  organizationId: string,
  { ids, q, invitationId, ...equals }: ListQueryOf<typeof emailList>['filter'],
) {
  return {
    organizationId,
    ...equals,
    ...(ids && { id: In(ids), organizationId: besideIds(organizationId) }),
    ...(q && { recipient: contains(q.trim().toLowerCase()) }),
    ...(invitationId && { subjectId: invitationId }),
  };
}

function view(email: Email, language: Language): UsherEmail {
  const { id, recipient, kind, status, attempts, error, nextAttemptAt } = email;
  const { sentAt, createdAt, userId, subjectId, importId } = email;
  return {
    id,
    recipient,
    kind,
    status,
    attempts,
    error: saidError(error, language),
    nextAttemptAt,
    sentAt,
    createdAt,
    userId,
    subjectId,
    importId,
  };
}
