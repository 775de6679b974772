import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Problem } from '../../../common/problem/problem.js';
import { newId } from '../../../common/random/ids.js';
import { Clock, SECOND } from '../../../common/time/clock.js';
import { Database, run, sqlTime } from '../../../database/database.js';
import { inList } from '../../../database/in-list.js';
import { type Hold, noLease, renewLease } from '../../../database/lease.js';
import { words } from '../../../words/words.js';
import { undoable } from '../lifecycle/import-states.js';
import { PeopleImport } from '../lifecycle/people-import.entity.js';

/** The time that whoever takes an import back may be silent before another may go on. */
const LEASE = 20 * SECOND;

/** The right to take an import back, which one call has at a time: what several do, none could tell. */
@Injectable()
export class UndoLease {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * Does `work` for an import that has ended, which calls `hold` in each of its transactions.
   * @throws Problem 409 `import.not_finished` where another call does so, `import.already_undone` where
   * it has.
   */
  async holding<T>(id: string, work: (hold: Hold) => Promise<T>): Promise<T> {
    const owner = newId();
    await this.database.transaction((manager) => this.claim(manager, id, owner));
    try {
      return await work((manager) => this.renew(manager, id, owner));
    } finally {
      // Where even this fails, the lease runs out by itself.
      await this.release(id, owner).catch(() => undefined);
    }
  }

  private async claim(manager: EntityManager, id: string, owner: string): Promise<void> {
    const now = sqlTime(this.clock.now());
    const claimed = await run(
      manager,
      `UPDATE usher_imports SET lease_owner = ?, lease_until = ?
       WHERE id = ? AND status IN ${inList(undoable)} AND (lease_until IS NULL OR lease_until < ?)`,
      [owner, sqlTime(this.clock.fromNow(LEASE)), id, ...undoable, now],
    );
    if (claimed === 0) throw await takenBack(manager, id);
  }

  private async renew(manager: EntityManager, id: string, leaseOwner: string): Promise<void> {
    const until = this.clock.fromNow(LEASE);
    const renewed = await renewLease(manager, PeopleImport, { id, leaseOwner }, until);
    if (renewed === 0) throw await takenBack(manager, id);
  }

  private async release(id: string, leaseOwner: string): Promise<void> {
    await this.database.transaction((manager) =>
      manager.update(PeopleImport, { id, leaseOwner }, noLease),
    );
  }
}

async function takenBack(manager: EntityManager, id: string): Promise<Problem> {
  const isOver = await manager.existsBy(PeopleImport, { id, status: 'undone' });
  if (isOver) return new Problem('import.already_undone');
  return new Problem('import.not_finished', { detail: words('import.being_undone') });
}
