import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Problem } from '../../../common/problem/problem.js';
import { Settings } from '../../../common/settings/settings.js';
import { words } from '../../../words/words.js';
import { ImportRow } from '../../enrolment/stage/import-row.entity.js';
import type { Actor } from '../../permissions/access.js';
import { mapColumns, type MappedColumn } from '../columns/column-mapping.js';
import { ColumnMemory } from '../columns/column-memory.service.js';
import { FileColumns } from '../columns/file-columns.js';
import { headerOf } from '../columns/header-above.js';
import { JudgingContexts } from '../judging/judging-contexts.service.js';
import type { PeopleImport } from '../lifecycle/people-import.entity.js';
import { hiddenPlaces, openRow } from '../lifecycle/row-cells.js';

/** The number of rows by which columns are recognized anew. */
const SAMPLED = 200;

/** The columns of an import under a header. */
interface Headed {
  /** Null without any header. */
  headerLine: number | null;
  headerRow: number;
  columns: MappedColumn[];
}

/** Recognizes the columns of an import anew, where its header is another line or is read otherwise. */
@Injectable()
export class OtherHeaders {
  constructor(
    private readonly settings: Settings,
    private readonly memory: ColumnMemory,
    private readonly contexts: JudgingContexts,
    private readonly known: FileColumns,
  ) {}

  /**
   * The columns as another line names them; with null, as they are without any header.
   * @throws Problem 422 with `errors.headerLine` where there is no such line.
   */
  async at(
    manager: EntityManager,
    peopleImport: PeopleImport,
    line: number | null,
    actor: Actor,
  ): Promise<Headed> {
    if (peopleImport.headerRow === null) throw noSuchLine();
    const { id: importId, organizationId } = peopleImport;
    const header = line === null ? null : await manager.findOneBy(ImportRow, { importId, line });
    if (line !== null && header === null) throw noSuchLine();
    const names = header && (await this.namesIn(manager, peopleImport, header));
    const headerRow = header?.rowNo ?? 0;
    const cells = await this.cellsBelow(manager, peopleImport, headerRow);
    const remembered = names ? await this.memory.recall(organizationId, names) : undefined;
    const columns = withAdded(
      mapColumns(names, cells, this.known, remembered),
      (peopleImport.columns ?? []).filter(({ index }) => index >= (names?.length ?? 0)),
    );
    const usable = await this.contexts.usable(columns, actor, manager);
    return { headerLine: line, headerRow, columns: usable };
  }

  /**
   * The columns as their header names them in the encoding that the import has by now. What people
   * chose, and what `actor` may not see, stays what it is.
   */
  async inEncoding(
    manager: EntityManager,
    peopleImport: PeopleImport,
    actor: Actor,
  ): Promise<MappedColumn[]> {
    const { columns, headerRow, headerLine } = peopleImport;
    const before = columns ?? [];
    if (!headerRow || headerLine === null) return before;
    const { columns: named } = await this.at(manager, peopleImport, headerLine, actor);
    const hidden = hiddenPlaces(peopleImport, actor);
    return before.map((one) => {
      const now = named[one.index];
      if (one.added || now === undefined) return one;
      const isKept = one.how === 'chosen' || hidden.includes(one.index);
      return isKept ? { ...one, header: now.header } : now;
    });
  }

  /** The names of columns in a header's row, to which the row above it may belong. */
  private async namesIn(
    manager: EntityManager,
    peopleImport: PeopleImport,
    header: ImportRow,
  ): Promise<ReturnType<typeof headerOf>> {
    const { importId, rowNo } = header;
    const above = await manager.findOneBy(ImportRow, { importId, rowNo: rowNo - 1 });
    const rows = above ? [above, header] : [header];
    return headerOf(
      rows.map((row) => ({
        line: row.line,
        cells: openRow(row, peopleImport, this.settings.keys),
      })),
    );
  }

  private async cellsBelow(
    manager: EntityManager,
    peopleImport: PeopleImport,
    headerRow: number,
  ): Promise<{ cells: string[] }[]> {
    const rows = await manager
      .createQueryBuilder(ImportRow, 'r')
      .where('r.importId = :id AND r.rowNo > :headerRow', { id: peopleImport.id, headerRow })
      .orderBy('r.rowNo')
      .limit(SAMPLED)
      .getMany();
    return rows.map((row) => ({ cells: openRow(row, peopleImport, this.settings.keys) }));
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

function noSuchLine(): Problem {
  const told = words('import.no_header_line');
  return new Problem('request.invalid', { errors: { headerLine: told } });
}
