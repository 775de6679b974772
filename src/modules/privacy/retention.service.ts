import { Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { Clock, DAY, HOUR } from '../../common/time/clock.js';
import { NIL_ID } from '../../common/random/ids.js';
import { batchesByKey } from '../../database/batches-by-key.js';
import { DraftRetention } from '../identities/draft-retention.js';
import { CellRetention } from '../imports/retention/cell-retention.service.js';
import { JobRegistry } from '../jobs/job-registry.js';
import { type Keeping, Organizations } from '../organizations/organizations.service.js';
import { InviteeRetention } from './invitee-retention.js';

const SWEEP_EVERY = 6 * HOUR;

/** The number of organizations that are looked up at a time. */
const PAGE = 500;

/**
 * Deletes what organizations do not want to keep any longer, in short transactions. Two processes
 * may sweep at once, and either may end at any moment: the next sweep goes on.
 */
@Injectable()
export class Retention implements OnModuleInit, OnModuleDestroy {
  private isStopping = false;

  constructor(
    private readonly jobs: JobRegistry,
    private readonly organizations: Organizations,
    private readonly clock: Clock,
    private readonly invitees: InviteeRetention,
    private readonly cells: CellRetention,
    private readonly drafts: DraftRetention,
  ) {}

  onModuleInit(): void {
    this.jobs.sweep('retention', SWEEP_EVERY, () => this.sweep());
  }

  onModuleDestroy(): void {
    this.isStopping = true;
  }

  async sweep(): Promise<void> {
    const pages = batchesByKey(NIL_ID, PAGE, {
      next: (after) => this.organizations.keepingAfter(after, PAGE),
      keyOf: ({ id }) => id,
    });
    for await (const page of pages) {
      for (const organization of page) {
        if (this.isStopping) return;
        await this.sweepOne(organization);
      }
    }
  }

  private async sweepOne(keeping: Keeping): Promise<void> {
    const { id, retainInviteesDays, retainImportCellsDays, retainDraftsDays } = keeping;
    const before = (days: number): Date => this.clock.fromNow(-days * DAY);
    const goesOn = (): boolean => !this.isStopping;
    if (retainInviteesDays > 0) await this.invitees.erase(id, before(retainInviteesDays), goesOn);
    if (retainImportCellsDays > 0)
      await this.cells.purge(id, before(retainImportCellsDays), goesOn);
    if (retainDraftsDays > 0) await this.drafts.delete(id, before(retainDraftsDays), goesOn);
  }
}
