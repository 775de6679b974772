import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../../common/time/clock.js';
import { nameKey } from '../../../common/text/fold.js';
import { newId } from '../../../common/random/ids.js';
import { takeTurnForUsernames } from '../../../database/locks.js';
import { freeUsernames } from '../../people/free-usernames.js';
import { HostPeople } from '../../people/host/host-people.js';
import { keepAccount } from '../../people/kept-account.js';
import { User } from '../../people/user.entity.js';
import { deriveUsername } from '../../people/rules/username.js';

/** Somebody who is to run a new organization. */
export interface NewAdmin {
  /** As `parseEmailAddress` writes it. */
  email: string;
  /** The host's id of the person; null where it is linked when they first come. */
  externalId: string | null;
  /** Null where the host has the passwords, or an invitation lets them choose one. */
  passwordHash: string | null;
}

/** Finds, or makes, the accounts of those who are to run a new organization. */
@Injectable()
export class AdminAccounts {
  constructor(
    private readonly clock: Clock,
    private readonly people: HostPeople,
  ) {}

  /**
   * Finds the account of the host's id, else of the e-mail address, else makes one that is at home
   * in the organization. `attempt` is that of the transaction.
   * @throws Problem 403 `auth.other_account` when the address is of somebody else at the host.
   */
  async of(
    manager: EntityManager,
    attempt: number,
    admin: NewAdmin,
    organizationId: string,
  ): Promise<User> {
    const { email, externalId } = admin;
    const linked = externalId === null ? null : await manager.findOneBy(User, { externalId });
    if (linked) return linked;
    await keepAccount(manager, ['email', email]);
    const user = await manager.findOneBy(User, { email });
    if (!user) return this.make(manager, attempt, admin, organizationId);
    if (externalId === null) return user;
    await this.people.link(manager, user, externalId, { by: 'id', actorId: null });
    return { ...user, externalId };
  }

  private async make(
    manager: EntityManager,
    attempt: number,
    { email, externalId, passwordHash }: NewAdmin,
    homeOrganizationId: string,
  ): Promise<User> {
    await takeTurnForUsernames(manager, attempt);
    const derived = deriveUsername(email);
    const user: User = {
      id: newId(),
      email,
      username: (await freeUsernames(manager, [derived])).get(derived) ?? derived,
      firstName: null,
      lastName: null,
      nameKey: nameKey(null, null),
      passwordHash,
      emailVerifiedAt: null,
      homeOrganizationId,
      externalId,
      language: null,
      theme: null,
      createdAt: this.clock.now(),
    };
    await manager.insert(User, user);
    return user;
  }
}
