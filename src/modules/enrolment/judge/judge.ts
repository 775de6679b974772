import { accountColumns } from './account-columns.js';
import { judgeIdentityCells } from './identity-cells.js';
import { judgeOrderOfNames } from './name-order.js';
import type { JudgeContext } from './judge-context.js';
import { type RowFault, rowFault } from './row-codes.js';
import type { JudgedRow, RowValues } from './row-values.js';

export type { RowFault } from './row-codes.js';
export type { JudgedRow, RowValues } from './row-values.js';

const judges = Object.values(accountColumns).flatMap((column) => column.judge ?? []);

/**
 * The one judge of people to be: single, manual and CSV rows are all held against the same rules.
 * What needs other rows or the database (duplicates, taken usernames,
 * members) is not decided here. Never throws, whatever the row holds.
 */
export function judge(row: RowValues, context: JudgeContext): JudgedRow {
  const errors: RowFault[] = [];
  const judged = unjudged(errors);
  if (row.malformed !== undefined) errors.push(malformedFault(row.malformed));
  for (const judgeColumn of judges) judgeColumn(row, judged, context);
  if (row.identity && context.identity && !row.malformed) {
    const { country, dateOrder, dateOrders } = context;
    const rules = { ...context.identity, country, dateOrder, dateOrders };
    const identity = judgeIdentityCells(row.identity, judged, rules, judged.warnings);
    if (errors.length === 0) judged.identity = identity;
  }
  judgeOrderOfNames(judged);
  for (const { field, code } of row.doubts ?? []) {
    const isTold = judged.warnings.some((one) => one.field === field && one.code === code);
    if (!isTold) judged.warnings.push(rowFault(field, code));
  }
  // Where the quotes are wrong nobody knows which cell is which: further faults would only confuse.
  if (row.malformed?.code === 'row.unbalanced_quote') {
    errors.length = 1;
    judged.warnings.length = 0;
  }
  return judged;
}

/** A row of which nothing can be used, or not yet. */
export function unjudged(errors: RowFault[]): JudgedRow {
  return {
    email: null,
    username: null,
    usernameGiven: false,
    firstName: null,
    lastName: null,
    role: null,
    groups: [],
    language: null,
    metadata: null,
    identity: undefined,
    errors,
    warnings: [],
  };
}

function malformedFault({ code, line }: NonNullable<RowValues['malformed']>): RowFault {
  return rowFault('row', code, { line });
}
