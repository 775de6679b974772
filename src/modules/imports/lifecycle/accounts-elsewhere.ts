import type { Verdict } from '../../enrolment/stage/import-row.entity.js';
import type { Actor } from '../../permissions/access.js';
import type { PeopleImport } from './people-import.entity.js';

/**
 * Tells whether somebody is told which people of an import have an account elsewhere. It takes what
 * asking for one address takes: the permission to create users, and, of who uploaded the file, a
 * look-up of their limit for each row. In the import everybody else sees the same for all rows, also
 * when it was carried out. Whoever may view users can tell then by the list of people, where the
 * username of an account elsewhere is withheld until its owner has joined: it takes inviting them.
 */
export function isToldAccounts(
  { tellsAccounts }: Pick<PeopleImport, 'tellsAccounts'>,
  reader: Pick<Actor, 'permissions'>,
): boolean {
  return tellsAccounts === true && reader.permissions.has('can_create_user');
}

/** The verdict as it is shown. */
export function shownVerdict(verdict: Verdict | 'left_out', isTold: boolean): Verdict {
  if (verdict === 'left_out') return 'error';
  return verdict === 'existing_account' && !isTold ? 'ready' : verdict;
}

/** As SQL: whether the row r is shown with the verdict `:shown`. */
export function isShownAs(shown: Verdict, isTold: boolean): string {
  const isHidden = `r.verdict = 'existing_account' ${isTold ? 'AND r.untold = TRUE' : ''}`;
  if (shown === 'ready') return `(r.verdict = :shown OR (${isHidden}))`;
  return `r.verdict = :shown AND NOT (${isHidden})`;
}

/** The number of rows that are shown with each verdict. */
export function shownCounts(
  counts: Record<Verdict, number>,
  isTold: boolean,
): Record<Verdict, number> {
  if (isTold) return counts;
  return { ...counts, ready: counts.ready + counts.existing_account, existing_account: 0 };
}
