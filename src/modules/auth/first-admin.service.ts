import { Injectable } from '@nestjs/common';
import { Clock } from '../../common/clock.js';
import { nameKey } from '../../common/fold.js';
import { newId } from '../../common/ids.js';
import { Problem } from '../../common/problem/problem.js';
import { Database } from '../../database/database.js';
import { Organization } from '../organizations/organization.entity.js';
import { parseEmailAddress } from '../users/email-address.js';
import { checkPassword, hashPassword } from '../users/password.js';
import { User } from '../users/user.entity.js';
import { deriveUsername } from '../users/username.js';
import { OrganizationSetup } from './organization-setup.js';

export interface FirstAdmin {
  email: string;
  password: string;
  /** The organization's name. */
  organization: string;
  /** Whether a password is taken that anybody might guess, as on a developer's own machine. */
  allowWeakPassword?: boolean;
}

/** Makes the first organization and its admin, where there is none yet. */
@Injectable()
export class FirstAdminSetup {
  constructor(
    private readonly database: Database,
    private readonly setup: OrganizationSetup,
    private readonly clock: Clock,
  ) {}

  /**
   * @returns whether it made them. Of several processes that start at once, one does: the unique
   * key on the e-mail address holds the others back, which then find an organization.
   * @throws Problem `request.invalid` with `errors` by field.
   */
  async ensure(admin: FirstAdmin): Promise<boolean> {
    const { email, password, organization } = admin;
    if (await this.database.repository(Organization).exists()) return false;
    const parsed = parseEmailAddress(email);
    if (!parsed.ok) refuse('email', 'This is not an e-mail address.');
    const fault = admin.allowWeakPassword ? null : await checkPassword(password, []);
    if (fault !== null) refuse('password', fault);
    if (organization.length > 100) refuse('organization', 'Use at most 100 characters.');
    const passwordHash = await hashPassword(password);
    return this.database.transaction(async (manager) => {
      if (await manager.exists(Organization)) return false;
      const adminId = newId();
      const user: User = {
        id: adminId,
        email: parsed.email,
        username: deriveUsername(parsed.email),
        firstName: null,
        lastName: null,
        nameKey: nameKey(null, null),
        passwordHash,
        emailVerifiedAt: null,
        homeOrganizationId: adminId,
        createdAt: this.clock.now(),
      };
      await manager.insert(User, user);
      const { id } = await this.setup.create(manager, {
        name: organization,
        contactEmail: parsed.email,
        adminId,
      });
      await manager.update(User, { id: adminId }, { homeOrganizationId: id });
      return true;
    });
  }
}

function refuse(field: 'email' | 'password' | 'organization', message: string): never {
  throw new Problem('request.invalid', { errors: { [field]: message } });
}
