import type { InviteCandidate, InviteContext, InviteRefusal } from '../../common/settings/hooks.js';
import type { InviteHook } from '../invitations/invite-hook.js';
import type { JudgedRow } from './judge/judge.js';
import type { RowFault } from './judge/row-codes.js';

/**
 * Finds what the application has against good rows.
 * @returns the faults by row.
 * @throws Problem 503 `invite.hook_failed`.
 */
export async function hookFaults(
  hook: InviteHook,
  rows: readonly JudgedRow[],
  context: InviteContext,
): Promise<ReadonlyMap<JudgedRow, RowFault[]>> {
  const faults = new Map<JudgedRow, RowFault[]>();
  if (!hook.isWanted) return faults;
  const good = rows.flatMap((row) => {
    const candidate = candidateOf(row);
    return candidate ? [{ row, candidate }] : [];
  });
  const candidates = good.map(({ candidate }) => candidate);
  for (const refusal of await hook.ask(candidates, context)) {
    const row = good[refusal.index]?.row;
    if (row) faults.set(row, [...(faults.get(row) ?? []), faultOf(refusal)]);
  }
  return faults;
}

/** Undefined for a row with faults. */
function candidateOf(row: JudgedRow): InviteCandidate | undefined {
  const { errors, email, username, firstName, lastName, role, groups } = row;
  if (errors.length > 0 || email === null || username === null || role === null) return undefined;
  return { email, username, firstName, lastName, role, groups };
}

function faultOf({ field = 'email', message }: InviteRefusal): RowFault {
  return { field, code: 'invite.refused', message };
}
