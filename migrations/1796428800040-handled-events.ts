import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable, types } from './table-builder.js';

const { key, time } = types;

/** Notes which events the application has handlers for, so that each process knows. */
export class HandledEvents1796428800040 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'usher_handled_events', {
      columns: { name: key(40), seen_at: time },
      primary: ['name'],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('usher_handled_events');
  }
}
