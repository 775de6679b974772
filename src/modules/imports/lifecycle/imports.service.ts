import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { NIL_ID } from '../../../common/ids.js';
import { Clock } from '../../../common/clock.js';
import { id, idList, type ListQueryOf, oneOf, type Page } from '../../../common/list/list-query.js';
import { Problem } from '../../../common/problem/problem.js';
import type { ProblemCode } from '../../../common/problem/catalogue.js';
import { Database } from '../../../database/database.js';
import { AuditTrail } from '../../audit/audit-trail.js';
import { mailsOfImport } from '../../mail/mails-of-import.js';
import { JobQueue } from '../../jobs/job-queue.js';
import { Enrolment } from '../../enrolment/enrolment.service.js';
import { type Actor, demand } from '../../permissions/access.js';
import { creatorOf, memberNames } from '../../people/member-names.js';
import { template } from '../columns/columns.js';
import type { UsherChangeImport } from '../dto/import.dto.js';
import { ImportProgress } from './import-progress.js';
import { Import, importStatuses, type ImportStatus } from './people-import.entity.js';
import { demandFor } from './import-choices.js';
import { importView, type ImportView } from './import-view.js';
import { hasIdentities, hasUnusedColumns, maySeeIdentities } from './row-cells.js';

type ChangedByActors =
  'status' | 'processedById' | 'leaseUntil' | 'finishedAt' | 'validateIdentities';

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
    private readonly enrolment: Enrolment,
  ) {}

  /** @throws Problem 404 when the organization has no such import. */
  async find(organizationId: string, importId: string): Promise<Import> {
    const found = await this.database
      .repository(Import)
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
  ): Promise<Import> {
    const found = await this.find(actor.organizationId, importId);
    const isPersonal = hasIdentities(found) || (shown === 'whole rows' && hasUnusedColumns(found));
    if (isPersonal && found.createdById !== actor.userId && maySeeIdentities(found, actor)) {
      await this.database.transaction((manager) =>
        this.record(manager, actor, importId, 'import.identities_read'),
      );
    }
    return found;
  }

  /** The rows of the template; with `identity`, with the columns of identities that the organization asks for. */
  async template({ organizationId, ...actor }: Actor, identity: boolean): Promise<string[][]> {
    if (!identity) return template();
    demand(actor, 'can_complete_registration');
    const { settings } = await this.database.transaction((manager) =>
      this.enrolment.identityRules(manager, organizationId),
    );
    return template(settings);
  }

  async show(actor: Actor, importId: string): Promise<ImportView> {
    const found = await this.find(actor.organizationId, importId);
    const [view] = await this.views([found], actor);
    if (!view) throw new Problem('import.not_found');
    return { ...view, mails: await mailsOfImport(this.database, importId) };
  }

  async list(
    actor: Actor,
    { filter, sort, offset, limit }: ListQueryOf<typeof importList>,
  ): Promise<Page<ImportView>> {
    const found = this.database
      .repository(Import)
      .createQueryBuilder('i')
      .where('i.organizationId = :organizationId', {
        organizationId: actor.organizationId,
      });
    if (filter.status) found.andWhere('i.status = :status', { status: filter.status });
    if (filter.createdById) found.andWhere('i.createdById = :by', { by: filter.createdById });
    if (filter.ids) found.andWhere('i.id IN (:...ids)', { ids: [...filter.ids, NIL_ID] });
    const [rows, total] = await found
      .orderBy('i.createdAt', sort.order)
      .addOrderBy('i.id', sort.order)
      .offset(offset)
      .limit(limit)
      .getManyAndCount();
    return { rows: await this.views(rows, actor), total, offset };
  }

  /** Changes how the import is carried out, while that has not begun. */
  async change(
    actor: Actor,
    importId: string,
    { validateIdentities }: UsherChangeImport,
  ): Promise<ImportView> {
    demandFor(actor, { createMissingGroups: false, validateIdentities });
    await this.database.transaction(async (manager) => {
      await this.findIn(manager, actor, importId);
      const values = { validateIdentities };
      await this.transition(manager, actor, importId, ['ready'], values, 'import.not_ready');
      await this.record(manager, actor, importId, 'import.changed', values);
    });
    return this.show(actor, importId);
  }

  /** Begins to carry the good rows out. Only the first of any number of calls does. */
  async process(actor: Actor, importId: string): Promise<ImportView> {
    await this.database.transaction(async (manager) => {
      const { verdicts } = await this.findIn(manager, actor, importId);
      if (verdicts && verdicts.ready + verdicts.existing_account === 0) {
        throw new Problem('import.nothing_to_process', {
          detail: 'No row of this import can be processed. Correct the faulty ones first.',
        });
      }
      const values = { status: 'queued' as const, processedById: actor.userId };
      await this.transition(manager, actor, importId, ['ready'], values, 'import.not_ready');
      await this.record(manager, actor, importId, 'import.started');
    });
    await this.jobs.add(PROCESS_IMPORT, importId);
    return this.show(actor, importId);
  }

  /** What is done stays, the rest is not begun. */
  async cancel(actor: Actor, importId: string): Promise<ImportView> {
    await this.database.transaction(async (manager) => {
      await this.findIn(manager, actor, importId);
      const values = {
        status: 'cancelled' as const,
        leaseUntil: null,
        finishedAt: this.clock.now(),
      };
      const running: ImportStatus[] = ['ready', 'queued', 'processing'];
      await this.transition(manager, actor, importId, running, values, 'import.not_running');
      await this.record(manager, actor, importId, 'import.cancelled');
    });
    return this.show(actor, importId);
  }

  private async findIn(manager: EntityManager, actor: Actor, importId: string): Promise<Import> {
    const found = await manager.findOneBy(Import, {
      id: importId,
      organizationId: actor.organizationId,
    });
    if (!found) throw new Problem('import.not_found');
    return found;
  }

  /** The guarded UPDATE of every change of state. */
  private async transition(
    manager: EntityManager,
    actor: Actor,
    importId: string,
    from: ImportStatus[],
    values: Partial<Pick<Import, ChangedByActors>>,
    refusal: ProblemCode,
  ): Promise<void> {
    const { affected } = await manager
      .createQueryBuilder()
      .update(Import)
      .set(values)
      .where('id = :importId AND organizationId = :organizationId AND status IN (:...from)', {
        importId,
        organizationId: actor.organizationId,
        from,
      })
      .execute();
    if (affected === 0) throw new Problem(refusal);
  }

  private record(
    manager: EntityManager,
    actor: Actor,
    subjectId: string,
    action: string,
    detail?: Record<string, unknown>,
  ): Promise<void> {
    const { organizationId, userId: actorId } = actor;
    const event = { organizationId, actorId, action, subjectId };
    return this.audit.record(manager, detail ? { ...event, detail } : event);
  }

  private async views(imports: Import[], reader: Actor): Promise<ImportView[]> {
    const named = await memberNames(this.database, imports.map(creatorOf));
    const progress = await this.progress.ofAll(imports.map(({ id: importId }) => importId));
    const now = this.clock.now();
    return imports.map((of) =>
      importView(of, {
        progress: progress.get(of.id),
        createdBy: { id: of.createdById, name: named(creatorOf(of))?.shown ?? '' },
        reader,
        now,
      }),
    );
  }
}
