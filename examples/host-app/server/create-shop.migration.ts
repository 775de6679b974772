import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';

const id = { name: 'id', type: 'integer', isPrimary: true, isGenerated: true } as const;
const text = (name: string): { name: string; type: string; length: string } => ({
  name,
  type: 'varchar',
  length: '255',
});

export class CreateShop1700000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'accounts',
        columns: [
          { ...id, generationStrategy: 'increment' },
          { ...text('email'), isUnique: true },
          text('name'),
          text('password'),
        ],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'orders',
        columns: [{ ...id, generationStrategy: 'increment' }, text('item'), text('customer')],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('orders');
    await runner.dropTable('accounts');
  }
}
