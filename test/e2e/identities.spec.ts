import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { RateLimits } from '../../src/common/limits/rate-limits.js';
import { Database } from '../../src/database/database.js';
import type { UsherIdentity, UsherProblem } from '../../admin-ui/src/api/contract.js';
import type { Answer, Client } from '../support/client.js';
import { addOrganization, addPerson, signedIn } from '../support/people.js';
import { startUsher, type TestUsher } from '../support/usher.js';

let usher: TestUsher;
let boss: Client;
let hana: Client;

beforeAll(async () => {
  usher = await startUsher();
  boss = await usher.admin();
  await addPerson(usher, { email: 'hana@corp.example', firstName: 'Hana', role: 'hr' });
  hana = await signedIn(usher, 'hana@corp.example');
});
afterAll(() => usher.close());

/** The answer about an identity: the identity, or why it is refused. */
type Answered = UsherIdentity & Partial<Pick<UsherProblem, 'code' | 'errors' | 'params'>>;

const invited = (email: string, names = {}): Promise<string> =>
  addPerson(usher, { email, status: 'invited', firstName: 'Ada', lastName: 'Lovelace', ...names });
const read = (by: Client, id: string): Promise<Answer<Answered>> =>
  by.get<Answered>(`/api/identities/${id}`);
const put = (by: Client, id: string, body: unknown): Promise<Answer<Answered>> =>
  by.put<Answered>(`/api/identities/${id}`, body);
const complete = { birthdate: '1815-12-10', nationalities: ['GB'] };
const full = { ...complete, birthdate: '1915-12-10' };
const events = async (id: string): Promise<string[]> => {
  const query = `filter=${encodeURIComponent(JSON.stringify({ subjectId: id }))}`;
  const found = await boss.get<{ action: string }[]>(`/api/audit-events?${query}`);
  return found.body.map(({ action }) => action).reverse();
};

test('HR registers somebody who has not accepted: known is filled in, drafts are kept, then validated', async () => {
  const id = await invited('ada@corp.example');
  const before = await read(hana, id);
  expect(before).toMatchObject({
    status: 200,
    body: {
      id,
      user: { email: 'ada@corp.example', status: 'invited' },
      status: 'none',
      version: 0,
      family_name: 'Lovelace',
      given_name: 'Ada',
      email: 'ada@corp.example',
      birthdate: null,
      nationalities: null,
      address: { country: null, locality: null },
      returned: null,
      updatedBy: null,
    },
  });

  const draft = await put(hana, id, {
    ...before.body,
    birth_family_name: ' Byron ',
    address: { locality: 'London', country: 'gb' },
    action: 'save_draft',
  });
  expect(draft).toMatchObject({
    status: 200,
    body: {
      status: 'draft',
      version: 1,
      birth_family_name: 'Byron',
      address: { locality: 'London', country: 'GB', street_address: null },
      updatedBy: { name: 'Hana', source: 'hr' },
    },
  });
  // Saving the same again makes no version.
  expect((await put(hana, id, { birth_family_name: 'Byron' })).body.version).toBe(1);

  const incomplete = await put(hana, id, { action: 'validate' });
  expect(incomplete).toMatchObject({
    status: 422,
    body: { code: 'request.invalid', errors: { birthdate: 'This is needed.' } },
  });
  const validated = await put(hana, id, {
    birthdate: '1915-12-10',
    nationalities: ['gb', 'GB'],
    phone_number: '+44 20 7946 0958',
    sex: '2',
    address: { locality: null },
    action: 'validate',
    version: 1,
  });
  expect(validated).toMatchObject({
    status: 200,
    body: {
      status: 'validated',
      version: 2,
      nationalities: ['GB'],
      phone_number: '+442079460958',
      sex: 2,
      birth_family_name: 'Byron',
      address: { locality: null, country: 'GB' },
    },
  });
  expect((await boss.get(`/api/users/${id}`)).body).toMatchObject({ identityStatus: 'validated' });

  // What was validated stays on record when it is edited.
  expect((await put(hana, id, { birth_family_name: null })).body).toMatchObject({
    status: 'submitted',
    version: 3,
    birth_family_name: null,
  });
  const versions = await hana.get<{ version: number }[]>(`/api/identities/${id}/versions`);
  expect(versions.body).toMatchObject([
    { version: 3, status: 'submitted', source: 'hr', actor: { name: 'Hana' } },
    { version: 2, status: 'validated', action: 'validate' },
    { version: 1, status: 'draft', action: 'save_draft' },
  ]);
  expect((await hana.get(`/api/identities/${id}/versions/2`)).body).toMatchObject({
    version: 2,
    birth_family_name: 'Byron',
  });
  expect((await hana.get(`/api/identities/${id}/versions/9`)).status).toBe(404);
  expect(await events(id)).toEqual([
    'identity.read',
    'identity.saved',
    'identity.read', // by the saving that changed nothing
    'identity.validated',
    'identity.saved',
    'identity.read',
  ]);
});

