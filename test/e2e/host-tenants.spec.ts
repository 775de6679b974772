import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Database } from '../../src/database/database.js';
import { FirstAdminSetup, Organizations } from '../../src/index.js';
import { Organization } from '../../src/modules/organizations/organization.entity.js';
import { Membership } from '../../src/modules/people/membership.entity.js';
import { User } from '../../src/modules/people/user.entity.js';
import type { Answer } from '../support/client.js';
import { type HostAccounts, type HostClient, startHost, type TestHost } from '../support/host.js';
import { mailedToken, mailedTokens } from '../support/invitations.js';

let host: TestHost;
let accounts: HostAccounts;
let organizations: Organizations;
let database: Database;

beforeAll(async () => {
  host = await startHost();
  ({ accounts } = host);
  organizations = host.app.get(Organizations);
  database = host.app.get(Database);
});
afterAll(() => host.close());

const told = ({ status, body }: Answer): unknown[] => [status, body.code];
const me = (client: HostClient): Promise<Answer> => client.get('/people/auth/me');
/** Somebody with an account of the host in each of these tenants: the host has one for each. */
const person = (email: string, tenant: string): HostClient =>
  host.client(accounts.add(email, tenant));

test('the host makes an organization for each of its tenants, once, whose people do not meet', async () => {
  const north = { externalId: 'north', name: 'North', admins: ['ann@north.example'] };
  const made = await organizations.ensure(north);
  expect(made).toMatchObject({ externalId: 'north', name: 'North' });
  const again = await organizations.ensure({ ...north, name: 'Another', admins: ['x@x.example'] });
  expect(again).toEqual(made);
  await organizations.ensure({ externalId: 'south', name: 'South', admins: ['bob@south.example'] });

  const ann = person('ann@north.example', 'north');
  expect((await me(ann)).body).toMatchObject({ organization: { name: 'North' }, role: 'admin' });
  const bob = person('bob@south.example', 'south');
  expect((await me(bob)).body).toMatchObject({ organization: { name: 'South' }, role: 'admin' });
  for (const [client, own] of [
    [ann, 'ann@north.example'],
    [bob, 'bob@south.example'],
  ] as const) {
    const people = await client.get<{ email: string }[]>('/people/users');
    expect(people.body.map(({ email }) => email)).toEqual([own]);
  }
  expect(await database.repository(User).findOneBy({ email: 'x@x.example' })).toBeNull();
});

test('who works in a tenant that Usher does not know, or is no member of, is told so', async () => {
  const account = accounts.of('ann@north.example');
  for (const tenant of ['south', 'nowhere']) {
    account.tenant = tenant;
    expect(told(await me(host.client(account)))).toEqual([403, 'auth.no_membership']);
  }
  account.tenant = 'north';
  expect((await me(host.client(account))).status).toBe(200);
});

test('organizations are found by code, and who works in no tenant works in none of them', async () => {
  const north = await organizations.find('north');
  expect(north).toMatchObject({ name: 'North', externalId: 'north' });
  expect(await organizations.find('nowhere')).toBeNull();
  expect(await organizations.find()).toBeNull();
  const account = accounts.of('ann@north.example');
  account.tenant = undefined;
  expect(told(await me(host.client(account)))).toEqual([403, 'auth.no_membership']);
  account.tenant = 'north';

  const firstAdmin = { email: 'boss@alone.example', organization: 'Alone' };
  const alone = await startHost({ firstAdmin });
  expect(await alone.app.get(Organizations).find()).toMatchObject({
    name: 'Alone',
    externalId: null,
  });
  await alone.close();
});

test('who accepts is made an account in the tenant, and works in the one that the host says', async () => {
  const ann = host.client(accounts.of('ann@north.example'));
  const email = 'carl@host.example';
  await ann.post('/people/users', { email });
  const token = await mailedToken(host, email);
  const accept = { token, password: 'seven quiet harbours' };
  const accepted = await host.client().post('/people/public/invitations/accept', accept);
  expect(accepted).toMatchObject({ status: 200, body: { organization: { name: 'North' } } });
  expect(accounts.asked.at(-1)).toMatchObject({ email, organizationId: 'north' });
  const carl = accounts.of(email);
  carl.tenant = 'north';
  expect((await me(host.client(carl))).body).toMatchObject({ organization: { name: 'North' } });

  await host.client(accounts.of('bob@south.example')).post('/people/users', { email });
  carl.tenant = 'south';
  const invited = await me(host.client(carl));
  expect(invited.body).toMatchObject({ code: 'auth.no_membership', params: { invited: true } });
  const second = await mailedToken(host, email);
  const joined = await host
    .client(carl)
    .post('/people/public/invitations/accept', { token: second });
  expect(joined).toMatchObject({ status: 200, body: { organization: { name: 'South' } } });
  expect((await me(host.client(carl))).body).toMatchObject({ organization: { name: 'South' } });
});

