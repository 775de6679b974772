import { MINUTE } from '../../../common/time/clock.js';
import type { PeopleImport } from './people-import.entity.js';

/** The time after which nobody can be expected to have waited for an import at their screen. */
const WAITED_FOR = MINUTE;

/** Tells whether an import took so long that whoever started it is mailed when it ends. */
export function tookLong({ startedAt }: Pick<PeopleImport, 'startedAt'>, endedAt: Date): boolean {
  return startedAt !== null && endedAt.getTime() - startedAt.getTime() > WAITED_FOR;
}
