import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.js';
import { Organizations } from '../organizations/organizations.service.js';
import type { Identifier } from '../people/rules/identifier-key.js';
import { Membership } from '../people/membership.entity.js';
import { User } from '../people/user.entity.js';
import { Session } from '../sessions/session.entity.js';

/** Finds what signing in needs to know of an account. */
@Injectable()
export class Accounts {
  constructor(
    private readonly database: Database,
    private readonly organizations: Organizations,
  ) {}

  /** The account of an e-mail address or username. */
  find({ kind, key }: Identifier): Promise<User | null> {
    // What is nobody's is looked for as well, so that the answer takes the same time.
    return this.database
      .repository(User)
      .findOneBy(kind === 'email' ? { email: key } : { username: key });
  }

  /** Of the organizations where the person is an active member: the last used, else the first joined. */
  async lastOrganization(userId: string): Promise<string | undefined> {
    const active = await this.database.repository(Membership).find({
      where: { userId, status: 'active' },
      order: { createdAt: 'ASC', id: 'ASC' },
    });
    const [latest] = await this.database.repository(Session).find({
      where: { userId },
      order: { lastSeenAt: 'DESC', id: 'DESC' },
      take: 1,
    });
    const last = active.find(({ organizationId }) => organizationId === latest?.organizationId);
    return (last ?? active[0])?.organizationId;
  }

  /** Tells whether an organization waits for the person to accept. */
  isInvited(userId: string): Promise<boolean> {
    return this.database.repository(Membership).existsBy({ userId, status: 'invited' });
  }

  /** Words that others know of the person, of which their password must not be made. */
  async ownWords(user: User): Promise<(string | null)[]> {
    const memberships = await this.database.repository(Membership).findBy({ userId: user.id });
    const known = await this.organizations.byIds(memberships.map((one) => one.organizationId));
    const names = [...known.values()].map(({ name }) => name);
    return [user.email, user.username, user.firstName, user.lastName, ...names];
  }
}
