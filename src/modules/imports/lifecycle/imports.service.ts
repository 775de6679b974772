import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { NIL_ID } from '../../../common/ids.js';
import { Clock } from '../../../common/clock.js';
import { id, idList, type ListQueryOf, oneOf, type Page } from '../../../common/list/list-query.js';
import { Problem } from '../../../common/problem/problem.js';
import { Database } from '../../../database/database.js';
import { words } from '../../../words/words.js';
import { AuditTrail } from '../../audit/audit-trail.js';
import type { AuditAction } from '../../events/action-catalogue.js';
import { mailsOfImport } from '../../mail/outbox/mails-of-import.js';
import { JobQueue } from '../../jobs/job-queue.js';
import { Enrolment } from '../../enrolment/enrolment.service.js';
import { type Actor, demand } from '../../permissions/access.js';
import { creatorOf, memberNames } from '../../people/member-names.js';
import { FileColumns } from '../columns/file-columns.js';
import { template } from '../columns/columns.js';
import type { UsherChangeImport } from '../dto/import.dto.js';
import { ImportProgress } from './import-progress.js';
import { changeImport, moveImport } from './import-states.js';
import { PeopleImport, importStatuses } from './people-import.entity.js';
import { demandFor } from './import-choices.js';
import { importView } from './import-view.js';
import { hasIdentities, hasUnusedColumns, maySeeIdentities } from './row-cells.js';
import type { UsherImport } from '../dto/import-answer.dto.js';

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
    private readonly columns: FileColumns,
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
    const added = this.columns.added.map(({ title }) => title);
    if (!identity) return template(added);
    demand(actor, 'can_complete_registration');
    const { settings } = await this.database.transaction((manager) =>
      this.enrolment.identityRules(manager, organizationId),
    );
    return template(added, settings);
  }

  async show(actor: Actor, importId: string): Promise<UsherImport> {
    const found = await this.find(actor.organizationId, importId);
    const [view] = await this.views([found], actor);
    if (!view) throw new Problem('import.not_found');
    return { ...view, mails: await mailsOfImport(this.database, importId) };
  }

  async list(
    actor: Actor,
    { filter, sort, offset, limit }: ListQueryOf<typeof importList>,
  ): Promise<Page<UsherImport>> {
    const found = this.database
      .repository(PeopleImport)
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
  ): Promise<UsherImport> {
    demandFor(actor, { createMissingGroups: false, validateIdentities });
    await this.database.transaction(async (manager) => {
      await this.findIn(manager, actor, importId);
      const change = { validateIdentities };
      const isReady = await changeImport(manager, { id: importId, status: 'ready' }, change);
      if (!isReady) throw new Problem('import.not_ready');
      await this.record(manager, actor, importId, 'import.changed', change);
    });
    return this.show(actor, importId);
  }

  /** Begins to carry the good rows out. Only the first of any number of calls does. */
  async process(actor: Actor, importId: string): Promise<UsherImport> {
    await this.database.transaction(async (manager) => {
      const { verdicts } = await this.findIn(manager, actor, importId);
      if (verdicts && verdicts.ready + verdicts.existing_account === 0) {
        throw new Problem('import.nothing_to_process', {
          detail: words('import.nothing_good'),
        });
      }
      const change = { processedById: actor.userId };
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
      await this.findIn(manager, actor, importId);
      const change = { leaseUntil: null, finishedAt: this.clock.now() };
      const cancelled = await moveImport(manager, { id: importId }, 'cancelled', change);
      if (cancelled === 0) throw new Problem('import.not_running');
      await this.record(manager, actor, importId, 'import.cancelled');
    });
    return this.show(actor, importId);
  }

  private async findIn(
    manager: EntityManager,
    actor: Actor,
    importId: string,
  ): Promise<PeopleImport> {
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

  private async views(imports: PeopleImport[], reader: Actor): Promise<UsherImport[]> {
    const named = await memberNames(this.database, imports.map(creatorOf));
    const progress = await this.progress.ofAll(imports.map(({ id: importId }) => importId));
    const now = this.clock.now();
    return imports.map((peopleImport) =>
      importView(peopleImport, {
        progress: progress.get(peopleImport.id),
        createdBy: {
          id: peopleImport.createdById,
          name: named(creatorOf(peopleImport))?.shown ?? '',
        },
        reader,
        now,
      }),
    );
  }
}
