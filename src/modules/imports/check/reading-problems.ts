import { asProblem } from '../../../common/problem/problem.filter.js';
import { Problem } from '../../../common/problem/problem.js';
import { words } from '../../../words/words.js';
import type { HeaderFault } from '../columns/header-match.js';
import { CsvFileError } from '../reader/csv-file-error.js';

/** The refusal that the uploader is told when rows could not be read, whatever was thrown. */
export function importProblem(thrown: unknown): Problem {
  if (thrown instanceof CsvFileError) {
    return new Problem(thrown.code, {
      detail: thrown.told,
      errors: { file: thrown.told },
    });
  }
  if (isBrokenOff(thrown)) {
    return new Problem('import.interrupted', {
      detail: words('file.broke_off'),
    });
  }
  return asProblem(thrown);
}

/** Every fault of a header at once, a message by column. */
export function headerProblem(faults: readonly HeaderFault[]): Problem {
  const missing = faults.find(({ code }) => code === 'import.missing_columns');
  return new Problem(missing?.code ?? 'import.duplicate_columns', {
    detail: faults.map(({ told }) => told),
    errors: Object.fromEntries(faults.map(({ field, told }) => [field, told])),
  });
}

/** True when the stream ended because the connection did. */
function isBrokenOff(thrown: unknown): boolean {
  if (!(thrown instanceof Error)) return false;
  const code = 'code' in thrown ? thrown.code : undefined;
  return (
    code === 'ERR_STREAM_PREMATURE_CLOSE' ||
    code === 'ECONNRESET' ||
    /^(Request (aborted|closed)|aborted|Unexpected end of (form|file))$/.test(thrown.message)
  );
}
