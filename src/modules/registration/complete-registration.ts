import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type ToldErrors, Problem } from '../../common/problem/problem.js';
import { readBody } from '../../common/problem/validation.js';
import { Database } from '../../database/database.js';
import { Authority } from '../groups/authority.js';
import { readSaveIdentity, type SaveIdentity } from '../identities/dto/save-identity.js';
import { Identities } from '../identities/identities.service.js';
import type { IdentityContent } from '../identities/identity-fields.js';
import { flatten, nestErrors } from '../identities/identity-shape.js';
import { mustBeComplete, neededFor, saved } from '../identities/identity-states.js';
import { judgeIdentity } from '../identities/judge-identity.js';
import { Outbox } from '../mail/outbox/outbox.js';
import { type Actor, demand } from '../permissions/access.js';
import { findPerson } from '../people/person.js';
import type { UsherCompleteRegistration } from './dto/complete-registration.dto.js';
import { UsherCreateUser } from './dto/create-user.dto.js';
import { Registration } from './registration.service.js';

/** Account and digital identity in one step: both exist afterwards, or neither. */
@Injectable()
export class CompleteRegistration {
  constructor(
    private readonly database: Database,
    private readonly registration: Registration,
    private readonly identities: Identities,
    private readonly outbox: Outbox,
    private readonly authority: Authority,
  ) {}

  /**
   * Creates the account and saves the identity, which takes its names and e-mail address from the
   * account where it gives none. It is validated by those who may, else submitted, unless another
   * action is given.
   * @returns the account's id.
   * @throws Problem 422 with the messages of both, under `account` and `identity`; 409 as for a new
   * user; 403 for somebody who asks to validate and may not.
   */
  async register(actor: Actor, { account, identity }: UsherCompleteRegistration): Promise<string> {
    if (identity.action === 'validate') demand(actor, 'can_validate_identity');
    const action = actor.permissions.has('can_validate_identity') ? 'validate' : 'submit';
    const person = await attempt(async () => {
      const read = await readBody(UsherCreateUser, account);
      await this.registration.ask(actor, read);
      return read;
    });
    const saving = await attempt(() =>
      readSaveIdentity({ ...identity, action: identity.action ?? action }),
    );
    const userId = await this.database.transaction(async (manager, nth) => {
      const enrolled =
        person instanceof Problem
          ? person
          : await attempt(() =>
              this.registration.enrol(manager, actor, person, 'can_complete_registration', nth),
            );
      const kept =
        saving instanceof Problem
          ? saving
          : await attempt(() =>
              enrolled instanceof Problem
                ? this.judge(manager, actor, account, saving)
                : this.save(manager, actor, enrolled, account, saving),
            );
      if (enrolled instanceof Problem) throw both(enrolled, enrolled, kept);
      if (kept instanceof Problem) throw both(kept, enrolled, kept);
      return enrolled;
    });
    if (account.sendInvitation !== false) await this.outbox.wake();
    return userId;
  }

  private async save(
    manager: EntityManager,
    actor: Actor,
    userId: string,
    account: SentAccount,
    saving: SaveIdentity,
  ): Promise<void> {
    const needed = neededFor(saving.action);
    const held = await this.authority.share(manager, actor, 'can_complete_registration', ...needed);
    const person = await findPerson(manager, actor.organizationId, userId);
    // Somebody who has an account elsewhere keeps its names; here they have those that were typed.
    const fields = { ...typedNames(account), ...saving.fields };
    await this.identities.saveWithin(manager, held, person, { ...saving, fields, source: 'hr' });
  }

  /** Says what is wrong with the identity of somebody whose account is refused. */
  private async judge(
    manager: EntityManager,
    { organizationId }: Actor,
    account: SentAccount,
    { fields, action }: SaveIdentity,
  ): Promise<void> {
    const { email } = account;
    const known = { ...typedNames(account), ...(typeof email === 'string' ? { email } : {}) };
    const { faults } = judgeIdentity(known, flatten(fields), {
      settings: await this.identities.fieldSettings(manager, organizationId),
      today: this.identities.today(),
      complete: mustBeComplete(saved('none', action ?? 'save_draft', 'hr').to),
    });
    if (Object.keys(faults).length === 0) return;
    throw new Problem('request.invalid', { errors: nestErrors(faults) });
  }
}

/** An account as it was sent, before anything of it is known. */
type SentAccount = Partial<Record<keyof UsherCreateUser, unknown>>;

function typedNames({ firstName, lastName }: SentAccount): IdentityContent {
  const isName = (name: unknown): name is string => typeof name === 'string' && name.trim() !== '';
  return {
    ...(isName(lastName) ? { family_name: lastName } : {}),
    ...(isName(firstName) ? { given_name: firstName } : {}),
  };
}

/** Does `work`, and gives its result or why it was refused. */
async function attempt<T>(work: () => T | Promise<T>): Promise<T | Problem> {
  try {
    return await work();
  } catch (thrown) {
    if (thrown instanceof Problem) return thrown;
    throw thrown;
  }
}

/** The refusal `why` with the messages of both halves, each under its name. */
function both(why: Problem, account: unknown, identity: unknown): Problem {
  return new Problem(why.code, {
    ...why.details,
    errors: { ...errorsOf('account', account), ...errorsOf('identity', identity) },
  });
}

function errorsOf(half: string, refused: unknown): ToldErrors {
  const errors = refused instanceof Problem ? refused.details.errors : undefined;
  return errors ? { [half]: errors } : {};
}
