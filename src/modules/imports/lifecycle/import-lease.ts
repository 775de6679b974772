import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock, SECOND } from '../../../common/clock.js';
import type { Problem } from '../../../common/problem/problem.js';
import { Database, run, sqlTime } from '../../../database/database.js';
import { AuditTrail } from '../../audit/audit-trail.js';
import { Import, inviterOf } from './people-import.entity.js';

/** How long a runner may be silent before another takes over. */
const LEASE = 20 * SECOND;

/** Thrown inside of a range to undo it: the import was cancelled, or another runner has taken over. */
export class LeaseLost extends Error {}

/** The right to carry an import out, which one runner has at a time, for as long as it renews it. */
@Injectable()
export class ImportLease {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** Takes the import `id` on, when it waits for a runner or its runner is gone. */
  claim(id: string, owner: string): Promise<boolean> {
    const now = this.clock.now();
    return this.database.transaction(async (manager) => {
      const claimed = await run(
        manager,
        `UPDATE usher_imports
         SET status = 'processing', lease_owner = ?, lease_until = ?, started_at = COALESCE(started_at, ?)
         WHERE id = ? AND (status = 'queued' OR (status = 'processing' AND lease_until < ?))`,
        [owner, this.fromNow(LEASE), sqlTime(now), id, sqlTime(now)],
      );
      return claimed === 1;
    });
  }

  /** Keeps the lease. @throws LeaseLost when the import is not this runner's any more. */
  async renew(manager: EntityManager, of: Import, owner: string): Promise<void> {
    if ((await this.prolong(manager, of, owner, LEASE)) === 0) throw new LeaseLost();
  }

  /** Gives the lease back, so that the next sweep finds somebody to go on. */
  async release(of: Import, owner: string): Promise<void> {
    await this.database.transaction((manager) => this.prolong(manager, of, owner, 0));
  }

  complete(of: Import, owner: string): Promise<void> {
    return this.end(of, owner, { status: 'completed' }, 'import.completed');
  }

  fail(of: Import, owner: string, { code, message }: Problem): Promise<void> {
    const values = { status: 'failed', problemCode: code, problemDetail: message } as const;
    return this.end(of, owner, values, 'import.failed');
  }

  private end(
    of: Import,
    owner: string,
    values: Partial<Pick<Import, 'status' | 'problemCode' | 'problemDetail'>>,
    action: string,
  ): Promise<void> {
    return this.database.transaction(async (manager) => {
      const { affected } = await manager
        .createQueryBuilder()
        .update(Import)
        .set({ ...values, leaseOwner: null, leaseUntil: null, finishedAt: this.clock.now() })
        .where("id = :id AND status = 'processing' AND leaseOwner = :owner", { id: of.id, owner })
        .execute();
      if (affected === 0) return;
      const { organizationId, id: subjectId } = of;
      await this.audit.record(manager, {
        organizationId,
        actorId: inviterOf(of),
        action,
        subjectId,
      });
    });
  }

  /** Lets the lease last for `time` milliseconds from now; counts the imports that are the runner's. */
  private prolong(
    manager: EntityManager,
    of: Import,
    owner: string,
    time: number,
  ): Promise<number> {
    return run(
      manager,
      `UPDATE usher_imports SET lease_until = ?
       WHERE id = ? AND status = 'processing' AND lease_owner = ?`,
      [this.fromNow(time), of.id, owner],
    );
  }

  private fromNow(time: number): string {
    return sqlTime(this.clock.fromNow(time));
  }
}
