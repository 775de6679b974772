import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Problem } from '../../../common/problem/problem.js';
import { Settings } from '../../../common/settings/settings.js';
import { Database } from '../../../database/database.js';
import { noLease } from '../../../database/lease.js';
import { words } from '../../../words/words.js';
import { AuditTrail } from '../../audit/audit-trail.js';
import { ImportRow } from '../../enrolment/stage/import-row.entity.js';
import { Authority } from '../../groups/authority.js';
import { isIdentityPath } from '../../identities/identity-fields.js';
import { JobQueue } from '../../jobs/job-queue.js';
import { type Actor, demand } from '../../permissions/access.js';
import { applyChoices, mapColumns, type MappedColumn } from '../columns/column-mapping.js';
import { ColumnMemory } from '../columns/column-memory.service.js';
import { FileColumns } from '../columns/file-columns.js';
import { headerOf } from '../columns/header-above.js';
import type { UsherChangeImport } from '../dto/import.dto.js';
import { demandFor, makesGroup } from '../lifecycle/import-choices.js';
import { changeImport, moveImport } from '../lifecycle/import-states.js';
import { PeopleImport } from '../lifecycle/people-import.entity.js';
import {
  hiddenPlaces,
  neededForIdentities,
  openRow,
  personalPlaces,
} from '../lifecycle/row-cells.js';
import { encodingNamed, reencodings } from '../reader/text/encodings.js';
import { JudgingContexts } from '../judging/judging-contexts.service.js';
import { chosenSheet } from './chosen-sheet.js';
import { JUDGE_IMPORT } from '../judging/judging-again.service.js';
import { applySettling } from './settling.js';
import { READ_SHEET } from '../intake/sheet-reading.service.js';

/** The rows by which columns are recognized anew under another header. */
const sampled = 200;

type Change = Partial<PeopleImport>;

