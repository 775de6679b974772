import { Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { Clock, DAY, HOUR } from '../../common/clock.js';
import { NIL_ID } from '../../common/ids.js';
import { Database } from '../../database/database.js';
import { CellRetention } from '../imports/retention/cell-retention.service.js';
import { JobRegistry } from '../jobs/job-registry.js';
import { DraftRetention } from './draft-retention.js';
import { InviteeRetention } from './invitee-retention.js';

const SWEEP_EVERY = 6 * HOUR;

/** How many organizations are looked up at a time. */
const PAGE = 500;

/** An organization and for how many days it keeps what; 0 for ever. */
interface Keeping {
  id: string;
  invitees: number;
  cells: number;
  drafts: number;
}

/**
 * Deletes what organizations do not want to keep any longer, in short transactions. Two processes
 * may sweep at once, and either may end at any moment: the next sweep goes on.
 */
@Injectable()
export class Retention implements OnModuleInit, OnModuleDestroy {
  private isStopping = false;

  constructor(
    private readonly jobs: JobRegistry,
    private readonly database: Database,
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
    for (let after: string | undefined = NIL_ID; after !== undefined;) {
      const organizations: Keeping[] = await this.organizationsAfter(after);
      for (const organization of organizations) await this.sweepOne(organization);
      after = organizations.length === PAGE ? organizations.at(-1)?.id : undefined;
    }
  }

  private async sweepOne({ id, invitees, cells, drafts }: Keeping): Promise<void> {
    const before = (days: number): Date => this.clock.fromNow(-days * DAY);
    const goesOn = (): boolean => !this.isStopping;
    if (invitees > 0 && goesOn()) await this.invitees.erase(id, before(invitees), goesOn);
    if (cells > 0 && goesOn()) await this.cells.purge(id, before(cells), goesOn);
    if (drafts > 0 && goesOn()) await this.drafts.delete(id, before(drafts), goesOn);
  }

  private organizationsAfter(after: string): Promise<Keeping[]> {
    return this.database.query<Keeping>(
      `SELECT id, retain_invitees_days AS invitees, retain_import_cells_days AS cells,
         retain_drafts_days AS drafts
       FROM usher_organizations WHERE id > ? ORDER BY id LIMIT ${PAGE}`,
      [after],
    );
  }
}
