import { lastResort } from '../../../words/languages.js';
import { say } from '../../../words/say.js';
import { type Words, words } from '../../../words/words.js';

/** A file that cannot be imported as a whole; `told` says why and what to do, in a sentence or two. */
export class FileError extends Error {
  constructor(
    readonly code:
      | 'import.unreadable'
      | 'import.unsupported_file'
      | 'import.no_rows'
      | 'import.too_many_rows'
      | 'import.too_large',
    readonly told: Words,
    /** The kind of a file that is no table: `kind` of `import.unsupported_file`. */
    readonly params?: { kind: string },
    /** The field of the upload that has to be changed. */
    readonly field: 'file' | 'encoding' | 'sheet' = 'file',
  ) {
    super(say(told, lastResort));
    this.name = 'FileError';
  }
}

/** The fault of a file with more rows than an import may have. */
export function tooManyRows(maxRows: number): FileError {
  return new FileError('import.too_many_rows', words('file.too_many_rows', { max: maxRows }));
}
