import { Injectable } from '@nestjs/common';
import { oneOf, type ListQueryOf, type Page } from '../../../common/list/list-query.js';
import { Problem } from '../../../common/problem/problem.js';
import { Settings } from '../../../common/settings.js';
import { Database } from '../../../database/database.js';
import { Enrolment } from '../../enrolment/enrolment.service.js';
import { firstGoodRows } from '../../enrolment/stage/good-rows.js';
import { ImportRow, verdicts } from '../../enrolment/stage/import-row.entity.js';
import { isShownAs, isToldAccounts, shownCounts } from '../lifecycle/accounts-elsewhere.js';
import { ImportProgress } from '../lifecycle/import-progress.js';
import { PeopleImport } from '../lifecycle/people-import.entity.js';
import {
  cellsOf,
  hasIdentities,
  hiddenPlaces,
  maySeeIdentities,
  noColumns,
  type Reader,
} from '../lifecycle/row-cells.js';
import { type IdentityView, rowView } from './row-view.js';
import type { UsherImportRow } from '../dto/import-row.dto.js';

export const rowList = {
  filters: { verdict: oneOf(verdicts), outcome: oneOf(['changed_since_preview'] as const) },
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
  ) {}

  async list(
    peopleImport: PeopleImport,
    query: ListQueryOf<typeof rowList>,
    reader: Reader,
  ): Promise<Page<UsherImportRow>> {
    const { verdict, outcome } = query.filter;
    const found = this.database
      .repository(ImportRow)
      .createQueryBuilder('r')
      .where('r.importId = :id', { id: peopleImport.id });
    const isTold = isToldAccounts(peopleImport, reader);
    if (verdict) found.andWhere(isShownAs(verdict, isTold), { shown: verdict });
    if (outcome) found.andWhere('r.changed IS NOT NULL');
    const rows = await found
      .orderBy('r.rowNo', query.sort.order)
      .offset(query.offset)
      .limit(query.limit)
      .getMany();
    const total = outcome ? await found.getCount() : this.countOf(peopleImport, verdict, isTold);
    return { rows: await this.views(peopleImport, rows, reader), total, offset: query.offset };
  }

  async show(peopleImport: PeopleImport, row: ImportRow, reader: Reader): Promise<UsherImportRow> {
    const [view] = await this.views(peopleImport, [row], reader);
    if (!view) throw new Problem('import.row_not_found');
    return view;
  }

  private countOf(
    peopleImport: PeopleImport,
    verdict: ImportRow['verdict'] | undefined,
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
    const columns = peopleImport.columns ?? noColumns;
    const { done } = await this.progress.of(peopleImport.id);
    const hidden = hiddenPlaces(peopleImport, reader);
    const identities = await this.identityView(peopleImport, reader);
    const isTold = isToldAccounts(peopleImport, reader);
    return rows.map((row) =>
      rowView(row, {
        columns,
        done,
        cells: cellsOf(row, columns, this.settings.keys, hidden),
        identities,
        isTold: isTold && !row.untold,
        firstRowNo: first.get(row.email ?? ''),
        language: reader.language,
      }),
    );
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
