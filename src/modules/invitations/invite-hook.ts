import { Injectable, Logger } from '@nestjs/common';
import { SECOND } from '../../common/time/clock.js';
import { describeFault } from '../../common/failures/describe-fault.js';
import type { InviteCandidate, InviteContext, InviteRefusal } from '../../common/settings/hooks.js';
import { Problem } from '../../common/problem/problem.js';
import { Settings } from '../../common/settings/settings.js';
import { readRefusals } from './invite-refusals.js';
import { within } from '../../common/time/within.js';
import { words } from '../../words/words.js';

/** The number of people that the hook is shown at once. */
const AT_ONCE = 1000;

/** The time that it may take about them; an import that is being read counts as broken off after a minute. */
const PATIENCE = 30 * SECOND;

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
   * Asks about any number of people. Never inside of a transaction, as the hook may take its time.
   * @returns what is refused, by the places among all of them.
   * @throws Problem 503 `invite.hook_failed` when the hook throws, takes longer than 30 seconds, or
   * answers with anything but refusals of those it was shown.
   */
  async ask(
    candidates: readonly InviteCandidate[],
    context: InviteContext,
  ): Promise<InviteRefusal[]> {
    const refusals: InviteRefusal[] = [];
    for (let at = 0; at < candidates.length; at += AT_ONCE) {
      const some = candidates.slice(at, at + AT_ONCE);
      for (const refusal of await this.askOnce(some, context)) {
        refusals.push({ ...refusal, index: at + refusal.index });
      }
    }
    return refusals;
  }

  private async askOnce(
    candidates: readonly InviteCandidate[],
    context: InviteContext,
  ): Promise<InviteRefusal[]> {
    const { beforeInvite } = this.settings.hooks;
    try {
      const asked = async (): Promise<unknown> => beforeInvite?.(candidates, context);
      return readRefusals(await within(PATIENCE, asked()), candidates.length);
    } catch (thrown) {
      throw this.failed(thrown);
    }
  }

  private failed(thrown: unknown): Problem {
    this.logger.error(`The hook beforeInvite failed: ${describeFault(thrown)}`);
    return new Problem('invite.hook_failed', {
      detail: words('invitation.hook_failed'),
    });
  }
}
