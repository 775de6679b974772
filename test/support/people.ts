import { nameKey } from '../../src/common/text/fold.js';
import { newId } from '../../src/common/random/ids.js';
import { Database } from '../../src/database/database.js';
import { Group, GroupMember, GroupPermission } from '../../src/modules/groups/group.entity.js';
import { GroupDirectory } from '../../src/modules/groups/group-directory.js';
import { Organization } from '../../src/modules/organizations/organization.entity.js';
import type { Permission } from '../../src/modules/permissions/permission-catalogue.js';
import { Membership } from '../../src/modules/people/membership.entity.js';
import { hashPassword } from '../../src/modules/people/rules/password.js';
import { User } from '../../src/modules/people/user.entity.js';
import { deriveUsername } from '../../src/modules/people/rules/username.js';
import type { Client } from './client.js';
import { admin, type TestUsher } from './usher.js';

export const passphrase = 'correct horse battery';
let passphraseHash: Promise<string> | undefined;

/** An account as a test wants it; with a password (`passphrase`) unless `invited`. */
export interface Person {
  email: string;
  username?: string;
  firstName?: string | null;
  lastName?: string | null;
  role?: Membership['role'];
  status?: Membership['status'];
  organizationId?: string;
  createdAt?: Date;
}

/** The first admin's account and organization. */
export async function firstAdmin(
  usher: TestUsher,
): Promise<{ userId: string; organizationId: string }> {
  const database = usher.app.get(Database);
  const user = await database.repository(User).findOneByOrFail({ email: admin.email });
  return { userId: user.id, organizationId: user.homeOrganizationId };
}

/** Puts an account and its membership into the tables. @returns the user's id. */
export async function addPerson(usher: TestUsher, person: Person): Promise<string> {
  const { organizationId } = person.organizationId
    ? { organizationId: person.organizationId }
    : await firstAdmin(usher);
  const { email, status = 'active', role = 'member', createdAt = new Date() } = person;
  const { firstName = null, lastName = null } = person;
  passphraseHash ??= hashPassword(passphrase);
  const userId = newId();
  const user: User = {
    id: userId,
    email,
    username: person.username ?? deriveUsername(email),
    firstName,
    lastName,
    nameKey: nameKey(firstName, lastName),
    passwordHash: status === 'invited' ? null : await passphraseHash,
    emailVerifiedAt: null,
    homeOrganizationId: organizationId,
    externalId: null,
    language: null,
    theme: null,
    createdAt,
  };
  await usher.app.get(Database).transaction((manager) => manager.insert(User, user));
  await addMembership(usher, userId, { organizationId, role, status, createdAt });
  return userId;
}

/** Puts many active members into the tables, `p00000@…` and on. @returns their e-mail addresses, in order. */
export async function addCrowd(
  usher: TestUsher,
  size: number,
  organizationId: string,
): Promise<string[]> {
  const createdAt = new Date();
  const people = Array.from({ length: size }, (_, i): User => {
    const name = `p${String(i).padStart(5, '0')}`;
    return {
      id: newId(),
      email: `${name}@crowd.example`,
      username: name,
      firstName: null,
      lastName: name,
      nameKey: name,
      passwordHash: null,
      emailVerifiedAt: null,
      homeOrganizationId: organizationId,
      externalId: null,
      language: null,
      theme: null,
      createdAt,
    };
  });
  const memberships = people.map(({ id: userId }): Membership => ({
    id: newId(),
    organizationId,
    userId,
    role: 'member',
    status: 'active',
    identityStatus: 'none',
    metadata: null,
    importId: null,
    createdAt,
    activatedAt: createdAt,
    archivedAt: null,
  }));
  await usher.app.get(Database).transaction(async (manager) => {
    for (let from = 0; from < size; from += 500) {
      await manager.insert(User, people.slice(from, from + 500));
      await manager.insert(Membership, memberships.slice(from, from + 500));
    }
  });
  return people.map(({ email }) => email);
}

/** Makes an account that exists a member of one more organization. */
export async function addMembership(
  usher: TestUsher,
  userId: string,
  {
    organizationId,
    role,
    status,
    createdAt = new Date(),
  }: Pick<Membership, 'organizationId' | 'role' | 'status'> & { createdAt?: Date },
): Promise<string> {
  const membership: Membership = {
    id: newId(),
    organizationId,
    userId,
    role,
    status,
    identityStatus: 'none',
    metadata: null,
    importId: null,
    createdAt,
    activatedAt: status === 'invited' ? null : createdAt,
    archivedAt: status === 'archived' ? createdAt : null,
  };
  await usher.app.get(Database).transaction((manager) => manager.insert(Membership, membership));
  return membership.id;
}

/** Another organization, with its built-in groups and nobody in it. @returns its id. */
export async function addOrganization(usher: TestUsher, name: string): Promise<string> {
  const organization: Organization = {
    id: newId(),
    name,
    contactEmail: null,
    externalId: null,
    language: null,
    timeZone: null,
    accent: null,
    senderName: null,
    replyTo: null,
    welcome: null,
    logo: null,
    invitationDays: 7,
    reminders: 2,
    identityFields: null,
    identityFieldsChangedAt: null,
    allowSelfValidation: false,
    retainInviteesDays: 30,
    retainImportCellsDays: 90,
    retainDraftsDays: 180,
    createdAt: new Date(),
  };
  const groups = usher.app.get(GroupDirectory, { strict: false });
  await usher.app.get(Database).transaction(async (manager) => {
    await manager.insert(Organization, organization);
    await groups.createBuiltIn(manager, organization);
  });
  return organization.id;
}

/** The id of the built-in group of a role in the first organization. */
export async function roleGroupId(usher: TestUsher, role: Membership['role']): Promise<string> {
  const { organizationId } = await firstAdmin(usher);
  const group = await usher.app
    .get(Database)
    .repository(Group)
    .findOneByOrFail({ organizationId, builtIn: role });
  return group.id;
}

/** A client signed in as a person whom `addPerson` made. */
export async function signedIn(usher: TestUsher, email: string): Promise<Client> {
  const client = usher.client();
  await client.signIn(email, passphrase);
  return client;
}

/** A client signed in as a new person, whom a custom group of their own gives `permissions`. */
export async function holderOf(
  usher: TestUsher,
  permissions: readonly Permission[],
  person: Person,
): Promise<{ userId: string; client: Client }> {
  const userId = await addPerson(usher, person);
  const { organizationId } = person.organizationId ? person : await firstAdmin(usher);
  await usher.app.get(Database).transaction(async (manager) => {
    const { id: membershipId } = await manager.findOneByOrFail(Membership, { userId });
    const group = { id: newId(), organizationId, description: '', builtIn: null };
    const name = `Of ${person.email}`;
    await manager.insert(Group, { ...group, name, nameKey: name, createdAt: new Date() });
    const grants = permissions.map((permission) => ({ groupId: group.id, permission }));
    await manager.insert(GroupPermission, grants);
    await manager.insert(GroupMember, { groupId: group.id, membershipId });
  });
  return { userId, client: await signedIn(usher, person.email) };
}
