import { words } from '../../../../words/words.js';
import { FileError } from '../file-error.js';

/** The number of parts that a container may have. */
export const maxParts = 10_000;
/** The number of bytes that a part may have when it is inflated. */
export const maxPartSize = 1 << 30;
/** The number of bytes and characters that are inflated and given out in all, whatever is read twice. */
export const maxWork = 2 ** 31;
/** A part larger than this, inflated, may not be more than `maxRatio` times as large as it is packed. */
export const mayInflateFreely = 10 << 20;
export const maxRatio = 200;
/** The number of bytes of shared strings in UTF-8, and of shared strings. */
export const maxSharedText = 1 << 26;
export const maxSharedStrings = 4_000_000;
/** The number of sheets that a workbook may have. */
export const maxSheets = 2_000;
/** The number of columns that a header may have; a row may have more cells only if they are blank. */
export const maxColumns = 512;
/** The size of a sheet, in every application that writes one. */
export const sheetRows = 1_048_576;
export const sheetColumns = 16_384;

/** The refusal of a container that holds more than is read. */
export function tooMuch(): FileError {
  return new FileError('import.unreadable', words('workbook.too_much'));
}

/** The refusal of a container whose parts are not what they should be. */
export function damaged(): FileError {
  return new FileError('import.unreadable', words('workbook.damaged'));
}

/** The work that is left for a file, lest a small one keep the server busy for long. */
export class Budget {
  private left = maxWork;

  /** Takes so many bytes or characters off. Throws FileError `import.unreadable` when none are left. */
  spend(amount: number): void {
    this.left -= amount;
    if (this.left < 0) throw tooMuch();
  }
}
