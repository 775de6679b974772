import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
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
import { contains } from '../../database/contains.js';
import { Database } from '../../database/database.js';
import type { Language } from '../../words/language.js';
import { words } from '../../words/words.js';
import { AuditTrail } from '../audit/audit-trail.js';
import { Authority } from '../groups/authority.js';
import type { Actor } from '../permissions/access.js';
import { saidError } from './delivery-words.js';
import { deliveries, Email, emailKinds } from './email.entity.js';
import { moveMails } from './mail-states.js';
import { Outbox } from './outbox/outbox.js';
import type { UsherEmail } from './dto/email.dto.js';

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
    const { ids, q, invitationId, ...equals } = filter;
    const [emails, total] = await this.database.repository(Email).findAndCount({
      where: {
        organizationId,
        ...equals,
        ...(ids && { id: In(ids) }),
        ...(q && { recipient: contains(q.trim().toLowerCase()) }),
        ...(invitationId && { subjectId: invitationId }),
      },
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
      const failed = { id, organizationId, status: 'failed' } as const;
      const change = { attempts: 0, nextAttemptAt: this.clock.now() };
      const moved = await moveMails(manager, failed, 'queued', change);
      const found = await manager.findOneBy(Email, { id, organizationId });
      if (!found) throw new Problem('email.not_found');
      if (moved === 0) {
        throw new Problem('email.not_failed', {
          detail: words('email.is', { status: found.status }),
        });
      }
      await this.audit.record(manager, {
        organizationId,
        actorId: userId,
        action: 'email.retried',
        subjectId: found.userId,
        detail: { emailId: id, kind: found.kind },
      });
      return found;
    });
    await this.outbox.wake();
    return view(email, language);
  }
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
