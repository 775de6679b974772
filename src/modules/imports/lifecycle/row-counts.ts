import type { EntityManager } from 'typeorm';
import { inList } from '../../../database/in-list.js';
import { isGood, type Verdict, verdicts } from '../../enrolment/stage/import-row.entity.js';
import { byRowNo } from '../../enrolment/stage/index-hints.js';
import type { PeopleImport } from './people-import.entity.js';

/** The numbers of rows of an import: by verdict, the good ones that say an identity, and those with warnings. */
export interface RowCounts {
  verdicts: Record<Verdict, number>;
  identities: NonNullable<PeopleImport['identities']>;
  warned: number;
}

/** Rows with the same verdict and the same identity to be, as the database counts them. */
export interface SameRows {
  verdict: Verdict | 'left_out';
  identityStatus: string | null;
  count: number | string;
}

/** Puts the numbers of rows together, but for those with warnings. */
export function countsOf(rows: readonly SameRows[]): Omit<RowCounts, 'warned'> {
  const counts = Object.fromEntries(verdicts.map((verdict) => [verdict, 0])) as Record<
    Verdict,
    number
  >;
  const identities = { incomplete: 0, complete: 0 };
  for (const { verdict, identityStatus, count } of rows) {
    if (verdict === 'left_out') continue;
    counts[verdict] += Number(count);
    if (verdict !== 'ready' && verdict !== 'existing_account') continue;
    if (identityStatus === 'draft') identities.incomplete += Number(count);
    if (identityStatus === 'validated') identities.complete += Number(count);
  }
  return { verdicts: counts, identities };
}

/** Counts some rows of an import by their numbers. */
export async function countAmong(
  manager: EntityManager,
  importId: string,
  rowNos: readonly number[],
): Promise<RowCounts> {
  if (rowNos.length === 0) return { ...countsOf([]), warned: 0 };
  const rows = await manager.query<(SameRows & { warned: number | string })[]>(
    `SELECT verdict, identity_status AS identityStatus, COUNT(*) AS count,
       SUM(CASE WHEN warnings IS NULL THEN 0 ELSE 1 END) AS warned
     FROM usher_import_rows ${byRowNo} WHERE import_id = ? AND row_no IN ${inList(rowNos)}
     GROUP BY verdict, identity_status`,
    [importId, ...rowNos],
  );
  const warned = rows.filter(({ verdict }) => isGood(verdict));
  return {
    ...countsOf(rows),
    warned: warned.reduce((sum, one) => sum + Number(one.warned), 0),
  };
}

/** The numbers of all rows after some have changed, which were counted before and after. */
export function recounted(
  all: RowCounts,
  before: readonly RowCounts[],
  after: RowCounts,
): RowCounts {
  const now = (of: (counts: RowCounts) => number): number =>
    before.reduce((left, counts) => left - of(counts), of(all)) + of(after);
  return {
    verdicts: Object.fromEntries(
      verdicts.map((verdict) => [verdict, now((counts) => counts.verdicts[verdict])]),
    ) as Record<Verdict, number>,
    identities: {
      incomplete: now(({ identities }) => identities.incomplete),
      complete: now(({ identities }) => identities.complete),
    },
    warned: now(({ warned }) => warned),
  };
}
