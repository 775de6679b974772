import { Injectable } from '@nestjs/common';
import { type EntityManager, In, IsNull } from 'typeorm';
import { NIL_ID } from '../../../common/random/ids.js';
import { Clock } from '../../../common/time/clock.js';
import {
  demandAllApplied,
  id,
  idList,
  type ListQueryOf,
  oneOf,
  type Page,
} from '../../../common/list/list-query.js';
import { Problem } from '../../../common/problem/problem.js';
import { Database } from '../../../database/database.js';
import { words } from '../../../words/words.js';
import { AuditTrail } from '../../audit/audit-trail.js';
import type { AuditAction } from '../../events/action-catalogue.js';
import { Authority } from '../../groups/authority.js';
import { mailsOfImport } from '../../mail/outbox/mails-of-import.js';
import { JobQueue } from '../../jobs/job-queue.js';
import type { Actor } from '../../permissions/access.js';
import { creatorOf, memberNames } from '../../people/member-names.js';
import { FileColumns } from '../columns/file-columns.js';
import { ImportProgress } from './import-progress.js';
import { moveImport, waiting } from './import-states.js';
import { ImportSamples } from './import-samples.service.js';
import { ImportStaging } from './import-staging.js';
import { KeptWorkbooks } from './kept-workbooks.service.js';
import { goodVerdicts } from '../../enrolment/stage/import-row.entity.js';
import { PeopleImport, importStatuses } from './people-import.entity.js';
import { importView } from './import-view.js';
import { hasIdentities, hasUnusedCells, maySeeIdentities } from './row-cells.js';
import type { UsherImport } from '../dto/import-answer.dto.js';

/** The number of open imports that are shown at once. */
const OPEN = 10;

/** The job that carries an import out. */
export const PROCESS_IMPORT = 'process-import';

export const importList = {
  filters: { status: oneOf(importStatuses), ids: idList, createdById: id },
  sorts: ['createdAt'] as const,
  defaultSort: ['createdAt', 'DESC'] as const,
} as const;

