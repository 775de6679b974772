import { accountColumns } from '../judge/account-columns.js';

const ofAccount = Object.values(accountColumns)
  .flatMap(({ kept }) => Object.entries(kept))
  .flatMap(([column, { blank }]) => (blank === null ? [] : [`${column} = ${blank}`]));

/** Takes all that is personal out of a staged row, and leaves what it counts for: its verdict and what became of it. */
export const blanked = `cells = '[]', ${ofAccount.join(', ')}, metadata_cells = NULL,
  identity_cells = NULL, other_cells = NULL, identity = NULL, faults = NULL, warnings = NULL, doubts = NULL, changes = NULL`;

/** True when a staged row `r` is as `blanked` leaves it. A malformed row has no cells either, but sealed ones. */
export const isBlanked = `(r.cells = '[]' AND r.email IS NULL AND r.metadata IS NULL AND r.other_cells IS NULL)`;