test('many processes that ask for one tenant at once get one organization, with each admin once', async () => {
  const admins = ['dora@east.example', { id: '4711', email: 'emil@east.example' }];
  const east = { externalId: 'east', name: 'East', admins };
  const made = await Promise.all(Array.from({ length: 8 }, () => organizations.ensure(east)));
  expect(new Set(made.map(({ id }) => id)).size).toBe(1);
  const id = made[0]?.id ?? '';
  expect(await database.repository(Organization).countBy({ externalId: 'east' })).toBe(1);
  const members = await database.repository(Membership).findBy({ organizationId: id });
  expect(members.map(({ role, status }) => [role, status])).toEqual([
    ['admin', 'active'],
    ['admin', 'active'],
  ]);
  const emil = await database.repository(User).findOneByOrFail({ email: 'emil@east.example' });
  expect([emil.externalId, emil.homeOrganizationId]).toEqual(['4711', id]);
});

test('an admin whom Usher knows already goes on with the same account', async () => {
  const tenant = { externalId: 'west', name: 'West' };
  const changed = { id: '4711', email: 'emil.now@east.example' };
  const { id } = await organizations.ensure({ ...tenant, admins: [changed, 'carl@host.example'] });
  const members = await database.repository(Membership).findBy({ organizationId: id });
  expect(members).toHaveLength(2);
  expect(await database.repository(User).countBy({ externalId: '4711' })).toBe(1);
  expect(await database.repository(User).countBy({ email: 'carl@host.example' })).toBe(1);
});

test('without the host’s sign-in, the admins of a tenant are invited by mail, and so is the first admin', async () => {
  const email = 'boss@own.example';
  const own = await startHost({
    signIn: undefined,
    firstAdmin: { email, organization: 'Own' },
  });
  const tenant = { externalId: 'north', name: 'North', admins: [email, 'ann@own.example'] };
  await own.app.get(Organizations).ensure(tenant);
  for (const [address, name] of [
    [email, 'Own'],
    ['ann@own.example', 'North'],
  ] as const) {
    const [token] = await mailedTokens(own, address);
    const joined = { token, password: 'seven quiet harbours' };
    const accepted = await own.client().post('/people/public/invitations/accept', joined);
    expect(accepted).toMatchObject({
      status: 200,
      body: { organization: { name }, role: 'admin', signIn: 'own' },
    });
  }
  await own.close();
});

test('of many processes that start at once, one makes the first organization', async () => {
  const fresh = await startHost();
  const setup = fresh.app.get(FirstAdminSetup);
  const firstAdmin = { email: 'boss@fresh.example', organization: 'Fresh' };
  const made = await Promise.all(Array.from({ length: 6 }, () => setup.ensure(firstAdmin)));
  expect(made.filter(Boolean)).toHaveLength(1);
  expect(await fresh.app.get(Database).repository(Organization).count()).toBe(1);
  expect(await fresh.app.get(Database).repository(Membership).count()).toBe(1);
  await fresh.close();
});

test('what cannot be a tenant is refused by field, and makes nothing', async () => {
  const good = { externalId: 'bad', name: 'Bad', admins: ['fay@bad.example'] };
  for (const [field, change] of [
    ['name', { name: ' ' }],
    ['name', { name: 'x'.repeat(101) }],
    ['name', { name: 'Bad\r\nBcc: all' }],
    ['admins', { admins: [] }],
    ['admins', { admins: ['nowhere'] }],
  ] as const) {
    const refused = organizations.ensure({ ...good, ...change });
    await expect(refused).rejects.toMatchObject({
      code: 'request.invalid',
      extras: { errors: { [field]: expect.any(String) } },
    });
  }
  const taken = { id: '4712', email: 'carl@host.example' };
  const other = organizations.ensure({ ...good, admins: [taken] });
  await expect(other).rejects.toMatchObject({ code: 'auth.other_account' });
  await expect(organizations.ensure({ ...good, externalId: ' ' })).rejects.toThrow(
    'organizations.ensure gave an id that cannot be used',
  );
  expect(await database.repository(Organization).existsBy({ externalId: 'bad' })).toBe(false);
});
