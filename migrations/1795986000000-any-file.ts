import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addColumn, byDefault, createTable, nullable, types } from './table-builder.js';

const { uuid, key, text, longText, int, boolean, time } = types;

/** Adds what judging a file again needs: its table as it was found, choices, doubts, and faults one by one. */
export class AnyFile1795986000000 implements MigrationInterface {
  name = 'AnyFile1795986000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const [name, of] of Object.entries(ofImports)) {
      await addColumn(runner, 'usher_imports', name, of);
    }
    for (const [name, of] of Object.entries(ofRows)) {
      await addColumn(runner, 'usher_import_rows', name, of);
    }
    await addColumn(runner, 'usher_import_ranges', 'updated', nullable(int));
    await createTable(runner, 'usher_import_faults', {
      columns: {
        import_id: uuid,
        row_no: int,
        fault_no: int,
        code: key(40),
        field: key(80),
        value: nullable(text(100)),
        is_warning: boolean,
      },
      primary: ['import_id', 'row_no', 'fault_no'],
      indices: { group: ['import_id', 'code', 'field', 'value'] },
    });
    await createTable(runner, 'usher_chosen_columns', {
      columns: {
        organization_id: uuid,
        header_key: key(64),
        columns: longText,
        used_at: time,
      },
      primary: ['organization_id', 'header_key'],
    });
    await rewriteColumns(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('usher_chosen_columns');
    await runner.dropTable('usher_import_faults');
    await runner.query('ALTER TABLE usher_import_ranges DROP COLUMN updated');
    for (const name of Object.keys(ofRows)) {
      await runner.query(`ALTER TABLE usher_import_rows DROP COLUMN ${name}`);
    }
    for (const name of Object.keys(ofImports)) {
      await runner.query(`ALTER TABLE usher_imports DROP COLUMN ${name}`);
    }
  }
}

const ofImports = {
  mode: nullable(key(20)),
  send_invitations: byDefault(boolean, true),
  country: nullable(key(2)),
  date_order: nullable(key(3)),
  settled: nullable(longText),
  evidence: nullable(longText),
  header_row: nullable(int),
  header_line: nullable(int),
  skipped_lines: nullable(longText),
  read_encoding: nullable(key(20)),
  sheets: nullable(longText),
  sheet: nullable(text(255)),
  warned: nullable(int),
  is_staged: byDefault(boolean, false),
  judged_by_id: nullable(uuid),
};

const ofRows = {
  warnings: nullable(longText),
  doubts: nullable(longText),
  left_out: nullable(key(20)),
  changes: nullable(longText),
};

interface OldColumns {
  header: string[];
  recognized: { column: string; index: number; optional?: true }[];
}

/** Columns were kept as those that were recognized; now every column of the file is kept. */
async function rewriteColumns(runner: QueryRunner): Promise<void> {
  const imports = (await runner.query(
    'SELECT id, columns FROM usher_imports WHERE columns IS NOT NULL',
  )) as { id: string; columns: string }[];
  for (const { id, columns } of imports) {
    const { header, recognized } = JSON.parse(columns) as OldColumns;
    const mapped = header.map((name, index) => {
      const found = recognized.find((one) => one.index === index);
      const column = found?.column ?? null;
      const added = found?.optional ? { added: true } : {};
      return { index, header: name, column, how: found ? 'name' : null, ...added };
    });
    await runner.query('UPDATE usher_imports SET columns = ? WHERE id = ?', [
      JSON.stringify(mapped),
      id,
    ]);
  }
}
