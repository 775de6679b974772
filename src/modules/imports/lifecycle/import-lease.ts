import { Injectable } from '@nestjs/common';
import { type EntityManager, LessThan } from 'typeorm';
import { Clock, SECOND } from '../../../common/time/clock.js';
import type { Problem } from '../../../common/problem/problem.js';
import { Database } from '../../../database/database.js';
import { LeaseLost, noLease, renewLease } from '../../../database/lease.js';
import { AuditTrail } from '../../audit/audit-trail.js';
import { ImportEndMails } from './import-end-mails.js';
import { changeImport, moveImport } from './import-states.js';
import { keptProblem } from './kept-problem.js';
import { PeopleImport, inviterOf } from './people-import.entity.js';

/** The time that a runner may be silent before another takes over. */
const LEASE = 20 * SECOND;

/** The right to carry an import out, which one runner has at a time, for as long as it renews it. */
@Injectable()
export class ImportLease {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
    private readonly mails: ImportEndMails,
  ) {}

  /** Takes the import `id` on, when it waits for a runner or its runner is gone. */
  claim(id: string, owner: string): Promise<boolean> {
    const now = this.clock.now();
    return this.database.transaction(async (manager) => {
      const lease = { leaseOwner: owner, leaseUntil: this.clock.fromNow(LEASE) };
      const started = { ...lease, startedAt: now };
      if ((await moveImport(manager, { id, status: 'queued' }, 'processing', started)) === 1)
        return true;
      const abandoned = { id, status: 'processing', leaseUntil: LessThan(now) } as const;
      return changeImport(manager, abandoned, lease);
    });
  }

  /** Keeps the lease. @throws LeaseLost when the import is not this runner's any more. */
  async renew(manager: EntityManager, peopleImport: PeopleImport, owner: string): Promise<void> {
    if ((await this.prolong(manager, peopleImport, owner, LEASE)) === 0) throw new LeaseLost();
  }

  /** Gives the lease back, so that the next sweep finds somebody to go on. */
  async release(peopleImport: PeopleImport, owner: string): Promise<void> {
    await this.database.transaction((manager) => this.prolong(manager, peopleImport, owner, 0));
  }

  complete(peopleImport: PeopleImport, owner: string): Promise<void> {
    return this.end(peopleImport, owner, 'completed', {});
  }

  fail(peopleImport: PeopleImport, owner: string, problem: Problem): Promise<void> {
    return this.end(peopleImport, owner, 'failed', keptProblem(problem));
  }

  private end(
    peopleImport: PeopleImport,
    owner: string,
    to: 'completed' | 'failed',
    problem: Partial<Pick<PeopleImport, 'problemCode' | 'problemDetail'>>,
  ): Promise<void> {
    const { id, organizationId } = peopleImport;
    return this.database.transaction(async (manager) => {
      const held = { id, status: 'processing', leaseOwner: owner } as const;
      const finishedAt = this.clock.now();
      const change = { ...problem, ...noLease, finishedAt };
      if ((await moveImport(manager, held, to, change)) === 0) return;
      await this.audit.record(manager, {
        organizationId,
        actorId: inviterOf(peopleImport),
        action: `import.${to}`,
        subjectId: id,
      });
      await this.mails.queue(manager, { ...peopleImport, finishedAt });
    });
  }

  /** Lets the lease last for `time` milliseconds from now; counts the imports that are the runner's. */
  private prolong(
    manager: EntityManager,
    { id }: PeopleImport,
    leaseOwner: string,
    time: number,
  ): Promise<number> {
    const held = { id, status: 'processing', leaseOwner } as const;
    return renewLease(manager, PeopleImport, held, this.clock.fromNow(time));
  }
}
