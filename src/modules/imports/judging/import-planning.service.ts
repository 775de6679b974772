import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { InFlight } from '../../../common/work/in-flight.js';
import { Database } from '../../../database/database.js';
import type { Hold } from '../../../database/lease.js';
import { planPeople, settleClashes, usernameClashes } from '../../enrolment/stage/plan.js';
import type { Planning } from '../../enrolment/stage/planning.js';
import type { SharedValues } from '../../enrolment/stage/shared-values.js';
import { UsernameSuffixes } from '../../enrolment/stage/username-clashes.js';
import {
  type LeavingAdmins,
  UpdatePlanning,
  type UpdatingImport,
} from '../update/update-planning.service.js';
import { remainingRanges, type RowRange } from '../lifecycle/row-range.js';

/** An import whose rows are all judged. */
interface JudgedImport {
  id: string;
  planning: Planning;
  shared: SharedValues;
  /** The number of the last row. */
  last: number;
  renewLease: Hold;
  /** Undefined where it only invites. */
  updating: UpdatingImport | undefined;
}

/** Gives the rows of an import the verdicts that need other rows or the database. */
@Injectable()
export class ImportPlanning {
  constructor(
    private readonly database: Database,
    private readonly updates: UpdatePlanning,
  ) {}

  async plan(judged: JudgedImport): Promise<void> {
    const { id, planning, shared, last, updating } = judged;
    await this.inRanges(judged, (manager, range) =>
      planPeople(manager, id, planning, range, shared),
    );
    if (updating) await this.planUpdates(judged, updating);
    // Half a chunk: a row that is renamed is touched several times.
    const size = this.database.chunkRows / 2;
    await this.planUsernames(judged, [...remainingRanges(last, size)]);
  }

  private async planUpdates(judged: JudgedImport, updating: UpdatingImport): Promise<void> {
    const leaving: LeavingAdmins = new Map();
    await this.inRanges(judged, async (manager, range) => {
      const found = await this.updates.plan(manager, updating, range);
      for (const [rowNo, userId] of found) leaving.set(rowNo, userId);
    });
    await this.inRanges(judged, (manager, range) =>
      this.updates.planDuplicates(manager, updating, range),
    );
    await this.database.transaction((manager) =>
      this.updates.planLastAdmin(manager, updating, leaving),
    );
  }

  /** Does the same for all rows, a range in each transaction, some of them at once. */
  private async inRanges(
    { last, renewLease }: JudgedImport,
    work: (manager: EntityManager, range: RowRange) => Promise<void>,
  ): Promise<void> {
    const running = new InFlight(this.database.parallelWrites);
    for (const range of remainingRanges(last, this.database.chunkRows)) {
      await running.add(() =>
        this.database.bulkTransaction(async (manager) => {
          await work(manager, range);
          await renewLease(manager);
        }),
      );
    }
    await running.all();
  }

  /** Looks for clashes in some ranges at once; settles them in order, as a new name is free in the whole import. */
  private async planUsernames(
    { id, planning, shared, renewLease }: JudgedImport,
    ranges: readonly RowRange[],
  ): Promise<void> {
    const suffixes = new UsernameSuffixes();
    const atOnce = this.database.parallelWrites;
    for (let at = 0; at < ranges.length; at += atOnce) {
      const found = await Promise.all(
        ranges
          .slice(at, at + atOnce)
          .map((range) => usernameClashes(this.database, id, planning, range, shared)),
      );
      await this.database.bulkTransaction(async (manager) => {
        for (const clashes of found) await settleClashes(manager, id, planning, clashes, suffixes);
        await renewLease(manager);
      });
    }
  }
}
