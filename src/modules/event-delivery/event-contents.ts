import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Database } from '../../database/database.js';
import type { EventName, EventPerson, UsherEvent } from '../events/event-catalogue.js';
import type { EventRow } from '../events/event.entity.js';
import { User } from '../people/user.entity.js';

/** Puts events together from their ids: people are as they are when it is told. */
@Injectable()
export class EventContents {
  constructor(private readonly database: Database) {}

  async of(row: EventRow): Promise<UsherEvent> {
    const { id, name, createdAt: at, organizationId, actorId } = row;
    const head = { id, at, organizationId, actorId };
    const event: Told = { ...head, name, ...(await this.rest(row)) };
    return event as UsherEvent;
  }

  private async rest(row: EventRow): Promise<object> {
    switch (row.name) {
      case 'people.invited':
        return { importId: row.personId ? null : row.batchId, people: await this.invited(row) };
      case 'import.completed':
      case 'import.failed':
      case 'import.undone':
        return { importId: row.batchId };
      case 'mail.failed':
        return { mailId: row.detail?.['mailId'], person: await this.person(row) };
      default:
        return { person: await this.person(row) };
    }
  }

  private async person({ personId: id, externalId }: EventRow): Promise<EventPerson | null> {
    if (id === null) return null;
    const [person] = await this.people([id]);
    return person ?? { ...erased, id, externalId };
  }

  /** One person, or those whom a range of rows has made or joined. */
  private async invited(row: EventRow): Promise<EventPerson[]> {
    const { personId, batchId, detail } = row;
    if (personId !== null) {
      const person = await this.person(row);
      return person ? [person] : [];
    }
    const rows = await this.database.query<{ userId: string }>(
      `SELECT m.user_id AS userId FROM usher_import_rows r
       JOIN usher_memberships m ON m.id = r.id
       WHERE r.import_id = ? AND r.row_no BETWEEN ? AND ? ORDER BY r.row_no`,
      [batchId, detail?.['from'], detail?.['to']],
    );
    return this.people(rows.map(({ userId }) => userId));
  }

  private async people(ids: readonly string[]): Promise<EventPerson[]> {
    const found = await this.database.repository(User).find({
      select: {
        id: true,
        externalId: true,
        email: true,
        username: true,
        firstName: true,
        lastName: true,
      },
      where: { id: In(ids) },
    });
    const byId = new Map(found.map((user) => [user.id, user]));
    return ids.flatMap((id) => {
      const user = byId.get(id);
      if (!user) return [];
      const { externalId, email, username, firstName, lastName } = user;
      return [{ id, externalId, email, username, firstName, lastName }];
    });
  }
}

const erased = { email: null, username: null, firstName: null, lastName: null };

/** The fields that all events have; the rest hangs on the name. */
interface Told {
  id: string;
  name: EventName;
  at: Date;
  organizationId: string;
  actorId: string | null;
}
