import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable, nullable, types } from './table-builder.js';

const { uuid, key, text, longText, int, time } = types;

/** Adds the events that the application is told of. */
export class Events1795914000000 implements MigrationInterface {
  name = 'Events1795914000000';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'usher_events', {
      columns: {
        id: uuid,
        organization_id: uuid,
        name: key(40),
        person_id: nullable(uuid),
        external_id: nullable(text(255)),
        batch_id: nullable(uuid),
        actor_id: nullable(uuid),
        detail: nullable(longText),
        status: key(10),
        handled_by: nullable(longText),
        attempts: int,
        next_attempt_at: time,
        error: nullable(text(1000)),
        lease_owner: nullable(uuid),
        lease_until: nullable(time),
        created_at: time,
        ended_at: nullable(time),
      },
      primary: ['id'],
      indices: {
        due: ['status', 'next_attempt_at', 'id'],
        person: ['person_id', 'status', 'id'],
        batch: ['batch_id', 'status', 'id'],
        created: ['organization_id', 'created_at', 'id'],
      },
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('usher_events');
  }
}