test('a person gives it themselves, gets one field back, corrects it, and is validated', async () => {
  const id = await addPerson(usher, { email: 'grace@corp.example', lastName: 'Hopper' });
  const grace = await signedIn(usher, 'grace@corp.example');
  const me = (body?: unknown): Promise<Answer<Answered>> =>
    body ? grace.put<Answered>('/api/me/identity', body) : grace.get<Answered>('/api/me/identity');
  expect((await me()).body).toMatchObject({ status: 'none', organization: { name: 'Corp' } });
  expect((await me({ ...complete, action: 'validate' })).status).toBe(422);
  expect((await me({ birthdate: '1906-12-09' })).body).toMatchObject({ status: 'draft' });
  const sent = await me({ ...full, action: 'submit' });
  expect(sent.body).toMatchObject({ status: 'submitted', updatedBy: { source: 'person' } });

  // Nothing was changed or asked for: it waits on.
  const waits = { status: 200, body: { status: 'submitted', version: sent.body.version } };
  expect(await me({})).toMatchObject(waits);
  expect(await me({ birthdate: full.birthdate, action: null })).toMatchObject(waits);
  // Who asks for a draft has it back, even unchanged.
  expect((await me({ action: 'save_draft' })).body).toMatchObject({ status: 'draft' });
  expect((await me({ action: 'submit' })).body).toMatchObject({ status: 'submitted' });
  // Withdrawn before HR looked: there is nothing to review.
  expect((await me({ document_type: 'passport' })).body).toMatchObject({ status: 'draft' });
  const review = (body: unknown): Promise<Answer<Answered>> =>
    hana.post<Answered>(`/api/identities/${id}/review`, body);
  expect((await review({ decision: 'validate' })).body.code).toBe('identity.not_submitted');
  await me({ action: 'submit' });

  for (const body of [
    { decision: 'return' },
    { decision: 'return', fields: {} },
    { decision: 'return', fields: { birthdate: ' ' } },
    { decision: 'return', fields: { shoe_size: 'Too large' } },
    { decision: 'return', fields: { birthdate: 'Why?', ['__proto__']: 'Why?' } },
    { decision: 'return', fields: { birthdate: 'x'.repeat(501) } },
    ...['a\u0000b', 'a\u202eb', 'a\ud800b', 'a\u2028b', 'a\tb'].map((reason) => ({
      decision: 'return',
      fields: { birthdate: reason },
    })),
    { decision: 'validate', fields: { birthdate: 'Why?' } },
    { decision: 'perhaps' },
    [],
    'no',
  ]) {
    expect((await review(body)).status).toBe(typeof body === 'string' ? 400 : 422);
  }
  const returned = await review({
    decision: 'return',
    fields: { birthdate: 'Your passport says another day.\r\nLook again.' },
  });
  expect(returned).toMatchObject({ status: 200, body: { status: 'returned' } });
  expect((await me()).body).toMatchObject({
    status: 'returned',
    returned: { birthdate: 'Your passport says another day.\nLook again.' },
  });
  expect((await me({ birthdate: '1906-12-10' })).body).toMatchObject({ status: 'returned' });
  expect((await me({ birthdate: '1906-12-09', action: 'submit' })).body).toMatchObject({
    status: 'submitted',
    returned: null,
  });
  expect((await review({ decision: 'validate' })).body).toMatchObject({
    status: 'validated',
    birthdate: '1906-12-09',
  });
  expect((await review({ decision: 'validate' })).body.code).toBe('identity.already_validated');
  expect(await events(id)).toContain('identity.returned');
});

