import { Injectable, Logger, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock, MINUTE, SECOND } from '../../../common/time/clock.js';
import { newId } from '../../../common/random/ids.js';
import { InFlight } from '../../../common/work/in-flight.js';
import { Problem } from '../../../common/problem/problem.js';
import { Database, sqlTime } from '../../../database/database.js';
import { takeTurnForUsernames } from '../../../database/locks.js';
import { words } from '../../../words/words.js';
import { Enrolment } from '../../enrolment/enrolment.service.js';
import { enrol } from '../../enrolment/write/enrolment.sql.js';
import type { Planning } from '../../enrolment/stage/planning.js';
import { recheck, type Refused } from '../../enrolment/write/recheck.js';
import { Events } from '../../events/events.js';
import { Authority, type MemberAuthority } from '../../groups/authority.js';
import { lockOrganization, shareOrganization } from '../../organizations/organization-locks.js';
import { JobQueue, type JobResult } from '../../jobs/job-queue.js';
import { JobRegistry } from '../../jobs/job-registry.js';
import { Outbox } from '../../mail/outbox/outbox.js';
import { type Role, roles } from '../../permissions/permission-catalogue.js';
import type { IdentityStatus } from '../../people/membership.entity.js';
import { isToldAccounts } from '../lifecycle/accounts-elsewhere.js';
import { type BulkInviter, demandBulkInviter } from '../lifecycle/bulk-inviter.js';
import { ImportLease } from '../lifecycle/import-lease.js';
import { HandedBack, LeaseLost } from '../../../database/lease.js';
import { ImportProgress } from '../lifecycle/import-progress.js';
import { lastRow } from '../lifecycle/last-row.js';
import { PeopleImport, ImportRange, inviterOf } from '../lifecycle/people-import.entity.js';
import { ImportStaging } from '../lifecycle/import-staging.js';
import { PROCESS_IMPORT } from '../lifecycle/imports.service.js';
import { Updating } from '../update/updating.service.js';
import { MissingGroups } from './missing-groups.service.js';
import { hasIdentities, hasUnusedCells, mayRegister } from '../lifecycle/row-cells.js';
import { countRange, dropUnusedCells } from './rows-of-range.sql.js';
import { tellRange } from './told-range.js';
import { remainingRanges, type RowRange } from '../lifecycle/row-range.js';

/** The time after which imports are looked for that no job carries out. */
const SWEEP = 5 * SECOND;
/** A reader that has been silent for so long is gone, whatever its lease says. */
const READING_GRACE = MINUTE;

/** The rows of a transaction that changes people: meanwhile nobody else is changed by hand. */
const UPDATED_ROWS = 500;

/** The rules by which rows are looked at again before they are carried out. */
interface Rules {
  planning: Planning;
  refused: Refused;
}

/**
 * Carries imports out, a range of rows in each transaction, which records that it was done and
 * renews the lease; see `ImportLease`. A runner takes over where a killed one stopped.
 */
