import { KeptAnswers } from './kept-answers.js';

/** Lists up to this long are counted each time. */
export const COUNTED_EACH_TIME = 10_000;

/** In milliseconds. */
const KEPT_AT_MOST = 5000;

/** The totals of lists; those of long ones may be some seconds old. */
export function longTotals(): KeptAnswers<number> {
  return new KeptAnswers((total) => total > COUNTED_EACH_TIME, KEPT_AT_MOST);
}

/** The counts of several parts of one list, such as groups; those of a long one may be some seconds old. */
export function longCounts<Part>(): KeptAnswers<ReadonlyMap<Part, number>> {
  return new KeptAnswers(
    (counts) => [...counts.values()].reduce((sum, count) => sum + count, 0) > COUNTED_EACH_TIME,
    KEPT_AT_MOST,
  );
}