test('the actions that there are are told in the language of whoever asks', async () => {
  const german = { 'accept-language': 'de' };
  expect(await boss.send('PUT', '/api/me/identity', { action: 'x' }, german)).toMatchObject({
    status: 422,
    body: { errors: { action: 'action ist einer dieser Werte: save_draft, submit.' } },
  });
});

test('what is validated waits again when other words are saved, and not because somebody looked at it', async () => {
  const id = await addPerson(usher, { email: 'same@corp.example', lastName: 'Same' });
  const own = await signedIn(usher, 'same@corp.example');
  await put(boss, id, { ...full, action: 'validate' });
  const asItWas = { status: 200, body: { status: 'validated', version: 1 } };
  expect(await put(hana, id, {})).toMatchObject(asItWas);
  expect(await put(hana, id, { ...full, action: 'submit' })).toMatchObject(asItWas);
  expect(await own.put('/api/me/identity', { nationalities: ['gb'] })).toMatchObject(asItWas);
  expect((await events(id)).slice(1)).toEqual([
    'identity.validated',
    'identity.read',
    'identity.read',
    'identity.read', // by the person themselves
  ]);
  const moved = await own.put('/api/me/identity', { nationalities: ['GB', 'IT'] });
  expect(moved.body).toMatchObject({ status: 'submitted', version: 2 });
  expect((await events(id)).slice(5)).toEqual(['identity.saved']);
  // Whoever has their session reads it, too.
  await own.get('/api/me/identity');
  expect((await events(id)).slice(6)).toEqual(['identity.read']);
});

