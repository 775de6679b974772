import { Injectable, Logger } from '@nestjs/common';
import { describeFault } from '../../common/describe-fault.js';
import type { InviteCandidate, InviteContext, InviteRefusal } from '../../common/hooks.js';
import { Problem } from '../../common/problem/problem.js';
import { Settings } from '../../common/settings.js';
import type { JudgedRow } from './judge.js';
import type { RowFault } from './row-codes.js';

/** How many people the hook is shown at once. */
const AT_ONCE = 1000;

/** Asks the application, where it wants to be asked, whether people may be invited. */
@Injectable()
export class InviteHook {
  private readonly logger = new Logger('Usher');

  constructor(private readonly settings: Settings) {}

  /** False where the application has no such hook. */
  get isWanted(): boolean {
    return this.settings.hooks.beforeInvite !== undefined;
  }

  /**
   * Finds what the application has against good rows. It is asked outside of transactions, as it may
   * take its time.
   * @returns the faults by row.
   * @throws Problem 503 `invite.hook_failed` when the hook throws, or speaks of nobody it was shown.
   */
  async faultsOf(
    rows: readonly JudgedRow[],
    context: InviteContext,
  ): Promise<ReadonlyMap<JudgedRow, RowFault[]>> {
    const faults = new Map<JudgedRow, RowFault[]>();
    if (!this.isWanted) return faults;
    const good = rows.flatMap((row) => {
      const candidate = candidateOf(row);
      return candidate ? [{ row, candidate }] : [];
    });
    for (let at = 0; at < good.length; at += AT_ONCE) {
      const some = good.slice(at, at + AT_ONCE);
      const candidates = some.map(({ candidate }) => candidate);
      for (const refusal of await this.ask(candidates, context)) {
        const row = some[refusal.index]?.row;
        if (!row) throw this.failed(new RangeError('The hook refused a candidate that is none.'));
        faults.set(row, [...(faults.get(row) ?? []), faultOf(refusal)]);
      }
    }
    return faults;
  }

  private async ask(
    candidates: readonly InviteCandidate[],
    context: InviteContext,
  ): Promise<readonly InviteRefusal[]> {
    try {
      return (await this.settings.hooks.beforeInvite?.(candidates, context)) ?? [];
    } catch (thrown) {
      throw this.failed(thrown);
    }
  }

  private failed(thrown: unknown): Problem {
    this.logger.error(`The hook beforeInvite failed: ${describeFault(thrown)}`);
    return new Problem('invite.hook_failed', {
      detail: 'It cannot be said now whether these people may be invited. Try again in a while.',
    });
  }
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
