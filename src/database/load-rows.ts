import { Readable } from 'node:stream';
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import { isLoadingRefused } from './driver-errors.js';

/** A value of a column; a flag is 1 or 0. */
export type ColumnValue = string | number | boolean | null;

/** The bytes of a packet: less than any server is set to take. */
const packetBytes = 256 * 1024;

/** The bytes that a letter of a text takes at most. */
const bytesOfLetter = 3;

/**
 * Rows ready to be loaded: bytes outside of the heap, so that what they were made of can go. They are
 * used again when they have been loaded, as memory outside of the heap is tidied up late.
 */
export class LoadableRows {
  count = 0;
  private bytes = Buffer.allocUnsafeSlow(packetBytes);
  private filled = 0;

  /** Puts rows into bytes as they are loaded: a line each, fields apart by tabs, `\N` for null. */
  add(rows: readonly (readonly ColumnValue[])[]): void {
    const text = rows.map(lineOf).join('');
    this.makeRoom(text.length * bytesOfLetter);
    this.filled += this.bytes.write(text, this.filled);
    this.count += rows.length;
  }

  /** Forgets the rows, and keeps the room for others. */
  clear(): void {
    this.count = 0;
    this.filled = 0;
  }

  *packets(): Generator<Buffer> {
    for (let at = 0; at < this.filled; at += packetBytes) {
      yield this.bytes.subarray(at, Math.min(at + packetBytes, this.filled));
    }
  }

  private makeRoom(more: number): void {
    const needed = this.filled + more;
    if (needed <= this.bytes.length) return;
    const longer = Buffer.allocUnsafeSlow(Math.max(needed, 2 * this.bytes.length));
    this.bytes.copy(longer, 0, 0, this.filled);
    this.bytes = longer;
  }
}

/**
 * Tells whether rows can be loaded, by loading none into `table`: SQLite cannot, and MySQL 8 refuses
 * it unless `local_infile` is set.
 */
export async function takesLoads(dataSource: DataSource, table: string): Promise<boolean> {
  if (dataSource.options.type === 'better-sqlite3') return false;
  const runner = dataSource.createQueryRunner();
  try {
    await load(runner, table, ['id'], new LoadableRows());
    return true;
  } catch (thrown) {
    if (isLoadingRefused(thrown)) return false;
    throw thrown;
  } finally {
    await runner.release();
  }
}

/**
 * Inserts rows by LOAD DATA LOCAL INFILE, which spares both sides the text of statements. Nothing is
 * read from a file: the rows are the stream.
 * @throws Error when a value does not fit its column, or a key is taken: the transaction is to end.
 */
export async function loadRows(
  { queryRunner }: EntityManager,
  table: string,
  columns: readonly string[],
  rows: LoadableRows,
): Promise<void> {
  if (!queryRunner) throw new Error('Rows were loaded outside of a transaction.');
  const loaded = await load(queryRunner, table, columns, rows);
  // With LOCAL the server goes on behind what it cannot write, and only warns.
  if (loaded.affectedRows !== rows.count || loaded.warningStatus > 0) {
    throw new Error(`Rows of ${table} could not be written as they are. ${loaded.info}`);
  }
}

interface Loaded {
  affectedRows: number;
  warningStatus: number;
  info: string;
}

/** A connection of mysql2, as far as it is needed. */
interface LoadingConnection {
  promise(): {
    query(statement: {
      sql: string;
      infileStreamFactory: () => Readable;
    }): Promise<[Loaded, unknown]>;
  };
}

async function load(
  runner: QueryRunner,
  table: string,
  columns: readonly string[],
  rows: LoadableRows,
): Promise<Loaded> {
  const connection = (await runner.connect()) as LoadingConnection;
  const [loaded] = await connection.promise().query({
    // Bytes as numbers: in some SQL modes a backslash in a text is no escape.
    sql: `LOAD DATA LOCAL INFILE 'rows' INTO TABLE ${table} CHARACTER SET utf8mb4
      FIELDS TERMINATED BY 0x09 ESCAPED BY 0x5C LINES TERMINATED BY 0x0A (${columns.join(',')})`,
    infileStreamFactory: () => Readable.from(rows.packets()),
  });
  return loaded;
}

function lineOf(row: readonly ColumnValue[]): string {
  return `${row.map(fieldOf).join('\t')}\n`;
}

function fieldOf(value: ColumnValue): string {
  if (value === null) return '\\N';
  if (typeof value !== 'string') return String(Number(value));
  return /[\0\t\n\\]/.test(value) ? value.replace(/[\0\t\n\\]/g, escaped) : value;
}

function escaped(sign: string): string {
  return sign === '\0' ? '\\0' : `\\${sign}`;
}
