import { withoutUnreadable } from '../../../common/text/readable.js';

/**
 * A file's name as it can be shown and kept: no path, nothing that no name holds, at most 255
 * characters.
 */
export function shownFileName(name: string): string {
  return withoutUnreadable(name.replace(/^.*[\\/]/s, '').slice(0, 255));
}
