import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull } from 'typeorm';
import { externalIdOf, type HostPerson } from '../../../common/host-sign-in.js';
import { Problem } from '../../../common/problem/problem.js';
import { Database } from '../../../database/database.js';
import { words } from '../../../words/words.js';
import { parseEmailAddress } from '../rules/email-address.js';
import { User } from '../user.entity.js';

/** Somebody of the host, as far as it takes to find their account. */
export type KnownPerson = Pick<HostPerson, 'id' | 'email'>;

/** Knows which of Usher's accounts is whose at the host. */
@Injectable()
export class HostPeople {
  constructor(private readonly database: Database) {}

  /**
   * Finds the account of a person of the host, by their id there. The first time it is found by
   * their e-mail address, which the host has verified, and linked to the id from then on.
   * @returns null when Usher does not know them.
   * @throws Problem 403 `auth.other_account` when the address is of an account that is linked to
   * another id.
   */
  async accountOf(person: KnownPerson): Promise<User | null> {
    const externalId = externalIdOf(person.id, 'signIn.personOf');
    const linked = await this.database.repository(User).findOneBy({ externalId });
    if (linked) return linked;
    const user = await this.byAddress(person.email);
    if (!user) return null;
    await this.database.transaction((manager) => this.link(manager, user, externalId));
    return { ...user, externalId };
  }

  /**
   * Links an account to a person of the host, in the caller's transaction. Done once more, it
   * changes nothing.
   * @throws Problem 403 `auth.other_account` when either is linked already, and not to the other.
   */
  async link(manager: EntityManager, { id }: Pick<User, 'id'>, externalId: string): Promise<void> {
    const holder = await manager.findOneBy(User, { externalId });
    if (holder && holder.id !== id) throw otherAccount();
    if (holder) return;
    const { affected } = await manager.update(User, { id, externalId: IsNull() }, { externalId });
    // Another request of the same person may have been faster.
    if (!affected && !(await manager.existsBy(User, { id, externalId }))) throw otherAccount();
  }

  private byAddress(address: unknown): Promise<User | null> {
    // Accounts of a host may have none.
    const parsed = parseEmailAddress(typeof address === 'string' ? address : '');
    if (!parsed.ok) return Promise.resolve(null);
    return this.database.repository(User).findOneBy({ email: parsed.email });
  }
}

/** The refusal of somebody whose address, or whose id, belongs to an account that is not theirs. */
function otherAccount(): Problem {
  return new Problem('auth.other_account', {
    detail: words('sign_in.other_account'),
  });
}
