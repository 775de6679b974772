import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Problem } from '../../../common/problem/problem.js';
import { Database } from '../../../database/database.js';
import { noLease } from '../../../database/lease.js';
import { words } from '../../../words/words.js';
import { AuditTrail } from '../../audit/audit-trail.js';
import { Authority } from '../../groups/authority.js';
import { isIdentityPath } from '../../identities/identity-fields.js';
import { JobQueue } from '../../jobs/job-queue.js';
import { type Actor, demand } from '../../permissions/access.js';
import { applyChoices, type MappedColumn } from '../columns/column-mapping.js';
import { ColumnMemory } from '../columns/column-memory.service.js';
import { FileColumns } from '../columns/file-columns.js';
import type { UsherChangeImport } from '../dto/import.dto.js';
import { demandFor, makesGroup, withoutBlanks } from '../lifecycle/import-choices.js';
import { changeImport, moveImport } from '../lifecycle/import-states.js';
import { PeopleImport } from '../lifecycle/people-import.entity.js';
import { hiddenPlaces, neededForIdentities, personalPlaces } from '../lifecycle/row-cells.js';
import { encodingNamed, reencodings } from '../reader/text/encodings.js';
import { chosenSheet } from './chosen-sheet.js';
import { JUDGE_IMPORT } from '../judging/judging-again.service.js';
import { OtherHeaders } from './other-headers.service.js';
import { applySettling } from './settling.js';
import { READ_SHEET } from '../intake/sheet-reading.service.js';

type Change = Partial<PeopleImport>;

/** Changes how an import is read and judged, while it has not been started; nothing is uploaded again. */
@Injectable()
export class ImportChanges {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditTrail,
    private readonly jobs: JobQueue,
    private readonly headers: OtherHeaders,
    private readonly memory: ColumnMemory,
    private readonly known: FileColumns,
    private readonly authority: Authority,
  ) {}

  /**
   * Takes the choices over. Where they change what rows mean, the rows are judged again, in a job;
   * where another sheet is chosen, its rows are read in their place.
   * @throws Problem 404; 409 `import.not_ready`; 422 with a message by choice; 403
   * `permission.missing` for a choice that takes more than the actor holds.
   */
  async change(actor: Actor, importId: string, sent: UsherChangeImport): Promise<void> {
    const job = await this.database.transaction(async (manager) => {
      const held = await this.authority.share(manager, actor, 'can_bulk_invite');
      demandFor(held, {
        createMissingGroups: sent.createMissingGroups ?? false,
        validateIdentities: sent.validateIdentities ?? false,
      });
      const peopleImport = await findChangeable(manager, actor.organizationId, importId);
      const nextSheet = chosenSheet(peopleImport, sent, held);
      const judging = await this.judgingChanges(manager, peopleImport, sent, held);
      const change = {
        ...plainChanges(sent),
        ...judging,
        nextSheet: nextSheet ?? null,
        problemCode: null,
        problemDetail: null,
      };
      const next = nextSheet === undefined ? judging && JUDGE_IMPORT : READ_SHEET;
      await write(manager, peopleImport, change, next === undefined ? null : actor.userId);
      await this.audit.record(manager, {
        organizationId: actor.organizationId,
        actorId: actor.userId,
        action: 'import.changed',
        subjectId: importId,
        detail: told(sent),
      });
      return next;
    });
    if (job) await this.jobs.add(job, importId);
  }

  /** The changes after which rows mean something else; undefined for none. */
  private async judgingChanges(
    manager: EntityManager,
    peopleImport: PeopleImport,
    sent: UsherChangeImport,
    actor: Actor,
  ): Promise<Change | undefined> {
    const { mode, defaultRole, createMissingGroups, country, dateOrder } = sent;
    const choices = { mode, defaultRole, createMissingGroups, country, dateOrder };
    const change: Change = withoutBlanks(choices);
    if (sent.encoding !== undefined) {
      change.encoding = chosenEncoding(peopleImport, sent.encoding);
      if (change.encoding !== peopleImport.encoding) {
        const read = { ...peopleImport, ...change };
        change.columns = await this.headers.inEncoding(manager, read, actor);
      }
    }
    if (sent.headerLine !== undefined) {
      demandToSee(peopleImport, actor, hiddenPlaces(peopleImport, actor));
      const read = { ...peopleImport, ...change };
      Object.assign(change, await this.headers.at(manager, read, sent.headerLine, actor));
    }
    if (sent.mapping !== undefined) {
      const { mapping } = sent;
      const hidden = hiddenPlaces(peopleImport, actor);
      demandToSee(
        peopleImport,
        actor,
        hidden.filter((place) => String(place) in mapping),
      );
      const columns = change.columns ?? peopleImport.columns ?? [];
      change.columns = this.mapped(columns, mapping, actor);
      await this.memory.remember(manager, peopleImport.organizationId, change.columns);
    }
    if (sent.settle !== undefined) {
      const settling = await applySettling(manager, { ...peopleImport, ...change }, sent.settle);
      if (sent.settle.some(makesGroup)) demand(actor, 'can_manage_groups');
      Object.assign(change, settling);
    }
    return Object.keys(change).length > 0 ? change : undefined;
  }

  /** @throws Problem 422; 403 for columns of identities without the permission to register them. */
  private mapped(
    columns: readonly MappedColumn[],
    choices: Readonly<Record<string, string | null>>,
    actor: Actor,
  ): MappedColumn[] {
    const { mapping: chosen, faults } = applyChoices(columns, choices, this.known);
    if (Object.keys(faults).length > 0) {
      throw new Problem('request.invalid', { errors: { mapping: { ...faults } } });
    }
    const isOfIdentities = chosen.some(
      ({ column, how }) => how === 'chosen' && column !== null && isIdentityPath(column),
    );
    if (isOfIdentities) demand(actor, 'can_complete_registration');
    return chosen;
  }
}

