import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Client } from '../support/client.js';
import { addPerson, signedIn } from '../support/people.js';
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
    invitationDays: 14,
    reminders: 2,
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
  expect((await boss.put('/api/organization', { id: 'mine' })).body).toEqual(changed.body);

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
  for (const refused of [
    await hana.put('/api/organization', { name: 'Hers' }),
    await hana.post('/api/organizations', { name: 'Hers' }),
  ]) {
    expect(refused).toMatchObject({
      status: 403,
      body: { code: 'permission.missing', params: { permission: 'can_manage_settings' } },
    });
  }
});
