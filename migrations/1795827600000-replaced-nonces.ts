import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addColumn, nullable, types } from './table-builder.js';

/** Keeps the nonces of links that were replaced, by which their holders may ask for new ones. */
export class ReplacedNonces1795827600000 implements MigrationInterface {
  name = 'ReplacedNonces1795827600000';

  async up(runner: QueryRunner): Promise<void> {
    await addColumn(runner, 'usher_invitations', 'replaced_nonces', nullable(types.longText));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE usher_invitations DROP COLUMN replaced_nonces');
  }
}
