import { Injectable } from '@nestjs/common';
import { externalIdOf } from '../../../common/settings/host-sign-in.js';
import { Problem } from '../../../common/problem/problem.js';
import { unreadable } from '../../../common/text/readable.js';
import { Settings } from '../../../common/settings/settings.js';
import { Database } from '../../../database/database.js';
import { type Words, words } from '../../../words/words.js';
import { Outbox } from '../../mail/outbox/outbox.js';
import { Organization } from '../../organizations/organization.entity.js';
import { Organizations } from '../../organizations/organizations.service.js';
import { parseEmailAddress } from '../../people/rules/email-address.js';
import type { KnownPerson } from '../../people/host/host-people.js';
import { AdminAccounts, type NewAdmin } from '../organizations/admin-accounts.js';
import { OrganizationSetup } from '../organizations/organization-setup.js';

/** A tenant of the host's, as Usher is to know it. */
export interface Tenant {
  /** The host's own id of it. */
  externalId: string;
  /** Of the organization, when it is made; people may give it another later. */
  name: string;
  /**
   * Its first Admins, one at least, when it is made: e-mail addresses, or persons of the host, who
   * are linked at once. Later it is Usher where Admins are made.
   */
  admins: readonly (string | KnownPerson)[];
}

/** An organization; `externalId` is null where it stands for no tenant. */
export type TenantOrganization = Pick<Organization, 'id' | 'name' | 'externalId'>;

/** The organizations as the host makes them. */
@Injectable()
export class HostOrganizations {
  constructor(
    private readonly database: Database,
    private readonly organizations: Organizations,
    private readonly setup: OrganizationSetup,
    private readonly accounts: AdminAccounts,
    private readonly outbox: Outbox,
    private readonly settings: Settings,
  ) {}

  /**
   * Finds the organization that stands for a tenant; without an id of one, the organization of a
   * host without tenants, as `firstAdmin` makes it. Null when there is none.
   */
  async find(externalId?: string): Promise<TenantOrganization | null> {
    const id =
      externalId === undefined ? undefined : externalIdOf(externalId, 'organizations.find');
    const found = await this.organizations.ofTenant(id);
    return found && shown(found);
  }

  /** Finds the organizations of exactly this name, the oldest first; or the one with this id. */
  async named(nameOrId: string): Promise<TenantOrganization[]> {
    return (await this.organizations.named(nameOrId)).map(shown);
  }

  /**
   * Makes the organization that stands for a tenant, unless there is one. It can be called at any
   * time, as often as wanted and by several processes at once: one that is there stays as it is,
   * whatever name and admins are given.
   * @throws Problem `request.invalid` with `errors` by field; 403 `auth.other_account` when the
   * address of an admin is of somebody else at the host.
   */
  async ensure(tenant: Tenant): Promise<TenantOrganization> {
    const externalId = externalIdOf(tenant.externalId, 'organizations.ensure');
    const found = await this.organizations.ofTenant(externalId);
    if (found) return shown(found);
    const name = readName(tenant.name);
    const admins = readAdmins(tenant.admins);
    const made = await this.database.transaction(async (manager, attempt) => {
      const faster = await manager.findOneBy(Organization, { externalId });
      if (faster) return faster;
      const values = { name, contactEmail: admins[0]?.email ?? null, externalId };
      return this.setup.create(manager, values, async (organizationId) => {
        const users = [];
        for (const admin of admins) {
          users.push(await this.accounts.of(manager, attempt, admin, organizationId));
        }
        return [...new Map(users.map((user) => [user.id, user])).values()];
      });
    });
    // Where the host signs people in, nobody is mailed for it.
    if (!this.settings.signIn) await this.outbox.wake();
    return shown(made);
  }
}

function shown({ id, name, externalId }: Organization): TenantOrganization {
  return { id, name, externalId };
}

function readName(text: string): string {
  const name = text.trim().normalize('NFC');
  if (name === '' || name.length > 100 || unreadable.test(name)) {
    refuse('name', words('organization.readable_name', { max: 100 }));
  }
  return name;
}

function readAdmins(admins: Tenant['admins']): NewAdmin[] {
  if (admins.length === 0) refuse('admins', words('organization.admins'));
  return admins.map((admin) => {
    const { id, email } = typeof admin === 'string' ? { id: null, email: admin } : admin;
    const parsed = parseEmailAddress(email);
    if (!parsed.ok) refuse('admins', words('organization.admin_email'));
    const externalId = id === null ? null : externalIdOf(id, 'organizations.ensure');
    return { email: parsed.email, externalId, passwordHash: null };
  });
}

function refuse(field: keyof Tenant, message: Words): never {
  throw new Problem('request.invalid', { errors: { [field]: message } });
}
