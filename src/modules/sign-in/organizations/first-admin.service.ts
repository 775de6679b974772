import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Problem } from '../../../common/problem/problem.js';
import { Settings } from '../../../common/settings/settings.js';
import { unreadable } from '../../../common/text/readable.js';
import { Database } from '../../../database/database.js';
import { takeTurnForUsernames } from '../../../database/locks.js';
import { words, type Words } from '../../../words/words.js';
import { Outbox } from '../../mail/outbox/outbox.js';
import { Organization } from '../../organizations/organization.entity.js';
import { Membership } from '../../people/membership.entity.js';
import { parseEmailAddress } from '../../people/rules/email-address.js';
import { checkPassword, hashPassword } from '../../people/rules/password.js';
import { User } from '../../people/user.entity.js';
import { AdminAccounts } from './admin-accounts.js';
import { OrganizationSetup } from './organization-setup.js';

export interface FirstAdmin {
  email: string;
  /**
   * Without one, the admin signs in to the host, or chooses a password by the invitation that is
   * mailed to them.
   */
  password?: string;
  /** The organization's name. */
  organization: string;
  /** True when a password is taken that anybody might guess, as on a developer's own machine. */
  allowWeakPassword?: boolean;
}

/** Makes the first organization and its admin, where there is none yet. */
@Injectable()
export class FirstAdminSetup implements OnApplicationBootstrap {
  constructor(
    private readonly database: Database,
    private readonly setup: OrganizationSetup,
    private readonly accounts: AdminAccounts,
    private readonly outbox: Outbox,
    private readonly settings: Settings,
  ) {}

  /** Makes those of the option `firstAdmin`. */
  async onApplicationBootstrap(): Promise<void> {
    const { firstAdmin } = this.settings;
    if (firstAdmin) await this.ensure(firstAdmin);
  }

  /**
   * @returns whether it made them. Of several processes that start at once, one does; the others
   * wait for it, and find an organization.
   * @throws Problem `request.invalid` with `errors` by field.
   */
  async ensure(admin: FirstAdmin): Promise<boolean> {
    const { email, password } = admin;
    const organization = admin.organization.trim().normalize('NFC');
    if (await this.database.repository(Organization).exists()) return false;
    const parsed = parseEmailAddress(email);
    if (!parsed.ok) refuse('email', words('value.email'));
    if (unreadable.test(organization)) refuse('organization', words('value.unreadable'));
    if (organization === '' || organization.length > 100)
      refuse('organization', words('organization.name', { max: 100 }));
    const passwordHash = password === undefined ? null : await this.hash(password, admin);
    const isMade = await this.database.transaction(async (manager) => {
      await takeTurnForUsernames(manager, ONE_BY_ONE);
      if (await manager.exists(Organization)) return false;
      const newAdmin = { email: parsed.email, externalId: null, passwordHash };
      const values = { name: organization, contactEmail: parsed.email, externalId: null };
      await this.setup.create(manager, values, async (organizationId) => [
        await this.accounts.of(manager, ONE_BY_ONE, newAdmin, organizationId),
      ]);
      return true;
    });
    const isMailed = isMade && passwordHash === null && !this.settings.signIn;
    if (isMailed) await this.outbox.wake();
    return isMade;
  }

  /** Tells whether an active Admin, wherever they are, has the address. */
  async isAdmin(email: string): Promise<boolean> {
    const parsed = parseEmailAddress(email);
    if (!parsed.ok) return false;
    const admins = this.database
      .repository(Membership)
      .createQueryBuilder('m')
      .innerJoin(User, 'u', 'u.id = m.userId AND u.email = :email', { email: parsed.email })
      .where({ role: 'admin', status: 'active' });
    return admins.getExists();
  }

  private async hash(password: string, { allowWeakPassword }: FirstAdmin): Promise<string> {
    const fault = allowWeakPassword ? null : await checkPassword(password, []);
    if (fault !== null) refuse('password', fault);
    return hashPassword(password);
  }
}

/** The attempt from which those who make accounts wait for each other. */
const ONE_BY_ONE = 2;

function refuse(field: 'email' | 'password' | 'organization', message: Words): never {
  throw new Problem('request.invalid', { errors: { [field]: message } });
}