test('of two who edit the same draft, the second is told who and when, and merges nothing away', async () => {
  const id = await invited('two@corp.example');
  const seen = (await read(hana, id)).body.version;
  const first = await put(hana, id, { birth_given_name: 'Augusta', version: seen });
  expect(first.status).toBe(200);
  const second = await put(boss, id, { birth_family_name: 'Byron', version: seen });
  expect(second).toMatchObject({
    status: 409,
    body: { code: 'identity.changed', params: { version: 1, by: { name: 'Hana' } } },
  });
  expect((second.body.params as { at: string }).at).toMatch(/^\d{4}-.*Z$/);
  const again = await put(boss, id, { birth_family_name: 'Byron', version: 1 });
  expect(again.body).toMatchObject({ birth_given_name: 'Augusta', birth_family_name: 'Byron' });

  // At the same moment: one wins, or each without a version is merged.
  const race = await Promise.all(
    ['A', 'B', 'C'].map((name) => put(hana, id, { birth_given_name: name, version: 2 })),
  );
  expect(race.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
  const merged = await Promise.all([
    put(hana, id, { document_type: 'passport' }),
    put(boss, id, { document_number: 'X1' }),
  ]);
  expect(merged.map(({ status }) => status)).toEqual([200, 200]);
  expect((await read(hana, id)).body).toMatchObject({
    document_type: 'passport',
    document_number: 'X1',
  });
});

test('whatever is given, the answer is a 4xx at its field that does not repeat it, and nothing changes', async () => {
  const id = await invited('wild@corp.example');
  const wrong: [string, unknown][] = [
    ['birthdate', '1973-02-31'],
    ['birthdate', '2990-01-01'],
    ['birthdate', '31/12/1973'],
    ['birthdate', 19731231],
    ['birthdate', '0199-01-01'],
    ['nationalities', ['XX']],
    ['nationalities', 'Italian'],
    ['nationalities', { 0: 'IT' }],
    ['nationalities', [['IT']]],
    ['phone_number', '06 12345678'],
    ['phone_number', '+39'],
    ['phone_number', '+999 123456789'],
    ['phone_number', 39061234567],
    ['sex', 3],
    ['sex', true],
    ['email', 'nowhere'],
    ['given_name', 'x'.repeat(1_900_000)],
    ['given_name', 'Ada\u0000'],
    ['given_name', ['Ada']],
    ['document_number', 'a\nb'],
    ['document_number', 'x'.repeat(151)],
    ['issuing_country', 'Italy'],
    ['address.country', 'QS'],
    ['address.planet', 'Earth'],
    ['address', 'Rome'],
    ['shoe_size', 43],
    ['constructor', 43],
    ['__proto__', 43],
    ['address.__proto__', 43],
    ['toString', 'Rome'],
    ['sex', '0x1'],
    ['action', 'destroy'],
    ['version', 'one'],
  ];
  for (const [path, value] of wrong) {
    const [group, inner] = path.split('.') as [string, string | undefined];
    const body = JSON.stringify(inner ? { [group]: { [inner]: value } } : { x: 0 }).replace(
      '"x":0',
      `${JSON.stringify(group)}:${JSON.stringify(value)}`,
    );
    const refused = await hana.send<Record<string, unknown>>('PUT', `/api/identities/${id}`, body);
    expect([path, refused.status]).toEqual([path, 422]);
    expect(refused.text).not.toMatch(/xxxxx|1973|12345678|Italian|Earth|Rome/);
    const errors = refused.body.errors as Record<string, never>;
    expect(inner ? errors[group]?.[inner] : errors[group]).toEqual(expect.any(String));
  }
  expect((await put(hana, id, [])).status).toBe(422);
  const dates = { birthdate: '1990-01-01', date_of_issuance: '2020-01-01' };
  const order = await put(hana, id, { ...dates, date_of_expiry: '2019-01-01' });
  expect(order.body.errors).toEqual({ date_of_expiry: 'A document expires after it was issued.' });
  expect((await read(hana, id)).body.version).toBe(0);

  // Any script is a name, markup is text.
  const names = { family_name: '<script>alert(1)</script>', given_name: '张伟 علي' };
  expect((await put(hana, id, names)).status).toBe(200);
  // Mononyms.
  const mono = await put(hana, id, { ...full, family_name: '', action: 'submit' });
  expect(mono).toMatchObject({ status: 200, body: { family_name: null } });
  // What nobody sees is no name.
  expect((await put(hana, id, { given_name: ' \u200b\u2060' })).body.errors).toMatchObject({
    given_name: 'A name is needed. Fill in the family name, the given name or both.',
  });
});

test('what an organization hides is neither asked, shown nor taken; what it requires must be there', async () => {
  const settings = await boss.put<{ fields: Record<string, string>; countries: string[] }>(
    '/api/identity-settings',
    { fields: { phone_number: 'required', 'address.region': 'hidden', sex: 'hidden' } },
  );
  expect(settings).toMatchObject({
    status: 200,
    body: { fields: { phone_number: 'required', birthdate: 'required', sex: 'hidden' } },
  });
  expect(settings.body.countries).toHaveLength(249);
  const id = await invited('hidden@corp.example');
  const { body } = await read(hana, id);
  expect(body).not.toHaveProperty('sex');
  expect(body.address).not.toHaveProperty('region');
  expect((await put(hana, id, { sex: 1, address: { region: 'x' } })).body.errors).toEqual({
    sex: 'This organization does not ask for this.',
    address: { region: 'This organization does not ask for this.' },
  });
  expect((await put(hana, id, { sex: null })).status).toBe(200);
  expect((await put(hana, id, { ...full, action: 'submit' })).body.errors).toEqual({
    phone_number: 'This is needed.',
  });
  // Nor is it asked for again: nobody could correct it.
  await put(hana, id, { ...full, phone_number: '+39061234567', action: 'submit' });
  const review = (fields: object): Promise<Answer<Answered>> =>
    boss.post<Answered>(`/api/identities/${id}/review`, { decision: 'return', fields });
  expect((await review({ sex: 'Why?' })).status).toBe(422);
  const { returned } = (await review({ sex: 'Why?', address: 'Where?' })).body;
  expect(Object.keys(returned as object)).toEqual(
    ['street_address', 'house_number', 'postal_code', 'locality', 'country'].map(
      (name) => `address.${name}`,
    ),
  );
  for (const fields of [
    { shoe_size: 'required' },
    { birthdate: 'maybe' },
    { given_name: 'hidden' },
    [],
    'all',
    null,
  ]) {
    expect((await boss.put('/api/identity-settings', { fields })).status).toBe(422);
  }
  // The whole of it, as it was got; the countries are the same everywhere.
  const whole = (await boss.get('/api/identity-settings')).body;
  for (const body of [whole, {}]) {
    expect(await boss.put('/api/identity-settings', body)).toMatchObject({
      status: 200,
      body: whole,
    });
  }
  for (const fixed of [{ id: 'mine' }, { countries: ['IT'] }, { owner: 'ann' }]) {
    const refused = await boss.put('/api/identity-settings', { ...whole, ...fixed });
    expect([refused.status, Object.keys(refused.body.errors ?? {})]).toEqual([
      422,
      Object.keys(fixed),
    ]);
  }
  expect((await hana.put('/api/identity-settings', { fields: {} })).status).toBe(403);
  await boss.put('/api/identity-settings', {
    fields: { phone_number: 'optional', 'address.region': 'optional', sex: 'optional' },
  });
});

test('a whole identity is taken as it was got; its state is changed by an action alone', async () => {
  const id = await addPerson(usher, { email: 'whole@corp.example' });
  const person = await signedIn(usher, 'whole@corp.example');
  const got = (await read(hana, id)).body;
  const ways = [
    ['/api/me/identity', person],
    [`/api/identities/${id}`, hana],
  ] as const;
  for (const [path, by] of ways) {
    for (const state of [
      { status: 'validated' },
      { submittedAt: '2020-01-01T00:00:00.000Z' },
      { validatedAt: '2020-01-01T00:00:00.000Z' },
    ]) {
      for (const body of [state, { ...got, ...state }]) {
        const refused = await by.put<Answered>(path, { given_name: 'Not this', ...body });
        expect([refused.status, refused.body.errors]).toEqual([
          422,
          { [Object.keys(state)[0] ?? '']: 'This cannot be changed here.' },
        ]);
      }
    }
    expect((await by.put<Answered>(path, { ...got, id: 'mine' })).status).toBe(422);
  }
  const saved = await put(hana, id, { ...got, given_name: 'Ida' });
  expect(saved).toMatchObject({ status: 200, body: { status: 'draft', given_name: 'Ida' } });
  // It has another state by now, and another version, which is what counts.
  expect(await put(hana, id, { ...got, given_name: 'Eda' })).toMatchObject({
    status: 409,
    body: { code: 'identity.changed' },
  });
});

test('who may not, cannot; who is elsewhere or archived cannot be reached', async () => {
  const id = await invited('far@corp.example');
  await addPerson(usher, { email: 'mem@corp.example' });
  const member = await signedIn(usher, 'mem@corp.example');
  expect((await read(member, id)).body).toMatchObject({ code: 'permission.missing' });
  expect((await put(member, id, full)).status).toBe(403);
  // Who enters without being permitted to read is answered without what others entered.
  const clerks = await boss.post<{ id: string }>('/api/groups', {
    name: 'Clerks',
    permissions: ['can_register_identity'],
  });
  const { body: me } = await member.get<{ user: { id: string } }>('/api/auth/me');
  await boss.post(`/api/groups/${clerks.body.id}/members`, { userIds: [me.user.id] });
  const entered = await put(member, id, { document_number: 'X1' });
  expect(entered).toMatchObject({ status: 200, body: { status: 'draft', version: 1 } });
  expect(entered.body).not.toHaveProperty('document_number');
  expect((await put(member, id, { action: 'validate' })).body.code).toBe('permission.missing');

  const elsewhere = await addPerson(usher, {
    email: 'else@other.example',
    organizationId: await addOrganization(usher, 'Other'),
  });
  for (const somebody of [elsewhere, 'me', '../nobody']) {
    expect((await read(hana, somebody)).status).toBe(404);
    expect((await put(hana, somebody, full)).status).toBe(404);
  }
  const archived = await addPerson(usher, { email: 'old@corp.example', status: 'archived' });
  expect((await read(hana, archived)).status).toBe(200);
  expect((await put(hana, archived, full)).body.code).toBe('user.archived_member');
});

test('the database holds nothing of it that can be read', async () => {
  const id = await invited('sealed@corp.example');
  await put(hana, id, { ...full, birth_family_name: 'Marker-Qx7', action: 'submit' });
  await hana.post(`/api/identities/${id}/review`, {
    decision: 'return',
    fields: { birthdate: 'Because Marker-Zz9' },
  });
  const database = usher.app.get(Database);
  for (const table of ['usher_identities', 'usher_identity_versions', 'usher_audit_events']) {
    const rows = JSON.stringify(await database.query(`SELECT * FROM ${table}`));
    expect(rows).not.toMatch(/Marker|1915-12-10/);
  }
});

test('the description of the API has the fields, nested as they are sent', async () => {
  const { body } = await usher.client().get('/api/docs-json');
  expect(body).toMatchObject({
    paths: {
      '/api/identities/{userId}': {
        put: {
          requestBody: {
            content: {
              'application/json': { schema: { $ref: '#/components/schemas/UsherSaveIdentity' } },
            },
          },
        },
      },
    },
    components: {
      schemas: {
        UsherSaveIdentity: {
          properties: {
            birthdate: { type: 'string', format: 'date' },
            address: { properties: { country: { type: 'string' }, locality: {} } },
          },
        },
      },
    },
  });
});

test("saving one's own identity is limited for each person, far beyond what filling it in takes", async () => {
  const id = await addPerson(usher, { email: 'loop@corp.example', lastName: 'Loop' });
  const own = await signedIn(usher, 'loop@corp.example');
  const save = (by: Client, n: number): Promise<Answer<Answered>> =>
    by.put<Answered>('/api/me/identity', { birth_family_name: `Loop${n % 2 ? 'a' : 'b'}` });
  const limits = usher.app.get(RateLimits, { strict: false });
  for (let n = 0; n < 295; n++) await limits.take('own_identity', id);
  for (let n = 1; n <= 5; n++) expect((await save(own, n)).status).toBe(200);
  const refused = await save(own, 6);
  expect(refused).toMatchObject({ status: 429, body: { code: 'request.too_many' } });
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  // What is saved is still theirs to read, and nobody else waits for it.
  expect((await own.get('/api/me/identity')).body).toMatchObject({
    version: 5,
    birth_family_name: 'Loopa',
  });
  await addPerson(usher, { email: 'calm@corp.example', lastName: 'Calm' });
  expect((await save(await signedIn(usher, 'calm@corp.example'), 1)).status).toBe(200);
});