/** Imports as a whole: shown, started, cancelled. */
@Injectable()
export class Imports {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
    private readonly jobs: JobQueue,
    private readonly progress: ImportProgress,
    private readonly samples: ImportSamples,
    private readonly staging: ImportStaging,
    private readonly workbooks: KeptWorkbooks,
    private readonly fileColumns: FileColumns,
    private readonly authority: Authority,
  ) {}

  /** @throws Problem 404 when the organization has no such import. */
  async find(organizationId: string, importId: string): Promise<PeopleImport> {
    const found = await this.database
      .repository(PeopleImport)
      .findOneBy({ id: importId, organizationId });
    if (!found) throw new Problem('import.not_found');
    return found;
  }

  /**
   * An import whose rows are shown to `actor`. That they read identities which somebody else
   * uploaded is recorded, and of whole rows that they read what unused columns say.
   */
  async findToRead(
    actor: Actor,
    importId: string,
    shown: 'fields' | 'whole rows',
  ): Promise<PeopleImport> {
    const found = await this.find(actor.organizationId, importId);
    const isPersonal = hasIdentities(found) || (shown === 'whole rows' && hasUnusedCells(found));
    if (isPersonal && found.createdById !== actor.userId && maySeeIdentities(found, actor)) {
      await this.database.transaction((manager) =>
        this.record(manager, actor, importId, 'import.identities_read'),
      );
    }
    return found;
  }

  async show(actor: Actor, importId: string): Promise<UsherImport> {
    const found = await this.find(actor.organizationId, importId);
    const [view] = await this.views([found], actor, await this.samples.of(found, actor));
    if (!view) throw new Problem('import.not_found');
    return { ...view, mails: await mailsOfImport(this.database, importId) };
  }

  async list(
    actor: Actor,
    { filter, sort, offset, limit }: ListQueryOf<typeof importList>,
  ): Promise<Page<UsherImport>> {
    const { status, createdById, ids, ...others } = filter;
    demandAllApplied(others);
    const found = this.database
      .repository(PeopleImport)
      .createQueryBuilder('i')
      .where('i.organizationId = :organizationId', {
        organizationId: actor.organizationId,
      });
    if (status) found.andWhere('i.status = :status', { status });
    if (createdById) found.andWhere('i.createdById = :createdById', { createdById });
    if (ids) found.andWhere('i.id IN (:...ids)', { ids: [...ids, NIL_ID] });
    const [rows, total] = await found
      .orderBy('i.createdAt', sort.order)
      .addOrderBy('i.id', sort.order)
      .offset(offset)
      .limit(limit)
      .getManyAndCount();
    return { rows: await this.views(rows, actor), total, offset };
  }

  /** The latest imports that wait for somebody, or that somebody waits for. */
  async open(actor: Actor): Promise<UsherImport[]> {
    const status = In([...waiting, 'queued', 'processing']);
    const imports = await this.database.repository(PeopleImport).find({
      where: { organizationId: actor.organizationId, status },
      order: { createdAt: 'DESC', id: 'DESC' },
      take: OPEN,
    });
    return this.views(imports, actor);
  }

  /** Begins to carry the good rows out. Only the first of any number of calls does. */
  async process(actor: Actor, importId: string): Promise<UsherImport> {
    await this.database.transaction(async (manager) => {
      const { status, verdicts } = await this.findToChange(manager, actor, importId);
      if (status !== 'ready') throw new Problem('import.not_ready');
      if (verdicts && goodVerdicts.every((verdict) => !verdicts[verdict])) {
        throw new Problem('import.nothing_to_process', {
          detail: words('import.nothing_good'),
        });
      }
      const change = { processedById: actor.userId, problemCode: null, problemDetail: null };
      const queued = await moveImport(manager, { id: importId }, 'queued', change);
      if (queued === 0) throw new Problem('import.not_ready');
      await this.record(manager, actor, importId, 'import.started');
    });
    await this.jobs.add(PROCESS_IMPORT, importId);
    return this.show(actor, importId);
  }

  /** Ends it: what is done stays, the rest is not begun. */
  async cancel(actor: Actor, importId: string): Promise<UsherImport> {
    await this.database.transaction(async (manager) => {
      await this.findToChange(manager, actor, importId);
      const change = { leaseUntil: null, finishedAt: this.clock.now() };
      const cancelled = await moveImport(manager, { id: importId }, 'cancelled', change);
      if (cancelled === 0) throw new Problem('import.not_running');
      await this.record(manager, actor, importId, 'import.cancelled');
    });
    return this.show(actor, importId);
  }

  /**
   * Deletes an import that was never started, with all that was read. Goes on where somebody broke
   * off; of several at once, one has discarded it.
   * @throws Problem 404 `import.not_found`, 409 `import.not_ready`, 403 `permission.missing`.
   */
  async discard(actor: Actor, importId: string): Promise<void> {
    await this.database.transaction(async (manager) => {
      const { status, startedAt } = await this.findToChange(manager, actor, importId);
      const change = { leaseUntil: null, finishedAt: this.clock.now() };
      const where = { id: importId, startedAt: IsNull(), status: In(waiting) };
      const isOver = status === 'cancelled' && startedAt === null;
      if (!isOver && (await moveImport(manager, where, 'cancelled', change)) === 0) {
        throw new Problem('import.not_ready');
      }
    });
    await this.staging.dropRows(importId);
    await this.workbooks.drop(importId);
    await this.database.transaction(async (manager) => {
      const rest = { id: importId, status: 'cancelled' } as const;
      const { affected } = await manager.delete(PeopleImport, rest);
      if (affected === 0) throw new Problem('import.not_found');
      await this.record(manager, actor, importId, 'import.discarded');
    });
  }

  /** Finds an import that `actor` is to change, as far as they still may. */
  private async findToChange(
    manager: EntityManager,
    actor: Actor,
    importId: string,
  ): Promise<PeopleImport> {
    await this.authority.share(manager, actor, 'can_bulk_invite');
    const found = await manager.findOneBy(PeopleImport, {
      id: importId,
      organizationId: actor.organizationId,
    });
    if (!found) throw new Problem('import.not_found');
    return found;
  }

  private record(
    manager: EntityManager,
    actor: Actor,
    subjectId: string,
    action: AuditAction,
    detail?: Record<string, unknown>,
  ): Promise<void> {
    const { organizationId, userId: actorId } = actor;
    const event = { organizationId, actorId, action, subjectId };
    return this.audit.record(manager, detail ? { ...event, detail } : event);
  }

  private async views(
    imports: PeopleImport[],
    reader: Actor,
    samples?: ReadonlyMap<number, string[]>,
  ): Promise<UsherImport[]> {
    const named = await memberNames(this.database, imports.map(creatorOf));
    const progress = await this.progress.ofAll(imports.map(({ id: importId }) => importId));
    const now = this.clock.now();
    return imports.map((peopleImport) =>
      importView(peopleImport, {
        fileColumns: this.fileColumns,
        progress: progress.get(peopleImport.id),
        createdBy: {
          id: peopleImport.createdById,
          name: named(creatorOf(peopleImport))?.shown ?? '',
        },
        reader,
        now,
        samples,
      }),
    );
  }
}
