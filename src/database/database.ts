import { AsyncLocalStorage } from 'node:async_hooks';
import { setImmediate } from 'node:timers/promises';
import { type BeforeApplicationShutdown, Injectable } from '@nestjs/common';
import type { DataSource, EntityManager, EntityTarget, ObjectLiteral, Repository } from 'typeorm';
import { Places } from '../common/work/places.js';
import type { Dialect } from './column-types.js';
import { type Checkpoints, checkpointsOf } from './checkpoints.js';
import { isTransient, isUniqueViolation } from './driver-errors.js';

/** The work that is done in a transaction. */
type Work<T> = (manager: EntityManager, attempt: number) => Promise<T>;

/** Something that is done after a commit; nobody waits for it. */
type AfterCommit = () => Promise<unknown>;

/** The number of times that a unit of work is tried when it keeps losing races. */
const ATTEMPTS = 5;

/**
 * Usher's tables. Reads go to `repository` or `query`; every write goes through `transaction`:
 * SQLite has one connection, where a write outside of it would fall into somebody else's
 * transaction.
 */
@Injectable()
export class Database implements BeforeApplicationShutdown {
  readonly dialect: Dialect;
  /**
   * The number of rows that a bulk statement may touch. SQLite works inside this process: 1,000
   * rows are about 20 ms in which nothing else is answered.
   */
  readonly chunkRows: number;
  /** The number of transactions of one bulk work that are worth running at once. */
  readonly parallelWrites: number;
  /** The work that is to be done after the commit of the transaction that the caller is inside of. */
  private readonly inside = new AsyncLocalStorage<AfterCommit[]>();
  /** The number of transactions that have been begun and are not over. */
  private begun = 0;
  private last: Promise<unknown> = Promise.resolve();
  private readonly bulkPlaces: Places;
  private readonly checkpoints: Checkpoints | undefined;

  constructor(readonly dataSource: DataSource) {
    this.checkpoints = checkpointsOf(dataSource.options);
    this.dialect = dataSource.options.type === 'better-sqlite3' ? 'sqlite' : 'mysql';
    this.chunkRows = this.dialect === 'mysql' ? 5000 : 1000;
    this.parallelWrites = this.dialect === 'mysql' ? 2 : 1;
    this.bulkPlaces = new Places(this.parallelWrites);
  }

  repository<T extends ObjectLiteral>(entity: EntityTarget<T>): Repository<T> {
    return this.dataSource.getRepository(entity);
  }

  /** Rows of a reading statement with `?` parameters. */
  query<T>(sql: string, parameters: unknown[] = []): Promise<T[]> {
    return this.dataSource.query<T[]>(sql, parameters);
  }

  /**
   * Runs `work` in one transaction and returns what it returns; all or nothing of it is kept. It is
   * run again, from its beginning, when it loses a race (deadlock, or a unique key that another
   * transaction took first), so it must have no effect outside of the database. `work` is told
   * which attempt it is, from 1.
   */
  async transaction<T>(work: Work<T>): Promise<T> {
    if (this.inside.getStore()) throw new Error('A transaction was begun inside of another.');
    for (let attempt = 1; ; attempt++) {
      try {
        const tried = (manager: EntityManager): Promise<T> => work(manager, attempt);
        const afterwards: AfterCommit[] = [];
        const done = await (this.dialect === 'sqlite'
          ? this.alone(tried, afterwards)
          : this.begin(tried, afterwards));
        for (const one of new Set(afterwards)) void one().catch(() => undefined);
        return done;
      } catch (thrown) {
        if (attempt === ATTEMPTS || !(isTransient(thrown) || isUniqueViolation(thrown)))
          throw thrown;
      }
    }
  }

  /**
   * Does the same for one of the many transactions of a bulk work. Of all bulk works of this process
   * together only `parallelWrites` are under way, by turns: more at once win nothing, and take the
   * connections, and in the database the memory, from those who wait for an answer.
   */
  bulkTransaction<T>(work: Work<T>): Promise<T> {
    return this.bulkPlaces.take(() => this.transaction(work));
  }

  /**
   * Has `work` done when the transaction that the caller is inside of has been committed, once where
   * it is given several times. What it throws is lost: a sweep must find what it did not do.
   */
  afterCommit(work: AfterCommit): void {
    const afterwards = this.inside.getStore();
    if (!afterwards) throw new Error('There is no transaction to wait for.');
    afterwards.push(work);
  }