/** Changes how an import is read and judged, while it has not been started; nothing is uploaded again. */
@Injectable()
export class ImportChanges {
  constructor(
    private readonly database: Database,
    private readonly settings: Settings,
    private readonly audit: AuditTrail,
    private readonly jobs: JobQueue,
    private readonly memory: ColumnMemory,
    private readonly contexts: JudgingContexts,
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
      const { organizationId, userId: actorId } = actor;
      const where = { id: importId, organizationId };
      const peopleImport = await manager.findOneBy(PeopleImport, where);
      if (!peopleImport) throw new Problem('import.not_found');
      const { status } = peopleImport;
      if (status !== 'ready' && status !== 'mapping') throw new Problem('import.not_ready');
      const plain = { ...plainChanges(sent), problemCode: null, problemDetail: null };
      const nextSheet = chosenSheet(peopleImport, sent, held);
      const judging = await this.judgingChanges(manager, peopleImport, sent, held);
      const isJudgedAgain = judging !== undefined || nextSheet !== undefined;
      const change = { ...plain, ...judging, nextSheet: nextSheet ?? null };
      const isTaken = isJudgedAgain
        ? (await moveImport(manager, { id: importId, status }, 'reading', {
            ...change,
            ...noLease,
            judgedById: actorId,
          })) === 1
        : await changeImport(manager, { id: importId, status }, { ...change, leaseUntil: null });
      if (!isTaken) throw new Problem('import.not_ready');
      const event = { organizationId, actorId, action: 'import.changed', subjectId: importId };
      await this.audit.record(manager, { ...event, action: 'import.changed', detail: told(sent) });
      if (nextSheet !== undefined) return READ_SHEET;
      return isJudgedAgain ? JUDGE_IMPORT : undefined;
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
    const change: Change = {};
    if (sent.mode !== undefined) change.mode = sent.mode;
    if (sent.defaultRole !== undefined) change.defaultRole = sent.defaultRole;
    if (sent.createMissingGroups !== undefined)
      change.createMissingGroups = sent.createMissingGroups;
    if (sent.country !== undefined) change.country = sent.country;
    if (sent.dateOrder !== undefined) change.dateOrder = sent.dateOrder;
    if (sent.encoding !== undefined) {
      change.encoding = chosenEncoding(peopleImport, sent.encoding);
      const read = { ...peopleImport, ...change };
      if (change.encoding !== peopleImport.encoding)
        change.columns = await this.readAnew(manager, read, actor);
    }
    if (sent.headerLine !== undefined) {
      demandToSee(peopleImport, actor, hiddenPlaces(peopleImport, actor));
      Object.assign(
        change,
        await this.underHeader(manager, { ...peopleImport, ...change }, sent.headerLine, actor),
      );
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

  /** The columns as the header names them in the encoding that was chosen; what people chose, and what `actor` may not see, stays what it is. */
  private async readAnew(
    manager: EntityManager,
    peopleImport: PeopleImport,
    actor: Actor,
  ): Promise<MappedColumn[]> {
    const { columns, headerRow, headerLine } = peopleImport;
    const before = columns ?? [];
    if (!headerRow || headerLine === null) return before;
    const { columns: named } = await this.underHeader(manager, peopleImport, headerLine, actor);
    const hidden = hiddenPlaces(peopleImport, actor);
    return before.map((one) => {
      const now = named[one.index];
      if (one.added || now === undefined) return one;
      const isKept = one.how === 'chosen' || hidden.includes(one.index);
      return isKept ? { ...one, header: now.header } : now;
    });
  }

  /** The columns as another line names them; with null, as they are without any header. */
  private async underHeader(
    manager: EntityManager,
    peopleImport: PeopleImport,
    line: number | null,
    actor: Actor,
  ): Promise<{ headerLine: number | null; headerRow: number; columns: MappedColumn[] }> {
    if (peopleImport.headerRow === null) throw refused('headerLine', 'import.no_header_line');
    const { id, organizationId } = peopleImport;
    const header =
      line === null ? null : await manager.findOneBy(ImportRow, { importId: id, line });
    if (line !== null && header === null) throw refused('headerLine', 'import.no_header_line');
    const { keys } = this.settings;
    const above =
      header && (await manager.findOneBy(ImportRow, { importId: id, rowNo: header.rowNo - 1 }));
    const names = header
      ? headerOf(
          [above, header].flatMap((row) =>
            row ? [{ line: row.line, cells: openRow(row, peopleImport, keys) }] : [],
          ),
        )
      : null;
    const rows = await manager
      .createQueryBuilder(ImportRow, 'r')
      .where('r.importId = :id AND r.rowNo > :after', { id, after: header?.rowNo ?? 0 })
      .orderBy('r.rowNo')
      .limit(sampled)
      .getMany();
    const cells = rows.map((row) => ({ cells: openRow(row, peopleImport, keys) }));
    const remembered = names ? await this.memory.recall(organizationId, names) : undefined;
    const columns = withAdded(
      mapColumns(names, cells, this.known, remembered),
      (peopleImport.columns ?? []).filter(({ index }) => index >= (names?.length ?? 0)),
    );
    return {
      headerLine: line,
      headerRow: header?.rowNo ?? 0,
      columns: await this.contexts.usable(columns, actor, manager),
    };
  }
}

/** `columns`, where those that were added before take the place of nameless ones. */
function withAdded(
  columns: readonly MappedColumn[],
  before: readonly MappedColumn[],
): MappedColumn[] {
  const added = before.filter((one) => one.added);
  const others = columns.filter(({ index }) => added.every((one) => one.index !== index));
  return [...others, ...added].sort((a, b) => a.index - b.index);
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
  return {
    ...(validateIdentities === undefined ? {} : { validateIdentities }),
    ...(sendInvitations === undefined ? {} : { sendInvitations }),
  };
}

/** @throws Problem 422 where the cells cannot be read by the encoding. */
function chosenEncoding({ readEncoding }: PeopleImport, encoding: string): string {
  const found = readEncoding !== null && encodingNamed(encoding, reencodings(readEncoding));
  if (found) return found;
  throw refused('encoding', 'import.other_encoding');
}

function refused(field: string, key: 'import.no_header_line' | 'import.other_encoding'): Problem {
  return new Problem('request.invalid', { errors: { [field]: words(key) } });
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
