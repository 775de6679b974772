import { stat } from 'node:fs/promises';
import type { DataSourceOptions } from 'typeorm';
import { isLibsql, openLibsql } from './usher-sqlite.js';

/** Bytes of SQLite's write-ahead log up to which there is nothing to do, as it is by itself (1,000 pages). */
const LITTLE = 4 * 1024 ** 2;

/** Bytes of it beyond which writing waits until all of it is in the database file. */
const MUCH = 32 * 1024 ** 2;

/** `PASSIVE` copies beside those who write; `TRUNCATE` keeps them from writing, and empties the log. */
type Mode = 'PASSIVE' | 'TRUNCATE';

/**
 * Copies what was written from SQLite's write-ahead log into the database file, in a thread of the
 * driver's. SQLite would do so inside of a COMMIT, where nobody else is answered and nothing is written.
 * A pass keeps nobody from reading or writing; the log begins anew with whoever writes after one that
 * has copied all of it.
 */
export class Checkpoints {
  private pass: Promise<void> | undefined;

  constructor(private readonly path: string) {}

  /**
   * Copies what there is. When that has become much, waits until all is copied and the log is empty:
   * whoever wrote next would cut it down inside of their COMMIT.
   */
  async afterCommit(): Promise<void> {
    const bytes = await this.logBytes();
    if (bytes <= LITTLE) return;
    const pass = this.begun('PASSIVE');
    if (bytes <= MUCH) return;
    await pass;
    await this.begun('TRUNCATE');
  }

  /** Waits for the pass that is under way. */
  async end(): Promise<void> {
    await this.pass;
  }

  /** The pass that is under way, or one that begins now. */
  private begun(mode: Mode): Promise<void> {
    this.pass ??= this.copy(mode).finally(() => (this.pass = undefined));
    return this.pass;
  }

  private async copy(mode: Mode): Promise<void> {
    try {
      const connection = openLibsql(this.path);
      try {
        await connection.exec(`PRAGMA wal_checkpoint(${mode})`);
      } finally {
        connection.close();
      }
    } catch {
      // The log grows, and SQLite itself copies it when it has grown to twice as much.
    }
  }

  private async logBytes(): Promise<number> {
    const log = await stat(`${this.path}-wal`).catch(() => undefined);
    return log?.size ?? 0;
  }
}

/** The checkpoints of a data source; undefined where SQLite makes them, or has no file. */
export function checkpointsOf(options: DataSourceOptions): Checkpoints | undefined {
  if (options.type !== 'better-sqlite3' || !isLibsql(options) || !options.enableWAL)
    return undefined;
  return options.database === ':memory:' ? undefined : new Checkpoints(options.database);
}
