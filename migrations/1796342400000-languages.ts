import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addColumn, nullable, types } from './table-builder.js';

const { text } = types;

/** Keeps the language that a person, and that an organization, has chosen. */
export class Languages1796342400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addColumn(runner, 'usher_users', 'language', nullable(text(12)));
    await addColumn(runner, 'usher_organizations', 'language', nullable(text(12)));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE usher_organizations DROP COLUMN language');
    await runner.query('ALTER TABLE usher_users DROP COLUMN language');
  }
}
