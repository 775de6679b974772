import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import {
  demandAllApplied,
  flag,
  type ListQueryOf,
  name,
  oneOf,
  type Page,
  text,
} from '../../../common/list/list-query.js';
import { fold } from '../../../common/text/fold.js';
import { Problem } from '../../../common/problem/problem.js';
import { Settings } from '../../../common/settings/settings.js';
import { containing } from '../../../database/contains.js';
import { besideIds } from '../../../database/beside-ids.js';
import { Database } from '../../../database/database.js';
import { Enrolment } from '../../enrolment/enrolment.service.js';
import { firstGoodRows } from '../../enrolment/stage/good-rows.js';
import {
  goodVerdicts,
  ImportGroupSet,
  ImportRow,
  type Verdict,
  verdicts,
} from '../../enrolment/stage/import-row.entity.js';
import { Membership } from '../../people/membership.entity.js';
import { FileColumns } from '../columns/file-columns.js';
import { valuesOf } from '../columns/values/row-values.js';
import { isShownAs, isToldAccounts, shownCounts } from '../lifecycle/accounts-elsewhere.js';
import { ImportProgress } from '../lifecycle/import-progress.js';
import { PeopleImport } from '../lifecycle/people-import.entity.js';
import {
  cellsOf,
  hasIdentities,
  hiddenPlaces,
  maySeeIdentities,
  type Reader,
} from '../lifecycle/row-cells.js';
import { shownChanges } from '../update/changes-view.js';
import { type IdentityView, rowView } from './row-view.js';
import type { UsherImportRow } from '../dto/import-row.dto.js';

export const rowList = {
  filters: {
    verdict: oneOf(verdicts),
    outcome: oneOf(['changed_since_preview'] as const),
    warned: flag,
    q: text,
    code: name,
    field: name,
  },
  sorts: ['rowNumber'] as const,
  defaultSort: ['rowNumber', 'ASC'] as const,
} as const;

/** The rows of an import, as they are shown for checking. */
@Injectable()
export class ImportRows {
  constructor(
    private readonly database: Database,
    private readonly settings: Settings,
    private readonly enrolment: Enrolment,
    private readonly progress: ImportProgress,
    private readonly known: FileColumns,
  ) {}

  async list(
    peopleImport: PeopleImport,
    query: ListQueryOf<typeof rowList>,
    reader: Reader,
  ): Promise<Page<UsherImportRow>> {
    const { verdict, outcome, warned, q, code, field, ...others } = query.filter;
    demandAllApplied(others);
    const found = this.database
      .repository(ImportRow)
      .createQueryBuilder('r')
      .where("r.importId = :id AND r.verdict <> 'left_out'", { id: peopleImport.id });
    const isTold = isToldAccounts(peopleImport, reader);
    if (verdict) found.andWhere(isShownAs(verdict, isTold), { shown: verdict });
    if (outcome) found.andWhere('r.changed IS NOT NULL');
    if (warned !== undefined) {
      found.andWhere(
        `${warned ? '' : 'NOT '}(r.warnings IS NOT NULL AND r.verdict IN (:...good))`,
        {
          good: goodVerdicts,
        },
      );
    }
    if (q) {
      // Not by username: a number behind it would tell that somebody has the name.
      found.andWhere("(r.email LIKE :like ESCAPE '!' OR r.nameKey LIKE :like ESCAPE '!')", {
        like: containing(fold(q)),
      });
    }
    if (code !== undefined || field !== undefined) {
      found.andWhere(hasFault(code, field), { code, field });
    }
    const rows = await found
      .orderBy('r.rowNo', query.sort.order)
      .offset(query.offset)
      .limit(query.limit)
      .getMany();
    const isCounted = [outcome, warned, q, code, field].some((filter) => filter !== undefined);
    const total = isCounted ? await found.getCount() : this.countOf(peopleImport, verdict, isTold);
    return { rows: await this.views(peopleImport, rows, reader), total, offset: query.offset };
  }

  async show(peopleImport: PeopleImport, row: ImportRow, reader: Reader): Promise<UsherImportRow> {
    const [view] = await this.views(peopleImport, [row], reader);
    if (!view) throw new Problem('import.row_not_found');
    return view;
  }

