import type { EntityManager } from 'typeorm';
import { InFlight } from '../../../common/work/in-flight.js';
import type { Database } from '../../../database/database.js';
import { insertMany } from '../../../database/insert-many.js';
import {
  type LoadableRows,
  loadRows,
  takesLoads,
  toLoadable,
} from '../../../database/load-rows.js';
import { type Batch, stageBesideRows } from './staging.js';

/** The rows that are written in one transaction; fewer when they are long. */
const ROWS = 2000;
/** In characters. */
const TEXT = 1 << 22;

/** A batch that waits for being written, and its rows as they are loaded where the database takes that. */
interface Waiting extends Batch {
  loadable: LoadableRows | undefined;
}

/** Writes judged rows into staging, some batches in a transaction, while the next are judged. */
export class StagingWriter {
  private readonly running: InFlight;
  private waiting: Waiting[] = [];
  private rows = 0;
  private text = 0;

  private constructor(
    private readonly database: Database,
    private readonly importId: string,
    private readonly hold: (manager: EntityManager) => Promise<void>,
    private readonly loads: boolean,
  ) {
    this.running = new InFlight(database.parallelWrites);
  }

  /** @param hold called in each transaction; throws when the import is somebody else's by now. */
  static async of(
    database: Database,
    importId: string,
    hold: (manager: EntityManager) => Promise<void>,
  ): Promise<StagingWriter> {
    const loads = await takesLoads(database.dataSource, 'usher_import_rows');
    return new StagingWriter(database, importId, hold, loads);
  }

  /** Takes a batch, to be written with the next ones. */
  take(batch: Batch): void {
    this.rows += batch.rows.length;
    this.text += textOf(batch.rows);
    this.waiting.push(
      this.loads
        ? { ...batch, rows: [], loadable: toLoadable(batch.rows) }
        : { ...batch, loadable: undefined },
    );
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
    const batches = this.waiting;
    this.waiting = [];
    this.rows = 0;
    this.text = 0;
    if (batches.length === 0) return;
    await this.running.add(() =>
      this.database.bulkTransaction(async (manager) => {
        for (const some of withSameColumns(batches)) await writeRows(manager, some);
        await stageBesideRows(manager, this.importId, {
          groupSets: batches.flatMap(({ groupSets }) => groupSets),
          faults: batches.flatMap(({ faults }) => faults),
        });
        await this.hold(manager);
      }),
    );
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

async function writeRows(manager: EntityManager, batches: readonly Waiting[]): Promise<void> {
  const columns = batches[0]?.columns ?? [];
  const loadable = batches.flatMap((batch) => batch.loadable ?? []);
  if (loadable.length > 0) await loadRows(manager, 'usher_import_rows', columns, loadable);
  else
    await insertMany(
      manager,
      'usher_import_rows',
      columns,
      batches.flatMap(({ rows }) => rows),
    );
}

/** Groups batches by how many columns they fill. */
function withSameColumns(batches: readonly Waiting[]): Iterable<Waiting[]> {
  const groups = new Map<number, Waiting[]>();
  for (const batch of batches) {
    const group = groups.get(batch.columns.length);
    if (group) group.push(batch);
    else groups.set(batch.columns.length, [batch]);
  }
  return groups.values();
}
