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
import { Import } from '../lifecycle/people-import.entity.js';
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
    of: Import,
    query: ListQueryOf<typeof rowList>,
    reader: Reader,
  ): Promise<Page<UsherImportRow>> {
    const { verdict, outcome } = query.filter;
    const found = this.database
      .repository(ImportRow)
      .createQueryBuilder('r')
      .where('r.importId = :id', { id: of.id });
    const isTold = isToldAccounts(of, reader);
    if (verdict) found.andWhere(isShownAs(verdict, isTold), { shown: verdict });
    if (outcome) found.andWhere('r.changed IS NOT NULL');
    const rows = await found
      .orderBy('r.rowNo', query.sort.order)
      .offset(query.offset)
      .limit(query.limit)
      .getMany();
    const total = outcome ? await found.getCount() : this.countOf(of, verdict, isTold);
    return { rows: await this.views(of, rows, reader), total, offset: query.offset };
  }

  async show(of: Import, row: ImportRow, reader: Reader): Promise<UsherImportRow> {
    const [view] = await this.views(of, [row], reader);
    if (!view) throw new Problem('import.row_not_found');
    return view;
  }

  private countOf(of: Import, verdict: ImportRow['verdict'] | undefined, isTold: boolean): number {
    if (!of.verdicts) return 0;
    if (verdict) return shownCounts(of.verdicts, isTold)[verdict];
    return Object.values(of.verdicts).reduce((sum, count) => sum + count, 0);
  }

  private async views(of: Import, rows: ImportRow[], reader: Reader): Promise<UsherImportRow[]> {
    const duplicates = rows.filter(({ verdict }) => verdict === 'duplicate');
    const first = await firstGoodRows(
      this.database,
      of.id,
      duplicates.map(({ rowNo }) => rowNo),
    );
    const columns = of.columns ?? noColumns;
    const { done } = await this.progress.of(of.id);
    const hidden = hiddenPlaces(of, reader);
    const identities = await this.identityView(of, reader);
    const isTold = isToldAccounts(of, reader);
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

  private async identityView(of: Import, reader: Reader): Promise<IdentityView | undefined> {
    if (!hasIdentities(of) || !maySeeIdentities(of, reader)) return undefined;
    const { settings } = await this.database.transaction((manager) =>
      this.enrolment.identityRules(manager, of.organizationId),
    );
    return { validate: of.validateIdentities, settings, keys: this.settings.keys };
  }
}
