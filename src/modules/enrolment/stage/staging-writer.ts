import type { EntityManager } from 'typeorm';
import { InFlight } from '../../../common/work/in-flight.js';
import type { Database } from '../../../database/database.js';
import { insertMany } from '../../../database/insert-many.js';
import type { Hold } from '../../../database/lease.js';
import { LoadableRows, loadRows, takesLoads } from '../../../database/load-rows.js';
import { type Batch, stageBesideRows } from './staging.js';

/** The rows that are written in one transaction; fewer when they are long. */
const ROWS = 2000;
/** In characters. */
const TEXT = 1 << 22;

/** Rows that wait for being written: those that fill the same columns. */
interface Waiting {
  columns: Batch['columns'];
  /** As they are loaded, where the database takes that; else as they are. */
  rows: LoadableRows | Batch['rows'][number][];
}

/** Writes judged rows into staging, some batches in a transaction, while the next are judged. */
export class StagingWriter {
  private readonly running: InFlight;
  /** By the number of columns. */
  private waiting = new Map<number, Waiting>();
  private groupSets: Batch['groupSets'][number][] = [];
  private faults: Batch['faults'][number][] = [];
  private rows = 0;
  private text = 0;
  /** Loaded, and free for others. */
  private readonly spare: LoadableRows[] = [];

  private constructor(
    private readonly database: Database,
    private readonly importId: string,
    private readonly hold: Hold,
    private readonly loads: boolean,
  ) {
    this.running = new InFlight(database.parallelWrites);
  }

  /** @param hold called in each transaction; throws when the import is somebody else's by now. */
  static async of(database: Database, importId: string, hold: Hold): Promise<StagingWriter> {
    const loads = await takesLoads(database.dataSource, 'usher_import_rows');
    return new StagingWriter(database, importId, hold, loads);
  }

  /** Takes a batch, to be written with the next ones. */
  take({ columns, rows, groupSets, faults }: Batch): void {
    this.rows += rows.length;
    this.text += textOf(rows);
    this.groupSets.push(...groupSets);
    this.faults.push(...faults);
    const waiting = this.waitingFor(columns);
    if (waiting.rows instanceof LoadableRows) waiting.rows.add(rows);
    else waiting.rows.push(...rows);
  }

  private waitingFor(columns: Batch['columns']): Waiting {
    const found = this.waiting.get(columns.length);
    if (found) return found;
    const waiting = { columns, rows: this.loads ? (this.spare.pop() ?? new LoadableRows()) : [] };
    this.waiting.set(columns.length, waiting);
    return waiting;
  }

  /** Has what was taken written when it is enough for a transaction; waits while enough are being written. */
  async room(): Promise<void> {
    if (this.rows >= ROWS || this.text >= TEXT) await this.writeWaiting();
  }

  /** Writes what is left, and waits until all is written. */
  async end(): Promise<void> {
    await this.writeWaiting();
    await this.running.all();
  }

  private async writeWaiting(): Promise<void> {
    if (this.rows === 0) return;
    const waiting = [...this.waiting.values()];
    const beside = { groupSets: this.groupSets, faults: this.faults };
    this.waiting = new Map();
    this.groupSets = [];
    this.faults = [];
    this.rows = 0;
    this.text = 0;
    await this.running.add(async () => {
      await this.database.bulkTransaction(async (manager) => {
        for (const some of waiting) await writeRows(manager, some);
        await stageBesideRows(manager, this.importId, beside);
        await this.hold(manager);
      });
      for (const { rows } of waiting) {
        if (!(rows instanceof LoadableRows)) continue;
        rows.clear();
        this.spare.push(rows);
      }
    });
  }
}

/** The number of characters of rows. */
function textOf(rows: Batch['rows']): number {
  let length = 0;
  for (const row of rows) {
    for (const value of row) if (typeof value === 'string') length += value.length;
  }
  return length;
}

function writeRows(manager: EntityManager, { columns, rows }: Waiting): Promise<void> {
  return rows instanceof LoadableRows
    ? loadRows(manager, 'usher_import_rows', columns, rows)
    : insertMany(manager, 'usher_import_rows', columns, rows);
}
