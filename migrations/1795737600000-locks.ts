import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable, types } from './table-builder.js';

/** Rows that transactions lock and never change; `src/database/locks.ts` says what for. */
export class Locks1795737600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'usher_locks', {
      columns: { name: types.key(20) },
      primary: ['name'],
    });
    await runner.query("INSERT INTO usher_locks (name) VALUES ('usernames')");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('usher_locks');
  }
}
