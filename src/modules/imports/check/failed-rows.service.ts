import { Injectable } from '@nestjs/common';
import { escapeFormula } from '../../../common/csv/formula.js';
import { Settings } from '../../../common/settings.js';
import { batchesByKey } from '../../../database/batches-by-key.js';
import { Database } from '../../../database/database.js';
import type { Language } from '../../../words/language.js';
import { say } from '../../../words/say.js';
import { words } from '../../../words/words.js';
import type { ToldFault } from '../../enrolment/judge/row-messages.js';
import { isBlank } from '../../enrolment/stage/blank-rows.js';
import { ImportRow } from '../../enrolment/stage/import-row.entity.js';
import { isIdentityPath } from '../../identities/identity-fields.js';
import { isMetadataPath } from '../../enrolment/judge/judge-metadata.js';
import { isToldAccounts } from '../lifecycle/accounts-elsewhere.js';
import { ImportProgress } from '../lifecycle/import-progress.js';
import type { RecognizedColumn } from '../columns/header-match.js';
import type { PeopleImport } from '../lifecycle/people-import.entity.js';
import { cellsOf, hiddenPlaces, type Reader } from '../lifecycle/row-cells.js';
import { rowFaults } from './row-view.js';

/** Rows read at a time. */
const PAGE = 1000;

/** The titles of the two added columns; a file that came from here has them already. */
const added = ['error_code', 'error'];

/** The rows that did not make it, as a CSV that can be corrected and uploaded again. */
@Injectable()
export class FailedRows {
  constructor(
    private readonly database: Database,
    private readonly settings: Settings,
    private readonly progress: ImportProgress,
  ) {}

  /** The header, then each row that failed or was not begun: its own cells as far as `reader` may see them, the codes and the words. */
  async *cells(peopleImport: PeopleImport, reader: Reader): AsyncGenerator<string[]> {
    const columns = peopleImport.columns ?? { header: [], recognized: [] };
    const { header, recognized } = columns;
    const { keys } = this.settings;
    const hidden = hiddenPlaces(peopleImport, reader);
    const isTold = isToldAccounts(peopleImport, reader);
    const shown = header.flatMap((title, index) =>
      added.includes(title.trim().toLowerCase()) ? [] : [index],
    );
    const role = recognized.find(({ column, optional }) => column === 'role' && optional)?.index;
    yield [...shown.map((index) => header[index] ?? ''), ...added];
    for await (const row of this.rows(peopleImport)) {
      const cells = cellsOf(row, columns, keys, hidden).slice();
      // In a file a blank role is a fault; here it meant the default one.
      if (role !== undefined && cells[role]?.trim() === '') cells[role] = peopleImport.defaultRole;
      const faults = rowFaults(row, { firstRowNo: undefined, isTold: isTold && !row.untold });
      const reasons = faults.length > 0 ? faults : [notBegun];
      yield [
        ...shown.map((index) => cells[index] ?? ''),
        reasons.map(({ code }) => code).join('|'),
        reasons.map((reason) => inWords(reason, recognized, reader.language)).join(' '),
        // What a malformed row has too much stands last, so that it shifts nothing and is not lost.
        ...cells.slice(header.length),
      ].map(escapeFormula);
    }
  }

  private async *rows(peopleImport: PeopleImport): AsyncGenerator<ImportRow> {
    const ended = peopleImport.finishedAt !== null;
    const { done } = await this.progress.of(peopleImport.id);
    const begun = done.map(({ from, to }) => `r.row_no BETWEEN ${from} AND ${to}`).join(' OR ');
    const left = begun === '' ? '' : `AND NOT (${begun})`;
    const failed = "r.verdict = 'error' OR r.changed IS NOT NULL";
    const notReached = `r.verdict IN ('ready', 'existing_account') ${left}`;
    const pages = batchesByKey(0, PAGE, {
      next: (after) =>
        this.database
          .repository(ImportRow)
          .createQueryBuilder('r')
          .where(`r.importId = :id AND r.rowNo > :after AND NOT ${isBlank}`, {
            id: peopleImport.id,
            after,
          })
          .andWhere(ended ? `(${failed} OR (${notReached}))` : `(${failed})`)
          .orderBy('r.rowNo')
          .limit(PAGE)
          .getMany(),
      keyOf: ({ rowNo }) => rowNo,
    });
    for await (const page of pages) yield* page;
  }
}

/** The reason why a row did not make it. */
type Reason = Omit<ToldFault, 'code'> & { code: string };

/** The words on a cell of identities, or of a column of the application's, do not name their column, as they stand beside it elsewhere. */
function inWords(
  { field, told }: Reason,
  recognized: readonly RecognizedColumn[],
  language: Language,
): string {
  const message = say(told, language);
  const column = recognized.find((match) => match.column === field);
  const isNameless = isIdentityPath(field) || isMetadataPath(field);
  return column && isNameless ? `${column.header}: ${message}` : message;
}

const notBegun: Reason = {
  field: 'row',
  code: 'import.cancelled',
  told: words('import.not_begun'),
};
