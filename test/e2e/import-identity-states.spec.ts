import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Answer, Client } from '../support/client.js';
import { type ImportBody, processed, type Row, rowsOf, uploadCsv } from '../support/imports.js';
import { addPerson, roleGroupId, signedIn } from '../support/people.js';
import { startUsher, type TestUsher } from '../support/usher.js';

type Told = ImportBody & { identities?: unknown; validateIdentities: boolean };
type ToldRow = Row & { identityStatus?: unknown; missingFields?: unknown };

let usher: TestUsher;
let admin: Client;
let hr: Client;

beforeAll(async () => {
  usher = await startUsher();
  admin = await usher.admin();
  const id = await roleGroupId(usher, 'hr');
  const { body } = await admin.get<{ permissions: string[] }>(`/api/groups/${id}`);
  const permissions = [...body.permissions, 'can_bulk_invite'].filter(
    (one) => one !== 'can_complete_registration',
  );
  await admin.put(`/api/groups/${id}`, { permissions });
  await addPerson(usher, { email: 'hr@corp.example', role: 'hr' });
  hr = await signedIn(usher, 'hr@corp.example');
});
afterAll(() => usher.close());

const file = (domain: string): string =>
  [
    'Last Name,Email,Birthdate,Nationality',
    `Complete,complete@${domain},1990-12-31,IT`,
    `Incomplete,incomplete@${domain},1990-12-31,`,
    `Absent,absent@${domain},,`,
    `Faulty,faulty@${domain},1990-02-30,IT`,
    `Twice,complete@${domain},1990-12-31,IT`,
    'Broken,broken@,1990-12-31,IT',
    '',
  ].join('\n');
const tick = { validateIdentities: 'true' };
const told = async (client: Client, id: string): Promise<Told> =>
  (await client.get<Told>(`/api/imports/${id}`)).body;
const states = async (id: string): Promise<unknown[]> =>
  (await rowsOf(admin, id)).map((row: ToldRow) => [row.identityStatus, row.missingFields]);
const choose = (client: Client, id: string, validateIdentities: unknown): Promise<Answer> =>
  client.put(`/api/imports/${id}`, { validateIdentities });
const kept = async (domain: string): Promise<unknown[]> => {
  const query = `filter={"q":"@${domain}"}&sort=["email","ASC"]&range=[0,99]`;
  const { body } = await admin.get<{ identityStatus: string }[]>(`/api/users?${query}`);
  return body.map(({ identityStatus }) => identityStatus);
};

test('the check says of each row what becomes of its identity, and how many there are of each', async () => {
  const { id, ...made } = (await uploadCsv(admin, file('told.example'), tick)) as Told;
  expect(made.identities).toEqual({ draft: 2, validated: 1 });
  expect(await states(id)).toEqual([
    ['validated', undefined],
    ['draft', ['nationalities']],
    [null, undefined],
    // Its birthdate cannot be read, and is left out.
    ['draft', ['birthdate']],
    [null, undefined],
    [null, undefined],
  ]);

  // A row that is mended or removed counts at once.
  const mended = { identity: { birthdate: '1990-12-31' } };
  const row = await admin.put<ToldRow>(`/api/imports/${id}/rows/4`, mended);
  expect(row.body.identityStatus).toBe('validated');
  expect((await told(admin, id)).identities).toEqual({ draft: 1, validated: 2 });
  const whole = await admin.put<ToldRow>(`/api/imports/${id}/rows/6`, {
    email: 'broken@told.example',
  });
  expect(whole.body.identityStatus).toBe('validated');
  expect((await told(admin, id)).identities).toEqual({ draft: 1, validated: 3 });
  await admin.delete(`/api/imports/${id}/rows/6`);
  await admin.delete(`/api/imports/${id}/rows/4`);
  expect((await told(admin, id)).identities).toEqual({ draft: 1, validated: 1 });
  const listed = await admin.get<Told[]>('/api/imports');
  expect(listed.body[0]?.identities).toEqual({ draft: 1, validated: 1 });

  // It is for those who may register identities.
  expect(await told(hr, id)).not.toHaveProperty('identities');
  for (const one of await rowsOf(hr, id)) {
    expect(one).not.toHaveProperty('identityStatus');
    expect(one).not.toHaveProperty('missingFields');
  }

  expect(await processed(admin, id)).toMatchObject({ identities: { draft: 1, validated: 1 } });
  expect(await kept('told.example')).toEqual(['none', 'validated', 'draft']);
});

