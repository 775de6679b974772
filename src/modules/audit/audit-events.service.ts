import { Injectable } from '@nestjs/common';
import { And, type FindOperator, In, LessThan, MoreThanOrEqual } from 'typeorm';
import { fullName } from '../../common/text/full-name.js';
import {
  id,
  idList,
  type ListQueryOf,
  type ListSpec,
  moment,
  name,
  type Page,
} from '../../common/list/list-query.js';
import { besideIds } from '../../database/beside-ids.js';
import { Database } from '../../database/database.js';
import { inList } from '../../database/in-list.js';
import { AuditEvent } from './audit-event.entity.js';
import type { UsherNamed } from '../../common/dto/named.dto.js';
import type { UsherAuditEvent } from './dto/audit-event.dto.js';

const filters = {
  ids: idList,
  action: name,
  actorId: id,
  subjectId: id,
  /** From this moment on. */
  from: moment,
  /** Before this moment. */
  to: moment,
};

export const auditEventList: ListSpec<typeof filters, 'createdAt'> = {
  filters,
  sorts: ['createdAt'],
  defaultSort: ['createdAt', 'DESC'],
};

/** Lists what is on record. */
@Injectable()
export class AuditEvents {
  constructor(private readonly database: Database) {}

  async list(
    organizationId: string,
    { filter, sort, offset, limit }: ListQueryOf<typeof auditEventList>,
  ): Promise<Page<UsherAuditEvent>> {
    const { ids, from, to, ...equals } = filter;
    const createdAt = within(from, to);
    const [events, total] = await this.database.repository(AuditEvent).findAndCount({
      where: {
        organizationId,
        ...equals,
        ...(ids && { id: In(ids), organizationId: besideIds(organizationId) }),
        ...createdAt,
      },
      order: { createdAt: sort.order, id: sort.order },
      skip: offset,
      take: limit,
    });
    const people = await this.people(
      organizationId,
      events.flatMap((event) => [event.actorId, event.subjectId]),
    );
    const rows = events.map(({ id, createdAt, action, actorId, subjectId, detail }) => ({
      id,
      createdAt,
      action,
      actor: actorId === null ? null : (people.get(actorId) ?? null),
      actorId,
      subject: subjectId === null ? null : (people.get(subjectId) ?? null),
      subjectId,
      detail,
    }));
    return { rows, total, offset };
  }

  /**
   * The organization's people among `ids`: what somebody who was erased there is called elsewhere is
   * not told. The audit trail stands below the accounts, as everything writes to it; this one reading
   * statement is all that it knows of them. Names that are withheld (modules/people/known-names.ts)
   * are not read.
   */
  private async people(
    organizationId: string,
    ids: readonly (string | null)[],
  ): Promise<ReadonlyMap<string, UsherNamed>> {
    const wanted = [...new Set(ids.filter((one) => one !== null))];
    if (wanted.length === 0) return new Map();
    const rows = await this.database.query<{
      id: string;
      email: string;
      firstName: string | null;
      lastName: string | null;
    }>(
      `SELECT u.id, u.email,
         CASE WHEN w.membership_id IS NULL THEN u.first_name ELSE w.first_name END AS firstName,
         CASE WHEN w.membership_id IS NULL THEN u.last_name ELSE w.last_name END AS lastName
       FROM usher_memberships m JOIN usher_users u ON u.id = m.user_id
       LEFT JOIN usher_withheld_names w ON w.membership_id = m.id
       WHERE m.organization_id = ? AND m.user_id IN ${inList(wanted)}`,
      [organizationId, ...wanted],
    );
    return new Map(
      rows.map(({ id, email, ...names }) => [id, { id, name: fullName(names) ?? email }]),
    );
  }
}

function within(from: Date | undefined, to: Date | undefined): { createdAt?: FindOperator<Date> } {
  const bounds = [...(from ? [MoreThanOrEqual(from)] : []), ...(to ? [LessThan(to)] : [])];
  return bounds.length > 0 ? { createdAt: And(...bounds) } : {};
}
