import { Injectable, Logger } from '@nestjs/common';
import { describeFault } from '../../../common/failures/describe-fault.js';
import {
  type AcceptingPerson,
  asksForPassword,
  demandSignIn,
  externalIdOf,
  type HostSignIn,
} from '../../../common/settings/host-sign-in.js';
import { Problem } from '../../../common/problem/problem.js';
import { Settings } from '../../../common/settings/settings.js';
import type { Language } from '../../../words/language.js';
import { words } from '../../../words/words.js';
import { HostPeople } from '../../people/host/host-people.js';
import { accountRefused, isForPerson } from './account-refused.js';
import { goodPassword } from './good-password.js';
import type { OpenLink, SignedInAs, Way, WaysIn } from '../links/ways-in.js';

/** The number of accounts that are remembered that were made for links that were not accepted then. */
const REMEMBERED = 1000;

/** The ways in where the host has the accounts. */
@Injectable()
export class HostWaysIn implements WaysIn {
  private readonly logger = new Logger('Usher');
  /**
   * The accounts that were made for links, by the invitation. Where the acceptance failed
   * afterwards, the same link makes the same account again. A process that does not remember one
   * asks to sign in with it, and the person knows its password.
   */
  private readonly made = new Map<string, string>();

  constructor(
    private readonly settings: Settings,
    private readonly people: HostPeople,
  ) {}

  async of(link: OpenLink, signedIn: SignedInAs): Promise<Way | undefined> {
    const { user, invitation } = link;
    const { externalId } = signedIn;
    const isThem = externalId !== undefined && signedIn.userId === user.id;
    if (isThem) return this.joiningAs(link, externalId);
    if (user.externalId !== null) return this.signingIn(link);
    const account = await this.accountOf(user.email);
    if (account !== undefined && account === externalId) return this.joiningAs(link, externalId);
    const isMade = account === this.made.get(invitation.id);
    if (account !== undefined && !isMade) return this.signingIn(link);
    if (!this.signIn.createAccount) return this.signingIn(link);
    if (!mayClaim(link)) return undefined;
    const asks = asksForPassword(this.signIn);
    return {
      next: asks ? 'set_password' : 'join',
      take: async (password, language) =>
        this.linking(
          link,
          await this.makeAccount(link, asks ? password : undefined, asks, language),
        ),
    };
  }

  /**
   * The page keeps the link's secret while the person signs in: addresses to return to stand in
   * queries, which end up in logs.
   */
  signInUrl(): string {
    return this.signIn.signInUrl(`${this.settings.pagesUrl}/accept`);
  }

  private joiningAs(link: OpenLink, externalId: string): Way {
    return { next: 'join', take: () => Promise.resolve(this.linking(link, externalId)) };
  }

  private signingIn({ user }: OpenLink): Way {
    const refusal = new Problem('auth.sign_in_required', {
      detail: words('invitation.of_other_account', { email: user.email }),
      params: { signInUrl: this.signInUrl() },
    });
    return { next: 'sign_in', take: () => Promise.reject(refusal) };
  }

  private linking({ user }: OpenLink, externalId: string): Awaited<ReturnType<Way['take']>> {
    const linking = { by: 'id', actorId: user.id } as const;
    return (manager) => this.people.link(manager, user, externalId, linking);
  }

  private async accountOf(email: string): Promise<string | undefined> {
    const account = await this.signIn.accountOf?.(email);
    return account ? externalIdOf(account.id, 'signIn.accountOf') : undefined;
  }

  /**
   * Has the host make the account.
   * @throws Problem 422 `invitation.account_refused` when it does not.
   */
  private async makeAccount(
    link: OpenLink,
    password: string | undefined,
    asks: boolean,
    language: Language,
  ): Promise<string> {
    const chosen = asks ? await goodPassword(password, link) : undefined;
    try {
      // Written in JavaScript, it may return no promise, and throw at once.
      const account: unknown = await this.signIn.createAccount?.(personOf(link, language), chosen);
      const id = (account as { id?: unknown } | null | undefined)?.id;
      const externalId = externalIdOf(id, 'signIn.createAccount');
      this.remember(link.invitation.id, externalId);
      return externalId;
    } catch (thrown) {
      if (!isForPerson(thrown)) {
        this.logger.error(`signIn.createAccount failed: ${describeFault(thrown)}`);
      }
      throw accountRefused(thrown);
    }
  }

  private remember(invitationId: string, externalId: string): void {
    this.made.set(invitationId, externalId);
    const [oldest] = this.made.keys();
    if (oldest !== undefined && this.made.size > REMEMBERED) this.made.delete(oldest);
  }

  private get signIn(): HostSignIn {
    return demandSignIn(this.settings);
  }
}

/**
 * Tells whether the link may make the account: one that was copied only in the organization that
 * invited the person into being (docs/adr/0003-copied-links.md), and not where they came in before.
 */
function mayClaim({ kind, user, organization }: OpenLink): boolean {
  const isOurs = user.homeOrganizationId === organization.id && user.passwordHash === null;
  return kind === 'mailed' || isOurs;
}

function personOf({ user, organization }: OpenLink, { tag }: Language): AcceptingPerson {
  const { email, username, firstName, lastName } = user;
  const organizationId = organization.externalId ?? organization.id;
  return { email, username, firstName, lastName, locale: tag, organizationId };
}