/** @throws Problem 404 `import.not_found`, 409 `import.not_ready`. */
async function findChangeable(
  manager: EntityManager,
  organizationId: string,
  id: string,
): Promise<PeopleImport> {
  const found = await manager.findOneBy(PeopleImport, { id, organizationId });
  if (!found) throw new Problem('import.not_found');
  if (found.status === 'ready' || found.status === 'mapping') return found;
  throw new Problem('import.not_ready');
}

/**
 * Writes the changes, unless somebody else has changed the import's state meanwhile.
 * @param judgedById the person by whose authority its rows are judged again; null where they stay.
 * @throws Problem 409 `import.not_ready`.
 */
async function write(
  manager: EntityManager,
  { id, status }: PeopleImport,
  change: Change,
  judgedById: string | null,
): Promise<void> {
  const guard = { id, status };
  const isWritten =
    judgedById === null
      ? await changeImport(manager, guard, { ...change, leaseUntil: null })
      : (await moveImport(manager, guard, 'reading', { ...change, ...noLease, judgedById })) === 1;
  if (!isWritten) throw new Problem('import.not_ready');
}

/**
 * Demands what it takes to see the cells in `hidden`: taken for something else, they would be shown
 * as that.
 * @throws Problem 403 `permission.missing`.
 */
function demandToSee(peopleImport: PeopleImport, actor: Actor, hidden: readonly number[]): void {
  const { metadata, metadataColumns } = personalPlaces(peopleImport.columns ?? []);
  for (const place of hidden) {
    if (place === metadata || metadataColumns.includes(place)) demand(actor, 'can_view_users');
    else for (const needed of neededForIdentities(peopleImport, actor)) demand(actor, needed);
  }
}

/** The changes that leave what rows mean as it is. */
function plainChanges({ validateIdentities, sendInvitations }: UsherChangeImport): Change {
  return withoutBlanks({ validateIdentities, sendInvitations });
}

/** @throws Problem 422 where the cells cannot be read by the encoding. */
function chosenEncoding({ readEncoding }: PeopleImport, encoding: string): string {
  const found = readEncoding !== null && encodingNamed(encoding, reencodings(readEncoding));
  if (found) return found;
  throw new Problem('request.invalid', { errors: { encoding: words('import.other_encoding') } });
}

/** The choices as the audit trail keeps them: of words of the file just their number. */
function told({ mapping, settle, sheet, ...choices }: UsherChangeImport): Record<string, unknown> {
  return {
    ...choices,
    ...(mapping ? { mapping } : {}),
    ...(settle ? { settled: settle.length } : {}),
    ...(sheet === undefined ? {} : { sheet: true }),
  };
}
