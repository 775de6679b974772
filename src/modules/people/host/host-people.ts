import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull } from 'typeorm';
import { externalIdOf, type HostPerson } from '../../../common/settings/host-sign-in.js';
import { Problem } from '../../../common/problem/problem.js';
import { Database } from '../../../database/database.js';
import { words } from '../../../words/words.js';
import { AuditTrail } from '../../audit/audit-trail.js';
import { Membership } from '../membership.entity.js';
import { parseEmailAddress } from '../rules/email-address.js';
import { User } from '../user.entity.js';

/** Somebody of the host, as far as it takes to find their account. */
export type KnownPerson = Pick<HostPerson, 'id' | 'email'>;

/** The means by which an account was linked, and the person who did it; null for nobody signed in. */
export interface Linking {
  by: 'email' | 'id';
  actorId: string | null;
}

/** Knows which of Usher's accounts is whose at the host. */
@Injectable()
export class HostPeople {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditTrail,
  ) {}

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
    const linking = { by: 'email', actorId: user.id } as const;
    await this.database.transaction((manager) => this.link(manager, user, externalId, linking));
    return { ...user, externalId };
  }

  /**
   * Links an account to a person of the host, in the caller's transaction, and records it. Done once
   * more, it changes nothing.
   * @throws Problem 403 `auth.other_account` when either is linked already, and not to the other.
   */
  async link(
    manager: EntityManager,
    { id, homeOrganizationId }: Pick<User, 'id' | 'homeOrganizationId'>,
    externalId: string,
    linking: Linking,
  ): Promise<void> {
    const holder = await manager.findOneBy(User, { externalId });
    if (holder && holder.id !== id) throw otherAccount();
    if (holder) return;
    const { affected } = await manager.update(User, { id, externalId: IsNull() }, { externalId });
    // Another request of the same person may have been faster.
    if (!affected && !(await manager.existsBy(User, { id, externalId }))) throw otherAccount();
    if (affected) await this.record(manager, { id, homeOrganizationId }, linking);
  }

  private async record(
    manager: EntityManager,
    user: Pick<User, 'id' | 'homeOrganizationId'>,
    { by, actorId }: Linking,
  ): Promise<void> {
    const entries = (await concerned(manager, user)).map((organizationId) => ({
      organizationId,
      actorId,
      action: 'user.linked' as const,
      subjectId: user.id,
      detail: { by },
    }));
    if (entries.length > 0) await this.audit.record(manager, ...entries);
  }

  private byAddress(address: unknown): Promise<User | null> {
    // Accounts of a host may have none.
    const parsed = parseEmailAddress(typeof address === 'string' ? address : '');
    if (!parsed.ok) return Promise.resolve(null);
    return this.database.repository(User).findOneBy({ email: parsed.email });
  }
}

/**
 * The organizations that an account has joined; before it has joined any, the one that invited it
 * into being. The others may not know yet what becomes of it.
 */
async function concerned(
  manager: EntityManager,
  { id: userId, homeOrganizationId }: Pick<User, 'id' | 'homeOrganizationId'>,
): Promise<string[]> {
  const memberships = await manager.findBy(Membership, { userId });
  const joined = memberships.filter(({ activatedAt }) => activatedAt !== null);
  const atHome = memberships.filter((one) => one.organizationId === homeOrganizationId);
  return (joined.length > 0 ? joined : atHome).map(({ organizationId }) => organizationId);
}

/** The refusal of somebody whose address, or whose id, belongs to an account that is not theirs. */
function otherAccount(): Problem {
  return new Problem('auth.other_account', {
    detail: words('sign_in.other_account'),
  });
}