  private countOf(
    peopleImport: PeopleImport,
    verdict: Verdict | undefined,
    isTold: boolean,
  ): number {
    if (!peopleImport.verdicts) return 0;
    if (verdict) return shownCounts(peopleImport.verdicts, isTold)[verdict];
    return Object.values(peopleImport.verdicts).reduce((sum, count) => sum + count, 0);
  }

  private async views(
    peopleImport: PeopleImport,
    rows: ImportRow[],
    reader: Reader,
  ): Promise<UsherImportRow[]> {
    const duplicates = rows.filter(({ verdict }) => verdict === 'duplicate');
    const first = await firstGoodRows(
      this.database,
      peopleImport.id,
      duplicates.map(({ rowNo }) => rowNo),
    );
    const values = valuesOf(peopleImport.columns ?? [], this.known);
    const headerRow = peopleImport.headerRow ?? 0;
    const { done } = await this.progress.of(peopleImport.id);
    const stayed = await this.stayed(peopleImport, rows);
    const groupSets = await this.groupsOf(peopleImport.id, rows);
    const hidden = hiddenPlaces(peopleImport, reader);
    const identities = await this.identityView(peopleImport, reader);
    const isTold = isToldAccounts(peopleImport, reader);
    return rows.map((row) =>
      rowView(row, {
        valuesOf: values,
        headerRow,
        groupSets,
        done,
        stayed,
        cells: cellsOf(row, peopleImport, this.settings.keys, hidden),
        identities,
        isTold: isTold && !row.untold,
        changes: maySeeChanges(reader)
          ? shownChanges(row, this.settings.keys, reader.language)
          : undefined,
        firstRowNo: first.get(row.email ?? ''),
        language: reader.language,
      }),
    );
  }

  /** The names of the groups of some rows, by the number of their set. */
  private async groupsOf(
    importId: string,
    rows: readonly ImportRow[],
  ): Promise<Map<number, string[]>> {
    const numbers = [...new Set(rows.flatMap(({ groupSet }) => groupSet ?? []))];
    const sets = new Map<number, string[]>();
    if (numbers.length === 0) return sets;
    const lines = await this.database
      .repository(ImportGroupSet)
      .find({ where: { importId, setNo: In(numbers) }, order: { setNo: 'ASC', nameKey: 'ASC' } });
    for (const { setNo, name } of lines) sets.set(setNo, [...(sets.get(setNo) ?? []), name]);
    return sets;
  }

  /** The rows whose people are here though their import was undone. */
  private async stayed(
    { id: importId, status }: PeopleImport,
    rows: readonly ImportRow[],
  ): Promise<ReadonlySet<string> | undefined> {
    if (status !== 'undone') return undefined;
    const memberships = await this.database.repository(Membership).find({
      select: { id: true },
      where: { importId: besideIds(importId), id: In(rows.map(({ id }) => id)) },
    });
    return new Set(memberships.map(({ id }) => id));
  }

  private async identityView(
    peopleImport: PeopleImport,
    reader: Reader,
  ): Promise<IdentityView | undefined> {
    if (!hasIdentities(peopleImport) || !maySeeIdentities(peopleImport, reader)) return undefined;
    const { settings } = await this.database.transaction((manager) =>
      this.enrolment.identityRules(manager, peopleImport.organizationId),
    );
    return { validate: peopleImport.validateIdentities, settings, keys: this.settings.keys };
  }
}

/** The changes of people tell how they are. */
function maySeeChanges({ permissions }: Reader): boolean {
  return permissions.has('can_edit_user') || permissions.has('can_view_users');
}

/** As SQL: whether the row r has a fault or a doubt with the code, or at the field. */
function hasFault(code: string | undefined, field: string | undefined): string {
  const found = `SELECT 1 FROM usher_import_faults f
    WHERE f.import_id = r.import_id AND f.row_no = r.row_no
      ${code === undefined ? '' : 'AND f.code = :code'} ${field === undefined ? '' : 'AND f.field = :field'}`;
  const isOfName = field === undefined || field === 'username';
  return code?.startsWith('username.') && isOfName
    ? `(r.username_fault = :code OR EXISTS (${found}))`
    : `EXISTS (${found})`;
}
