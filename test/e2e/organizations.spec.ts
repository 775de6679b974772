import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { RateLimits } from '../../src/common/limits/rate-limits.js';
import type { Client } from '../support/client.js';
import { addPerson, firstAdmin, holderOf, signedIn } from '../support/people.js';
import { startUsher, type TestUsher } from '../support/usher.js';

let usher: TestUsher;
let boss: Client;

beforeAll(async () => {
  usher = await startUsher();
  boss = await usher.admin();
});
afterAll(() => usher.close());

test('an admin makes another organization, is its Admin, and works in it', async () => {
  const made = await boss.post<{ id: string }>('/api/organizations', { name: ' Second\u0020' });
  expect(made).toMatchObject({ status: 201, body: { name: 'Second' } });
  expect((await boss.get('/api/auth/me')).body).toMatchObject({
    organization: { name: 'Corp' },
    organizations: [{ name: 'Corp' }, { name: 'Second' }],
  });
  const there = await boss.post('/api/auth/switch-organization', { organizationId: made.body.id });
  expect(there.body).toMatchObject({ organization: { name: 'Second' }, role: 'admin' });
  expect(there.body.permissions).toContain('can_manage_groups');
  const groups = await boss.get<{ name: string }[]>('/api/groups?sort=["name","ASC"]');
  expect(groups.body.map(({ name }) => name)).toEqual(['Admin', 'HR', 'Member']);
  expect((await boss.get('/api/organization')).body).toEqual({
    id: made.body.id,
    name: 'Second',
    contactEmail: 'admin@corp.example',
    language: null,
    timeZone: null,
    accent: null,
    logo: null,
    senderName: null,
    replyTo: null,
    welcome: null,
    invitationDays: 14,
    reminders: 2,
    allowSelfValidation: false,
    retainInviteesDays: 30,
    retainImportCellsDays: 90,
    retainDraftsDays: 180,
  });
  await boss.signIn('admin', 'a long enough passphrase');
  expect((await boss.get('/api/auth/me')).body).toMatchObject({ organization: { name: 'Second' } });
});

test('settings are changed in part; what cannot be is refused by field and changes nothing', async () => {
  const before = (await boss.get('/api/organization')).body;
  const changed = await boss.put('/api/organization', { invitationDays: 30, contactEmail: null });
  expect(changed).toMatchObject({ status: 200 });
  expect(changed.body).toEqual({ ...before, invitationDays: 30, contactEmail: null });
  expect((await boss.put('/api/organization', {})).body).toEqual(changed.body);
  // The whole of it, as react-admin sends it back; the logo has a route of its own.
  const whole = await boss.put('/api/organization', { ...changed.body, logo: '/elsewhere' });
  expect([whole.status, whole.body]).toEqual([200, changed.body]);

  const wrong: [string, unknown][] = [
    ['name', ''],
    ['name', null],
    ['name', 'x'.repeat(101)],
    ['name', 'Corp\r\nBcc: everybody@corp.example'],
    ['name', ['Corp']],
    ['contactEmail', 'nowhere'],
    ['contactEmail', '"a\nBcc: everybody"@corp.example'],
    ['contactEmail', `${'x'.repeat(300)}@corp.example`],
    ['invitationDays', 0],
    ['invitationDays', 1.5],
    ['invitationDays', '7'],
    ['invitationDays', null],
    ['invitationDays', 1e9],
    ['reminders', -1],
    ['createdAt', '2026-01-01T00:00:00.000Z'],
    ['id', 'mine'],
    ['id', null],
  ];
  for (const [field, value] of wrong) {
    const refused = await boss.put('/api/organization', {
      [field]: value,
      reminders: 5,
      ...(field === 'reminders' && { reminders: value }),
    });
    expect([field, value, refused.status]).toEqual([field, value, 422]);
    expect(refused.body.errors).toHaveProperty(field);
  }
  expect((await boss.get('/api/organization')).body).toEqual(changed.body);
  for (const name of ['', 7, undefined, 'a\u0000b']) {
    expect((await boss.post('/api/organizations', { name })).status).toBe(422);
  }
});

test('whoever may not manage settings reads them and changes nothing', async () => {
  await addPerson(usher, { email: 'hana@corp.example', role: 'hr' });
  const hana = await signedIn(usher, 'hana@corp.example');
  expect((await hana.get('/api/organization')).body).toMatchObject({ name: 'Corp' });
  expect(await hana.put('/api/organization', { name: 'Hers' })).toMatchObject({
    status: 403,
    body: { code: 'permission.missing', params: { permission: 'can_manage_settings' } },
  });
});

test('making an organization is a right of its own, held by admins, at most 100 a day a person', async () => {
  const settler = await holderOf(usher, ['can_manage_settings'], { email: 'settler@corp.example' });
  const refused = await settler.client.post('/api/organizations', { name: 'Mine' });
  expect([refused.status, refused.body.params]).toEqual([
    403,
    { permission: 'can_create_organization' },
  ]);
  expect((await boss.get('/api/auth/me')).body.permissions).toContain('can_create_organization');
  const maker = await holderOf(usher, ['can_create_organization'], { email: 'maker@corp.example' });
  expect((await maker.client.post('/api/organizations', { name: 'Mine' })).status).toBe(201);

  const limits = usher.app.get(RateLimits, { strict: false });
  const { userId } = await firstAdmin(usher);
  let left = 0;
  while (await limits.allows('new_organization', maker.userId)) left++;
  expect(left).toBe(99);
  const tooMany = await maker.client.post('/api/organizations', { name: 'One more' });
  expect([tooMany.status, tooMany.body.code]).toEqual([429, 'request.too_many']);
  expect(Number(tooMany.headers.get('retry-after'))).toBeGreaterThan(0);
  // Nobody else is held back by it.
  expect(await limits.allows('new_organization', userId)).toBe(true);
});