test('a file without columns of identities says nothing of them', async () => {
  const { id, ...made } = await uploadCsv(admin, 'Email\na@none.example\n');
  expect(made).not.toHaveProperty('identities');
  expect((await rowsOf(admin, id))[0]).not.toHaveProperty('identityStatus');
});

test('whether complete identities are validated can be chosen until the import is processed', async () => {
  const { id } = await uploadCsv(admin, file('chosen.example'));
  expect((await told(admin, id)).identities).toEqual({ draft: 3, validated: 0 });
  expect((await states(id)).slice(0, 2)).toEqual([
    ['draft', []],
    ['draft', ['nationalities']],
  ]);
  const refused = await choose(hr, id, true);
  expect([refused.status, refused.body.code]).toEqual([403, 'permission.missing']);
  expect((await choose(admin, id, 'yes')).status).toBe(422);

  const chosen = await choose(admin, id, true);
  expect(chosen.status).toBe(202);
  expect(chosen.body).toMatchObject({
    validateIdentities: true,
    identities: { draft: 2, validated: 1 },
  });
  expect((await states(id))[0]).toEqual(['validated', undefined]);
  const filter = JSON.stringify({ subjectId: id, action: 'import.changed' });
  const events = await admin.get(`/api/audit-events?filter=${filter}`);
  expect(events.body).toMatchObject([{ detail: { validateIdentities: true } }]);

  await processed(admin, id);
  expect(await kept('chosen.example')).toEqual(['none', 'validated', 'draft', 'draft']);
  const late = await choose(admin, id, false);
  expect([late.status, late.body.code]).toEqual([409, 'import.not_ready']);
});

test('a choice that is taken back leaves drafts, in their versions and records too', async () => {
  const { id } = await uploadCsv(admin, file('back.example'), tick);
  expect((await choose(hr, id, false)).status).toBe(202);
  const ended = await processed(admin, id);
  expect(ended).toMatchObject({ identities: { draft: 3, validated: 0 } });
  expect(await kept('back.example')).toEqual(['none', 'draft', 'draft', 'draft']);
  const query = 'filter={"q":"complete@back.example"}';
  const { body } = await admin.get<{ id: string }[]>(`/api/users?${query}`);
  for (const { id: userId } of body) {
    const identity = await admin.get(`/api/identities/${userId}`);
    expect(identity.body).toMatchObject({ status: 'draft', submittedAt: null, validatedAt: null });
    const versions = await admin.get(`/api/identities/${userId}/versions`);
    expect(versions.body).toMatchObject([{ status: 'draft', action: 'save_draft' }]);
  }
});

test('what the organization requires since makes no validated identity, and no draft fail', async () => {
  const settings = '/api/identity-settings';
  const upload = async (domain: string, fields = {}): Promise<string> =>
    (await uploadCsv(admin, file(domain), fields)).id;
  const [ticked, plain] = [await upload('ticked.example', tick), await upload('plain.example')];
  await admin.put(settings, { fields: { phone_number: 'required' } });
  await processed(admin, ticked);
  await processed(admin, plain);
  await admin.put(settings, { fields: { phone_number: 'optional' } });
  expect(await kept('ticked.example')).toEqual(['none', 'draft', 'draft']);
  expect((await told(admin, ticked)).identities).toEqual({ draft: 2, validated: 0 });
  expect(await kept('plain.example')).toEqual(['none', 'draft', 'draft', 'draft']);
});

test('the template can have the columns of identities that the organization asks for, and is taken as it is', async () => {
  const path = '/api/imports/template.csv';
  const plain = await hr.get(path);
  expect(plain.text.split('\r\n')[0]).toMatch(/,Metadata$/);
  expect((await hr.get(`${path}?identity=false`)).text).toBe(plain.text);
  const refused = await hr.get(`${path}?identity=true`);
  expect([refused.status, refused.body.code]).toEqual([403, 'permission.missing']);
  expect((await admin.get(`${path}?identity=please`)).status).toBe(422);

  const use = (sex: string): Promise<unknown> =>
    admin.put('/api/identity-settings', { fields: { sex } });
  await use('hidden');
  const asked = await admin.get(`${path}?identity=true`);
  await use('optional');
  const [header = ''] = asked.text.split('\r\n');
  expect(header).toMatch(/,Metadata,Birth Given Name,.*,Birthdate,.*,Expires On$/);
  expect(header).not.toContain('Sex');
  const made = (await uploadCsv(admin, asked.text, tick)) as Told;
  expect(made).toMatchObject({
    counts: { total: 2, ready: 2, error: 0 },
    identities: { draft: 0, validated: 1 },
  });
});
