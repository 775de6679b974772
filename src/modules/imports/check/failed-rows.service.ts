import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { type CsvDialect, csvStream, dialectFor } from '../../../common/csv/csv-stream.js';
import { escapeFormula, unescapeFormula } from '../../../common/csv/formula.js';
import { writeXlsx } from '../../../common/xlsx/write-xlsx.js';
import { Problem } from '../../../common/problem/problem.js';
import { Settings } from '../../../common/settings/settings.js';
import { batchesByKey } from '../../../database/batches-by-key.js';
import { Database } from '../../../database/database.js';
import type { Language } from '../../../words/language.js';
import { say } from '../../../words/say.js';
import { words } from '../../../words/words.js';
import type { ToldFault } from '../../enrolment/judge/row-messages.js';
import { isBlanked } from '../../enrolment/stage/blank-rows.js';
import { ImportRow } from '../../enrolment/stage/import-row.entity.js';
import { isIdentityPath } from '../../identities/identity-fields.js';
import { isMetadataPath } from '../../enrolment/judge/judge-metadata.js';
import { isToldAccounts } from '../lifecycle/accounts-elsewhere.js';
import { addedToFailed } from '../columns/column-names.js';
import { ImportProgress } from '../lifecycle/import-progress.js';
import type { MappedColumn } from '../columns/column-mapping.js';
import type { PeopleImport } from '../lifecycle/people-import.entity.js';
import { cellsOf, hiddenPlaces, type Reader } from '../lifecycle/row-cells.js';
import { encoderOf, isEncoding } from '../reader/text/encodings.js';
import { rowFaults } from './row-view.js';

/** Rows read at a time. */
const PAGE = 1000;

/** The rows that did not make it, as a file that can be corrected and uploaded again. */
@Injectable()
export class FailedRows {
  constructor(
    private readonly database: Database,
    private readonly settings: Settings,
    private readonly progress: ImportProgress,
  ) {}

  /**
   * As CSV, in the separator and the encoding of the file that was uploaded.
   * @throws Problem 410 `import.cells_purged`.
   */
  csv(peopleImport: PeopleImport, reader: Reader): Readable {
    demandCells(peopleImport);
    return csvStream(this.cells(peopleImport, reader), dialectOf(peopleImport, reader));
  }

  /** The encoding of that CSV, as registered with IANA. */
  charset({ encoding, delimiter }: PeopleImport): string {
    return delimiter !== null && isEncoding(encoding) ? encoding : 'utf-8';
  }

  /** As a workbook. @throws Problem 410 `import.cells_purged`. */
  xlsx(peopleImport: PeopleImport, reader: Reader): Readable {
    demandCells(peopleImport);
    return writeXlsx(this.cells(peopleImport, reader), { sheet: 'People' });
  }

  /** The header, then each row that failed or was not begun: its own cells as far as `reader` may see them, the codes and the words. */
  private async *cells(peopleImport: PeopleImport, reader: Reader): AsyncGenerator<string[]> {
    const columns = peopleImport.columns ?? [];
    const { keys } = this.settings;
    const hidden = hiddenPlaces(peopleImport, reader);
    const isTold = isToldAccounts(peopleImport, reader);
    const headerRow = peopleImport.headerRow ?? 0;
    const shown = columns.filter(
      ({ header }) => !addedToFailed.includes(header.trim().toLowerCase()),
    );
    yield [...shown.map(({ header }) => header), ...addedToFailed];
    for await (const row of this.rows(peopleImport)) {
      const cells = cellsOf(row, peopleImport, keys, hidden);
      const faults = rowFaults(row, {
        firstRowNo: undefined,
        isTold: isTold && !row.untold,
        headerRow,
      });
      const reasons = faults.length > 0 ? faults : [notBegun];
      yield [
        ...shown.map(({ index }) => cells[index] ?? ''),
        reasons.map(({ code }) => code).join('|'),
        reasons.map((reason) => inWords(reason, columns, reader.language)).join(' '),
        // What a malformed row has too much stands last, so that it shifts nothing and is not lost.
        ...cells.slice(columns.length),
      ].map(asItCame);
    }
  }

  private async *rows(peopleImport: PeopleImport): AsyncGenerator<ImportRow> {
    const ended = peopleImport.finishedAt !== null;
    const { done } = await this.progress.of(peopleImport.id);
    const begun = done.map(({ from, to }) => `r.row_no BETWEEN ${from} AND ${to}`).join(' OR ');
    const left = begun === '' ? '' : `AND NOT (${begun})`;
    const failed = "r.verdict = 'error' OR r.changed IS NOT NULL";
    const notReached = `r.verdict IN ('ready', 'existing_account', 'update') ${left}`;
    const pages = batchesByKey(0, PAGE, {
      next: (after) =>
        this.database
          .repository(ImportRow)
          .createQueryBuilder('r')
          .where(`r.importId = :id AND r.rowNo > :after AND NOT ${isBlanked}`, {
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

function demandCells({ cellsPurgedAt }: PeopleImport): void {
  if (cellsPurgedAt === null) return;
  throw new Problem('import.cells_purged', { detail: words('import.cells_purged') });
}

/** A cell as it came, and so that no spreadsheet runs it: one that is quoted already stays as it is. */
function asItCame(cell: string): string {
  return escapeFormula(unescapeFormula(cell));
}

/** The form of the file that was uploaded; where there was none, that which the reader's spreadsheet expects. */
function dialectOf(
  { delimiter, encoding }: Pick<PeopleImport, 'delimiter' | 'encoding'>,
  { language }: Pick<Reader, 'language'>,
): CsvDialect {
  const usual = dialectFor(language);
  if (delimiter === null) return usual;
  const isUtf8 = !isEncoding(encoding) || encoding === 'UTF-8';
  return {
    separator: separators.includes(delimiter) ? delimiter : usual.separator,
    encode: isUtf8 ? undefined : encoderOf(encoding),
    // A spreadsheet splits UTF-16 at its tabs only by its mark, as it wrote it.
    isMarked: isUtf8 || encoding.startsWith('UTF-16'),
  };
}

const separators = [',', ';', '\t', '|'];

/** The reason why a row did not make it. */
type Reason = Omit<ToldFault, 'code'> & { code: string };

/** The words on a cell of identities, or of a column of the application's, do not name their column, as they stand beside it elsewhere. */
function inWords(
  { field, told }: Reason,
  columns: readonly MappedColumn[],
  language: Language,
): string {
  const message = say(told, language);
  const column = columns.find((match) => match.column === field);
  const isNameless = isIdentityPath(field) || isMetadataPath(field);
  return column && isNameless ? `${column.header}: ${message}` : message;
}

const notBegun: Reason = {
  field: 'row',
  code: 'import.cancelled',
  told: words('import.not_begun'),
};
