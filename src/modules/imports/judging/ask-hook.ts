import type { InviteContext } from '../../../common/settings/hooks.js';
import { hookFaults } from '../../enrolment/hook-faults.js';
import type { RowToStage } from '../../enrolment/stage/staging.js';
import type { InviteHook } from '../../invitations/invite-hook.js';

/**
 * Asks the application about the good ones of some rows, and adds what it has against them.
 * @throws Problem 503 `invite.hook_failed`.
 */
export async function askHook(
  hook: InviteHook,
  rows: readonly RowToStage[],
  context: InviteContext,
): Promise<void> {
  if (!hook.isWanted) return;
  const judged = rows.filter(({ leftOut }) => leftOut === undefined).map((row) => row.judged);
  const faults = await hookFaults(hook, judged, context);
  for (const [row, found] of faults) {
    row.errors.push(...found);
    row.identity = undefined;
  }
}