  /** Waits for what is being written: whose data source it is closes it afterwards. */
  async beforeApplicationShutdown(): Promise<void> {
    await this.last;
    await this.checkpoints?.end();
  }

  private async begin<T>(
    work: (manager: EntityManager) => Promise<T>,
    afterwards: AfterCommit[],
  ): Promise<T> {
    this.begun++;
    const isTheirs =
      this.dialect === 'sqlite' && this.dataSource.createQueryRunner().isTransactionActive;
    try {
      // READ COMMITTED: no gap locks, so that bulk statements of two imports do not deadlock.
      return await this.inside.run(afterwards, () =>
        this.dialect === 'mysql'
          ? this.dataSource.transaction('READ COMMITTED', work)
          : this.dataSource.transaction(async (manager) => {
              await manager.query(takeWriteTurn);
              return work(manager);
            }),
      );
    } catch (thrown) {
      if (this.dialect === 'sqlite' && !isTheirs) await this.leave();
      if (this.dialect === 'sqlite' && isTransient(thrown)) await this.letGo();
      throw thrown;
    } finally {
      // As long as it watches, every promise of the process costs more: sending a mail a twelfth.
      if (--this.begun === 0) this.inside.disable();
    }
  }

  /**
   * Leaves a transaction that SQLite has ended by itself, as it does where a full disk refuses a COMMIT.
   * TypeORM's own ROLLBACK is refused then, and it would take all that follows for parts of that
   * transaction: once one of them failed, nothing would ever be committed again.
   */
  private async leave(): Promise<void> {
    const runner = this.dataSource.createQueryRunner();
    if (!runner.isTransactionActive) return;
    await runner.query('BEGIN').catch(() => undefined);
    await runner.rollbackTransaction();
  }

  /**
   * Runs the statement that was refused the turn to write once more, outside of a transaction: libsql
   * leaves it under way, and with it all that SQLite then showed. Nobody would ever see or write anything
   * newer.
   */
  private async letGo(): Promise<void> {
    await this.dataSource.query(takeWriteTurn).catch(() => undefined);
  }

  /** One transaction after the other, on SQLite's one connection. */
  private alone<T>(
    work: (manager: EntityManager) => Promise<T>,
    afterwards: AfterCommit[],
  ): Promise<T> {
    const turn = this.last.then(() => this.begin(work, afterwards));
    // The driver never waits for anything, so between transactions others get their turn here.
    this.last = turn
      .catch(() => undefined)
      .then(() => setImmediate())
      .then(() => this.checkpoints?.afterCommit());
    return turn;
  }
}

/**
 * Changes nothing, and takes SQLite's one turn to write as BEGIN IMMEDIATE would: a transaction that
 * has read already is refused the turn when another process, as `keys:rotate`, wrote meanwhile.
 */
const takeWriteTurn = 'UPDATE usher_organizations SET id = id WHERE 1 = 0';

/** The runner of a reading statement: the database, or the transaction that it belongs to. */
export type ReadSource = Database | EntityManager;

/** Rows of a reading statement with `?` parameters. */
export function read<T>(source: ReadSource, sql: string, parameters: unknown[] = []): Promise<T[]> {
  return source instanceof Database
    ? source.query<T>(sql, parameters)
    : source.query<T[]>(sql, parameters);
}

/**
 * Runs a writing statement with `?` parameters inside a transaction.
 * @returns how many rows it inserted, changed or deleted.
 */
export async function run(
  manager: EntityManager,
  sql: string,
  parameters: unknown[] = [],
): Promise<number> {
  if (!manager.queryRunner)
    throw new Error('A writing statement was run outside of a transaction.');
  const result = await manager.queryRunner.query(sql, parameters, true);
  return result.affected ?? 0;
}

/** A moment as both dialects take it in a statement's parameters. */
export function sqlTime(date: Date): string {
  return date.toISOString().replace('T', ' ').slice(0, 23);
}

/** A moment that a raw statement returned: MySQL's driver gives a Date, SQLite its text. */
export function readTime(stored: Date | string): Date {
  return stored instanceof Date ? stored : new Date(`${stored.replace(' ', 'T')}Z`);
}
