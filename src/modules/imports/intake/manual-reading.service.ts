import { Injectable } from '@nestjs/common';
import { Problem } from '../../../common/problem/problem.js';
import { words } from '../../../words/words.js';
import type { Actor } from '../../permissions/access.js';
import { FileColumns } from '../columns/file-columns.js';
import { manualMaxRows, type UsherManualImport } from '../dto/import.dto.js';
import { readManyRowFields } from '../dto/read-row-fields.js';
import { choicesOf, demandFor, usualChoices } from '../lifecycle/import-choices.js';
import type { TableClues } from '../reader/table.js';
import { ImportReading } from './import-reading.service.js';
import { manualRows, openPasted, type RowSource } from './row-source.js';

/** Makes imports of rows that were typed or pasted into the panel. */
@Injectable()
export class ManualReading {
  constructor(
    private readonly reading: ImportReading,
    private readonly columns: FileColumns,
  ) {}

  /**
   * Reads what was typed, or pasted, or both.
   * @returns the import's id.
   * @throws Problem 422 when there is neither, or a field is of a wrong kind; 403 `permission.missing`.
   */
  read(actor: Actor, sent: UsherManualImport): Promise<string> {
    const open = this.opening(sent);
    const choices = { ...usualChoices, ...choicesOf(sent) };
    demandFor(actor, choices);
    return this.reading.read(actor, { ...choices, source: 'manual', fileName: null }, open);
  }

  private opening({ rows, text }: UsherManualImport): (clues: TableClues) => Promise<RowSource> {
    const typed = readManyRowFields(rows ?? [], this.columns);
    if (text !== undefined) {
      const maxRows = manualMaxRows - typed.length;
      return (clues) => openPasted(text, typed, { clues, maxRows });
    }
    if (typed.length > 0) return () => Promise.resolve(manualRows(typed, this.columns));
    throw new Problem('request.invalid', { errors: { rows: words('import.rows_or_text') } });
  }
}