@Injectable()
export class ImportRunner implements OnModuleInit, OnModuleDestroy {
  private readonly logger = new Logger(ImportRunner.name);
  private isStopping = false;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly authority: Authority,
    private readonly enrolment: Enrolment,
    private readonly staging: ImportStaging,
    private readonly events: Events,
    private readonly lease: ImportLease,
    private readonly progress: ImportProgress,
    private readonly missingGroups: MissingGroups,
    private readonly updating: Updating,
    private readonly outbox: Outbox,
    private readonly jobs: JobQueue,
    private readonly registry: JobRegistry,
  ) {}

  onModuleInit(): void {
    this.registry.handle(PROCESS_IMPORT, (id) => this.run(id));
    this.registry.sweep('imports', SWEEP, () => this.sweep());
  }

  /** Has the import that is carried out handed back after the ranges that are under way. */
  onModuleDestroy(): void {
    this.isStopping = true;
  }

  /** Carries the import `id` out from where it stands; `skipped` when there is nothing to do or somebody does it. */
  async run(id: string): Promise<JobResult> {
    const owner = newId();
    if (!(await this.lease.claim(id, owner))) return 'skipped';
    const claimed = await this.database.repository(PeopleImport).findOneByOrFail({ id });
    try {
      await this.prepare(claimed, owner);
      await this.carryOutAll(claimed, owner);
      await this.lease.complete(claimed, owner);
    } catch (thrown) {
      if (thrown instanceof HandedBack) await this.lease.release(claimed, owner);
      if (thrown instanceof LeaseLost) return 'done';
      if (!(thrown instanceof Problem)) {
        // Where even this fails, the lease runs out by itself.
        await this.lease.release(claimed, owner).catch(() => undefined);
        throw thrown;
      }
      await this.giveUp(claimed, owner, thrown);
    }
    // Where it took long, there is a mail that says how it ended.
    await this.outbox.wake();
    return 'done';
  }

  /** Sees to every import that should be going on and is not; ends readings that broke off. */
  async sweep(): Promise<void> {
    // Another sheet, which is read from what is kept, is begun anew instead.
    const broken = await this.database.query<{ id: string }>(
      `SELECT id FROM usher_imports
       WHERE status = 'reading' AND is_staged = 0 AND next_sheet IS NULL AND lease_until < ?`,
      [sqlTime(this.clock.fromNow(-READING_GRACE))],
    );
    for (const { id } of broken) {
      await this.staging.fail(
        id,
        new Problem('import.interrupted', { detail: words('file.server_stopped') }),
      );
    }
    const now = sqlTime(this.clock.now());
    const idle = await this.database.query<{ id: string }>(
      `SELECT id FROM usher_imports WHERE status = 'queued'
       UNION ALL
       SELECT id FROM usher_imports WHERE status = 'processing' AND lease_until < ?`,
      [now],
    );
    for (const { id } of idle) await this.jobs.seeTo(PROCESS_IMPORT, id);
  }

  /** Makes the groups that the import needs, where the one who started it may do so. */
  private prepare(peopleImport: PeopleImport, owner: string): Promise<void> {
    return this.database.transaction(async (manager) => {
      await this.lease.renew(manager, peopleImport, owner);
      const inviter = await this.inviter(manager, peopleImport);
      const { groups } = await this.enrolment.judgeContext(inviter, peopleImport, manager);
      await this.missingGroups.settle(manager, peopleImport, inviter, groups);
    });
  }

  /**
   * Looks again at what the one who started the import may do, and at its groups, in a transaction that
   * holds the organization: both may have changed since the range before.
   * @throws Problem 403 `permission.missing` when that person may not bulk invite any more.
   */
  private async rules(manager: EntityManager, peopleImport: PeopleImport): Promise<Rules> {
    const inviter = await this.inviter(manager, peopleImport);
    const context = await this.enrolment.judgeContext(inviter, peopleImport, manager);
    const { id, organizationId } = peopleImport;
    return {
      planning: { organizationId, tellsAccounts: isToldAccounts(peopleImport, inviter) },
      refused: {
        roles: roles.filter((role: Role) => !context.grantableRoles.has(role)),
        groups: !(await this.missingGroups.areUsable(manager, id, context.groups)),
        identities: hasIdentities(peopleImport) ? refusedStates(inviter, peopleImport) : [],
      },
    };
  }

  private async inviter(manager: EntityManager, peopleImport: PeopleImport): Promise<BulkInviter> {
    const { organizationId } = peopleImport;
    const userId = inviterOf(peopleImport);
    const held = await this.authority.of(manager, userId, organizationId);
    return demandBulkInviter(held, { userId, organizationId });
  }

  private async giveUp(peopleImport: PeopleImport, owner: string, problem: Problem): Promise<void> {
    this.logger.warn(`Import ${peopleImport.id} was given up: ${problem.code}`);
    await this.lease.fail(peopleImport, owner, problem);
  }

  /**
   * Carries out what no runner before has; two ranges at once where the database can.
   * @throws HandedBack when this process ends; Problem when the rest is not to be carried out.
   */
  private async carryOutAll(peopleImport: PeopleImport, owner: string): Promise<void> {
    const last = await lastRow(this.database, peopleImport.id);
    const { done } = await this.progress.of(peopleImport.id);
    const running = new InFlight(this.database.parallelWrites);
    const size = hasUpdates(peopleImport) ? UPDATED_ROWS : this.database.chunkRows;
    try {
      for (const range of remainingRanges(last, size, done)) {
        if (this.isStopping) throw new HandedBack();
        await running.add(async () => {
          await this.carryOut(peopleImport, owner, range);
          // Once is enough to begin with the mails: who delivers goes on while there are any.
          if (range.from === 1) await this.outbox.wake();
        });
      }
    } finally {
      await running.all();
    }
    await this.outbox.wake();
  }

  private carryOut(peopleImport: PeopleImport, owner: string, range: RowRange): Promise<void> {
    return this.database.bulkTransaction(async (manager, attempt) => {
      // Nobody is erased between being read here and being written. People are changed one by one,
      // as by hand.
      if (hasUpdates(peopleImport)) await lockOrganization(manager, peopleImport.organizationId);
      else await shareOrganization(manager, peopleImport.organizationId);
      const { planning, refused } = await this.rules(manager, peopleImport);
      await takeTurnForUsernames(manager, attempt);
      // Most often nothing has changed since the preview; when it has, the second attempt looks for
      // what. Where the preview does not tell, accounts that were there then are met as well.
      await recheck(manager, peopleImport.id, planning, range, refused, {
        which: attempt === 1 ? 'accounts to join' : 'all',
        joins: attempt > 1 || (peopleImport.verdicts?.existing_account ?? 0) > 0,
      });
      if (hasIdentities(peopleImport))
        await this.enrolment.recheckIdentities(manager, peopleImport, range);
      const inviter = {
        userId: inviterOf(peopleImport),
        organizationId: peopleImport.organizationId,
      };
      const facts = await this.enrolment.facts(manager, inviter, {
        mail: peopleImport.sendInvitations ? { priority: 2 } : null,
        importId: peopleImport.id,
        identities: hasIdentities(peopleImport)
          ? { validate: peopleImport.validateIdentities }
          : null,
      });
      const invited = await enrol(manager, peopleImport.id, range, facts);
      const updated = hasUpdates(peopleImport)
        ? await this.updating.carryOut(manager, peopleImport, range)
        : 0;
      if (hasUnusedCells(peopleImport)) await dropUnusedCells(manager, peopleImport, range);
      const { rows, faulty, ...identities } = await countRange(manager, peopleImport, range);
      await manager.insert(ImportRange, {
        importId: peopleImport.id,
        fromRow: range.from,
        toRow: range.to,
        invited,
        updated,
        failed: faulty,
        skipped: rows - invited - updated - faulty,
        ...identities,
      });
      const told = { invited, validated: identities.validated };
      await tellRange(this.events, manager, peopleImport, range, told);
      await this.lease.renew(manager, peopleImport, owner);
    });
  }
}

/** Tells whether an import changes people who are here. */
function hasUpdates({ verdicts }: Pick<PeopleImport, 'verdicts'>): boolean {
  return (verdicts?.update ?? 0) > 0;
}

/** The states in which somebody may not make the identities of an import. */
function refusedStates(
  inviter: MemberAuthority,
  { validateIdentities }: Pick<PeopleImport, 'validateIdentities'>,
): IdentityStatus[] {
  if (!mayRegister(inviter)) return ['draft', 'validated'];
  const mayValidate = inviter.permissions.has('can_validate_identity');
  return validateIdentities && !mayValidate ? ['validated'] : [];
}
