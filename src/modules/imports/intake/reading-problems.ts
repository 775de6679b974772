import { asProblem } from '../../../common/http/problem.filter.js';
import { Problem } from '../../../common/problem/problem.js';
import { words } from '../../../words/words.js';
import { FileError } from '../reader/file-error.js';

/**
 * The refusal that the uploader is told when rows could not be read, whatever was thrown.
 * @param sentAs the field by which the table was sent.
 */
export function importProblem(thrown: unknown, sentAs: 'file' | 'text' = 'file'): Problem {
  if (thrown instanceof FileError) {
    const field = thrown.field === 'file' ? sentAs : thrown.field;
    return new Problem(thrown.code, {
      detail: thrown.told,
      errors: { [field]: thrown.told },
      ...(thrown.params ? { params: thrown.params } : {}),
    });
  }
  if (isBrokenOff(thrown)) {
    return new Problem('import.interrupted', {
      detail: words('file.broke_off'),
    });
  }
  return asProblem(thrown);
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
