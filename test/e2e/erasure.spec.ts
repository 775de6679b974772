import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newId } from '../../src/common/random/ids.js';
import { Database, sqlTime } from '../../src/database/database.js';
import { insertMany } from '../../src/database/insert-many.js';
import { AuditEvent } from '../../src/modules/audit/audit-event.entity.js';
import { MailComposers } from '../../src/modules/mail/rendering/mail-composers.js';
import { User } from '../../src/modules/people/user.entity.js';
import type { Answer, Client } from '../support/client.js';
import {
  ended,
  type ImportBody,
  judged,
  processed,
  rowsOf,
  uploadCsv,
} from '../support/imports.js';
import { addInvited, mailedToken, mailsTo } from '../support/invitations.js';
import {
  addMembership,
  addOrganization,
  addPerson,
  firstAdmin,
  passphrase,
  signedIn,
} from '../support/people.js';
import { readableInFile, storedPlaces } from '../support/stored.js';
import { startUsher, type TestUsher } from '../support/usher.js';

let usher: TestUsher;
let boss: Client;
let organizationId: string;

beforeAll(async () => {
  usher = await startUsher();
  boss = await usher.admin();
  ({ organizationId } = await firstAdmin(usher));
});
afterAll(() => usher.close());

const header = 'First Name,Last Name,Email,Username,Metadata';
const refusal = ({ status, body }: Answer): unknown[] => [status, body.code];
const erase = (id: string, by = boss): Promise<Answer> => by.post(`/api/users/${id}/erase`);

async function userIdOf(email: string): Promise<string> {
  const found = await usher.app.get(Database).repository(User).findOneByOrFail({ email });
  return found.id;
}

const identity = {
  birthdate: '1957-03-09',
  nationalities: ['FR'],
  phone_number: '+33612345678',
  place_of_birth: { locality: 'Quimperlé' },
  document_number: 'DOC-77-ORSOLYA',
};

/** Somebody about whom everything is held that can be: they came by an import, signed in, and gave their identity. */
async function everythingAbout(email: string, lastName: string): Promise<string> {
  const row = `Orsolya,${lastName},${email},${lastName}-name,"{""badge"": ""badge-${lastName}""}"`;
  const { id: importId } = await uploadCsv(boss, `${header}\n${row}\n`);
  await processed(boss, importId);
  const own = usher.client();
  const token = await mailedToken(usher, email);
  const accepted = await own.post('/api/public/invitations/accept', {
    token,
    password: passphrase,
  });
  expect(accepted.status).toBe(200);
  const given = { ...identity, birth_family_name: lastName, action: 'submit' };
  expect((await own.put('/api/me/identity', given)).status).toBe(200);
  const id = await userIdOf(email);
  const fields = { birthdate: `The paper says another date, ${lastName}.` };
  const returned = await boss.post(`/api/identities/${id}/review`, { decision: 'return', fields });
  expect(returned.status).toBe(200);
  await boss.post('/api/groups', { name: `Friends of ${email.split('@')[0] ?? ''}` });
  return id;
}

test('the export has all that is held about a person, and nothing that opens a door', async () => {
  const id = await everythingAbout('export@corp.example', 'Exportova');
  const group = await boss.post<{ id: string }>('/api/groups', { name: 'Readers' });
  await boss.post(`/api/groups/${group.body.id}/members`, { userIds: [id] });

  const answer = await boss.get(`/api/users/${id}/personal-data`);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="[a-z.-]+"$/);
  const fields = {
    birthdate: '1957-03-09',
    nationalities: ['FR'],
    place_of_birth: { country: null, region: null, locality: 'Quimperlé' },
    document_number: 'DOC-77-ORSOLYA',
  };
  expect(answer.body).toMatchObject({
    organization: { id: organizationId, name: 'Corp' },
    account: { id, email: 'export@corp.example', lastName: 'Exportova', hasPassword: true },
    membership: {
      role: 'member',
      groups: ['Readers'],
      status: 'active',
      identityStatus: 'returned',
      metadata: { badge: 'badge-Exportova' },
    },
    identity: {
      status: 'returned',
      fields,
      returned: { birthdate: 'The paper says another date, Exportova.' },
      versions: [
        { version: 1, action: 'submit', source: 'person', actorId: id, fields },
        { version: 2, action: 'return', source: 'hr', fields },
      ],
    },
    invitations: [{ email: 'export@corp.example', status: 'accepted' }],
    mails: [
      { kind: 'invitation', recipient: 'export@corp.example' },
      { kind: 'identity_returned', recipient: 'export@corp.example' },
    ],
    sessions: [{ userAgent: 'node' }],
    importRows: [
      {
        rowNumber: 1,
        cells: [
          { column: 'First Name', text: 'Orsolya' },
          { column: 'Last Name', text: 'Exportova' },
          { column: 'Email', text: 'export@corp.example' },
          { column: 'Username', text: 'Exportova-name' },
          { column: 'Metadata', text: '{"badge": "badge-Exportova"}' },
        ],
      },
    ],
  });
  const actions = (answer.body.events as { action: string }[]).map(({ action }) => action);
  expect(actions).toEqual(
    expect.arrayContaining(['invitation.accepted', 'identity.submitted', 'personal_data.exported']),
  );
  expect(answer.text).not.toMatch(/nonce|keyId|tokenHash|passwordHash|argon2/);

  const own = await signedIn(usher, 'export@corp.example');
  await own.post('/api/auth/forgot-password', { email: 'export@corp.example' });
  const theirs = await own.get<{ account: unknown; mails: { kind: string }[] }>(
    '/api/me/personal-data',
  );
  expect(theirs.body.account).toEqual(answer.body.account);
  const events = await usher.app
    .get(Database)
    .repository(AuditEvent)
    .find({
      where: { action: 'personal_data.exported', subjectId: id },
      order: { createdAt: 'ASC', id: 'ASC' },
    });
  expect(events.map(({ actorId }) => actorId)).toEqual([(await firstAdmin(usher)).userId, id]);
});

test('of somebody who did very much, the export has the latest, beside all that was done to them', async () => {
  const id = await addPerson(usher, { email: 'busy@corp.example' });
  await boss.put(`/api/identities/${id}`, { birthdate: '1990-01-01' });
  const at = sqlTime(new Date());
  const events = Array.from({ length: 10_010 }, (_, n) => {
    const time = n === 0 ? '2020-01-01 00:00:00.000' : at;
    return [newId(), organizationId, id, n === 0 ? 'first' : 'identity.saved', newId(), time];
  });
  const columns = ['id', 'organization_id', 'actor_id', 'action', 'subject_id', 'created_at'];
  await usher.app
    .get(Database)
    .transaction((manager) => insertMany(manager, 'usher_audit_events', columns, events));
  const { body } = await boss.get<{ events: { action: string; subjectId: string }[] }>(
    `/api/users/${id}/personal-data`,
  );
  expect(body.events.filter(({ subjectId }) => subjectId !== id)).toHaveLength(10_000);
  const actions = new Set(body.events.map(({ action }) => action));
  expect(actions).toEqual(new Set(['identity.saved', 'personal_data.exported']));
});

test('what somebody did to others is exported for themselves, and for who may see the audit log', async () => {
  const busy = await addPerson(usher, { email: 'active@corp.example' });
  const other = await addPerson(usher, { email: 'other@corp.example' });
  const reader = await addPerson(usher, { email: 'reader@corp.example' });
  const inGroup = async (permissions: string[], ...userIds: string[]): Promise<void> => {
    const { body } = await boss.post('/api/groups', { name: permissions.join(), permissions });
    await boss.post(`/api/groups/${String(body.id)}/members`, { userIds });
  };
  await inGroup(['can_view_identity'], busy, reader);
  const own = await signedIn(usher, 'active@corp.example');
  expect((await own.get(`/api/identities/${other}`)).status).toBe(200);
  const reading = await signedIn(usher, 'reader@corp.example');
  const subjects = async (by: Client, path: string): Promise<string[]> => {
    const answer = await by.get<{ events: { subjectId: string }[] }>(path);
    expect(answer.status).toBe(200);
    return answer.body.events.map(({ subjectId }) => subjectId);
  };
  const path = `/api/users/${busy}/personal-data`;

  // There is more in it than an identity.
  const { status, body } = await reading.get(path);
  expect([status, body.params]).toEqual([403, { permission: 'can_view_users' }]);
  await inGroup(['can_view_users'], reader);
  expect((await reading.get('/api/audit-events')).status).toBe(403);
  expect(new Set(await subjects(reading, path))).toEqual(new Set([busy]));
  expect(await subjects(own, '/api/me/personal-data')).toContain(other);
  expect(await subjects(own, path)).toContain(other);
  expect(await subjects(boss, path)).toContain(other);

  await inGroup(['can_view_audit_log'], busy);
  expect(refusal(await reading.get(path))).toEqual([403, 'user.holds_more']);
  const { userId: admin } = await firstAdmin(usher);
  expect(refusal(await reading.get(`/api/users/${admin}/personal-data`))).toEqual([
    403,
    'user.holds_more',
  ]);
  await inGroup(['can_view_audit_log', 'can_view_identity'], reader);
  expect(await subjects(reading, path)).toContain(other);
});

test('nothing of an erased person is found in the database, and what spoke of them still shows', async () => {
  const id = await everythingAbout('erase@corp.example', 'Eraseova');
  const client = await signedIn(usher, 'erase@corp.example');
  // They wait to be checked in one import and stand in the way of another.
  const waiting = await uploadCsv(
    boss,
    `Email,Username\nERASE@corp.example,eraseova\nx@wait.example,\n`,
  );
  const namedAgain = await uploadCsv(boss, 'Email\nerase@corp.example\n');
  const needles = [
    'erase@corp',
    'eraseova',
    ...Object.values(identity).filter((one) => typeof one === 'string'),
  ];
  expect((await storedPlaces(usher, needles)).length).toBeGreaterThan(5);

  expect(await erase(id)).toMatchObject({ status: 204, text: '' });

  expect(await storedPlaces(usher, needles)).toEqual([]);
  expect(await readableInFile(usher, needles)).toEqual([]);
  expect((await client.get('/api/auth/me')).status).toBe(401);
  expect(refusal(await boss.get(`/api/users/${id}`))).toEqual([404, 'user.not_found']);
  expect(refusal(await erase(id))).toEqual([404, 'user.not_found']);
  expect((await boss.get<ImportBody>(`/api/imports/${waiting.id}`)).body).toMatchObject({
    status: 'ready',
    counts: { total: 1, ready: 1 },
  });
  expect((await boss.get<ImportBody>(`/api/imports/${namedAgain.id}`)).body).toMatchObject({
    counts: { total: 0 },
  });
  const [event] = await usher.app
    .get(Database)
    .repository(AuditEvent)
    .findBy({ action: 'user.erased', subjectId: id });
  expect(event).toMatchObject({ actorId: (await firstAdmin(usher)).userId, detail: null });
  for (const path of ['users', 'imports', 'invitations', 'emails', 'audit-events', 'groups']) {
    const list = await boss.get(`/api/${path}?range=[0,199]`);
    expect([path, list.status]).toEqual([path, 200]);
  }
  // The address is free again.
  expect((await boss.post('/api/users', { email: 'erase@corp.example' })).status).toBe(201);
});

describe('what files said of somebody before their address was corrected', () => {
  const csv = (name: string): string =>
    `Email,Last Name,Role\n${name}@wrong.example,${name}ova,${name}-word\nx@${name}.example,X,\n`;
  const correct = async (name: string): Promise<string> => {
    const id = await userIdOf(`${name}@wrong.example`);
    const path = `/api/users/${id}/email`;
    expect((await boss.put(path, { email: `${name}@right.example` })).status).toBe(200);
    return id;
  };
  const rowsAbout = async (id: string): Promise<{ cells: { text: string }[] }[]> => {
    const path = `/api/users/${id}/personal-data`;
    return (await boss.get<{ importRows: { cells: { text: string }[] }[] }>(path)).body.importRows;
  };

  test.each([
    ['mailed', 'true'],
    ['unmailed', 'false'],
  ])('is exported and erased with them: %s', async (name, sendInvitations) => {
    const { id: importId } = await uploadCsv(boss, csv(name), { sendInvitations });
    await processed(boss, importId);
    const id = await correct(name);
    expect((await rowsAbout(id)).map(({ cells }) => cells[0]?.text)).toEqual([
      `${name}@wrong.example`,
    ]);
    expect((await erase(id)).status).toBe(204);
    const needles = [`${name}@`, `${name}ova`, `${name}-word`];
    expect(await storedPlaces(usher, needles)).toEqual([]);
    expect(await rowsOf(boss, importId)).toMatchObject([
      { email: '', outcome: 'invited' },
      { email: `x@${name}.example`, outcome: 'invited' },
    ]);
  });

  test('is left alone where the address is somebody else’s by now', async () => {
    const { id: importId } = await uploadCsv(boss, csv('reused'));
    await processed(boss, importId);
    const id = await correct('reused');
    const other = await uploadCsv(boss, csv('reused'));
    await processed(boss, other.id);
    expect((await erase(id)).status).toBe(204);
    expect(await storedPlaces(usher, ['reused@right'])).toEqual([]);
    expect((await rowsOf(boss, importId))[0]).toMatchObject({ email: '' });
    expect((await rowsOf(boss, other.id))[0]).toMatchObject({ email: 'reused@wrong.example' });
  });
});

test('an erased colleague who invited others leaves no hole', async () => {
  await addPerson(usher, { email: 'gone@corp.example', firstName: 'Gonzalo', role: 'admin' });
  const gone = await signedIn(usher, 'gone@corp.example');
  await gone.post('/api/users', { email: 'guest@corp.example' });
  const { id } = await uploadCsv(gone, 'Email\nlater@corp.example\n');
  const goneId = await userIdOf('gone@corp.example');
  expect((await erase(goneId)).status).toBe(204);

  // Somebody did it, though nobody says who any more.
  const filter = JSON.stringify({ actorId: goneId, action: 'user.created' });
  const { body: made } = await boss.get(`/api/audit-events?filter=${filter}`);
  expect(made).toMatchObject([{ actor: null, actorId: goneId }]);
  const token = await mailedToken(usher, 'guest@corp.example');
  const inspected = await usher.client().post('/api/public/invitations/inspect', { token });
  expect(inspected).toMatchObject({ status: 200, body: { inviter: null } });
  expect((await boss.get(`/api/imports/${id}`)).body).toMatchObject({ createdBy: { name: '' } });
  expect(await processed(boss, id)).toMatchObject({ status: 'completed', counts: { invited: 1 } });
  expect(await storedPlaces(usher, ['gone@corp', 'Gonzalo'])).toEqual([]);
});

test('nobody erases themselves, somebody who holds more, or the last admin', async () => {
  const { userId } = await firstAdmin(usher);
  expect(refusal(await erase(userId))).toEqual([409, 'user.is_yourself']);

  const own = await addOrganization(usher, 'Small');
  const chief = await addPerson(usher, {
    email: 'chief@small.example',
    role: 'admin',
    organizationId: own,
  });
  const owner = await signedIn(usher, 'chief@small.example');
  const helper = await addPerson(usher, { email: 'helper@small.example', organizationId: own });
  const settler = await owner.post<{ id: string }>('/api/groups', {
    name: 'Settlers',
    permissions: ['can_manage_settings'],
  });
  await owner.post(`/api/groups/${settler.body.id}/members`, { userIds: [helper] });
  const helping = await signedIn(usher, 'helper@small.example');
  expect(refusal(await erase(chief, helping))).toEqual([403, 'user.holds_more']);

  const all = (await owner.get<{ id: string }[]>('/api/permissions')).body.map(({ id }) => id);
  await owner.put(`/api/groups/${settler.body.id}`, { permissions: all });
  expect(refusal(await erase(chief, helping))).toEqual([409, 'user.last_admin']);
  expect((await owner.get('/api/auth/me')).status).toBe(200);
});

test('of two admins who erase each other at once, one is gone before they can', async () => {
  for (let round = 0; round < 5; round++) {
    const two = [`left${round}@corp.example`, `right${round}@corp.example`] as const;
    const ids = [
      await addPerson(usher, { email: two[0], role: 'admin' }),
      await addPerson(usher, { email: two[1], role: 'admin' }),
    ] as const;
    const left = await signedIn(usher, two[0]);
    const right = await signedIn(usher, two[1]);
    const answers = await Promise.all([erase(ids[1], left), erase(ids[0], right)]);
    const [first, second] = answers.sort((one, other) => one.status - other.status);
    expect(first.status).toBe(204);
    // Their request either came too late, or had been let in already.
    expect([
      [401, 'auth.not_signed_in'],
      [403, 'permission.missing'],
    ]).toContainEqual(refusal(second));
    const there = await Promise.all(ids.map((id) => boss.get(`/api/users/${id}`)));
    expect(there.map(({ status }) => status).sort()).toEqual([200, 404]);
  }
});

test('crossing_organizations: somebody who is elsewhere too is erased here alone', async () => {
  const elsewhere = await addOrganization(usher, 'Elsewhere');
  const id = await addPerson(usher, { email: 'two@corp.example', lastName: 'Twofold' });
  await addMembership(usher, id, { organizationId: elsewhere, role: 'member', status: 'active' });
  await boss.put(`/api/identities/${id}`, identity);
  expect((await erase(id)).status).toBe(204);

  const client = await signedIn(usher, 'two@corp.example');
  expect((await client.get('/api/auth/me')).body).toMatchObject({
    organization: { name: 'Elsewhere' },
    user: { lastName: 'Twofold' },
  });
  expect(await usher.app.get(Database).repository(User).findOneByOrFail({ id })).toMatchObject({
    homeOrganizationId: elsewhere,
  });
  // Their identity here was this organization's.
  expect((await client.get('/api/me/identity')).body).toMatchObject({
    status: 'none',
    birthdate: null,
  });
  const again = await boss.post('/api/users', { email: 'two@corp.example' });
  expect(again).toMatchObject({ status: 201, body: { id, identityStatus: 'none' } });
});

test('crossing_organizations: what an erased person is called elsewhere is not told here', async () => {
  const elsewhere = await addOrganization(usher, 'Renaming');
  const chief = { email: 'renamer@renaming.example', role: 'admin' } as const;
  await addPerson(usher, { ...chief, organizationId: elsewhere });
  const gone = { email: 'moved@corp.example', firstName: 'Mona', role: 'admin' } as const;
  const goneId = await addPerson(usher, gone);
  await addMembership(usher, goneId, {
    organizationId: elsewhere,
    role: 'member',
    status: 'active',
  });
  const there = await signedIn(usher, gone.email);
  await there.post('/api/auth/switch-organization', { organizationId });
  const guest = await there.post<{ id: string }>('/api/users', { email: 'stays@corp.example' });
  const guestId = guest.body.id;
  const path = `/api/identities/${guestId}`;
  expect((await there.put(path, { birthdate: '1990-01-01' })).status).toBe(200);
  const { id: importId } = await uploadCsv(there, 'Email\nlater2@corp.example\n');
  expect((await there.get(`/api/identities/${guestId}`)).status).toBe(200);
  const told = async (): Promise<string> => {
    const token = await mailedToken(usher, 'stays@corp.example');
    const events = (by: object): string =>
      `/api/audit-events?range=[0,99]&filter=${JSON.stringify(by)}`;
    const answers = await Promise.all([
      boss.get(path),
      boss.get(`${path}/versions`),
      boss.put(path, { birthdate: '1991-01-01', version: 0 }),
      boss.get(events({ actorId: goneId })),
      boss.get(events({ subjectId: goneId })),
      boss.get(`/api/users/${guestId}/timeline`),
      boss.get(`/api/imports/${importId}`),
      boss.get('/api/imports'),
      usher.client().post('/api/public/invitations/inspect', { token }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([
      200, 200, 409, 200, 200, 200, 200, 200, 200,
    ]);
    const mails = await mailsTo(usher, 'stays@corp.example');
    const composed = await usher.app.get(MailComposers, { strict: false }).compose(mails);
    const words = [...composed.values()].map((mail) => JSON.stringify(mail?.values));
    expect(words).toHaveLength(2);
    return [...answers.map(({ text }) => text), ...words].join('\n');
  };
  const asked = await boss.post(`${path}/request`);
  expect(asked.status).toBe(202);
  // Every answer, and both mails.
  expect((await told()).split('\n').filter((text) => text.includes('Mona'))).toHaveLength(11);

  expect((await erase(goneId)).status).toBe(204);
  const owner = await signedIn(usher, chief.email);
  const renamed = await owner.put(`/api/users/${goneId}`, { firstName: 'Ramona' });
  expect(renamed).toMatchObject({ status: 200, body: { firstName: 'Ramona' } });

  const now = await told();
  expect(now).toContain(goneId);
  for (const word of ['Mona', 'Ramona', gone.email]) expect(now).not.toContain(word);
});

test('an import that goes on does not bring an erased person back, and its counts add up', async () => {
  const idle = await startUsher({}, { runJobs: false });
  try {
    const admin = await idle.admin();
    const { id } = await uploadCsv(admin, 'Email\nback@corp.example\nother@corp.example\n');
    const { body } = await admin.post<{ id: string }>('/api/users', { email: 'back@corp.example' });
    await admin.post(`/api/imports/${id}/process`);
    expect((await admin.post(`/api/users/${body.id}/erase`)).status).toBe(204);

    const working = await startUsher(
      { secretKeys: idle.configuration.usher.secretKeys },
      { database: { ...idle.configuration.database } },
    );
    try {
      expect(await ended(admin, id)).toMatchObject({
        status: 'completed',
        counts: { total: 2, processed: 2, invited: 1, failed: 1 },
      });
    } finally {
      await working.close();
    }
    expect(await rowsOf(admin, id)).toMatchObject([
      { email: '', outcome: 'changed_since_preview', errors: [{ code: 'person.erased' }] },
      { email: 'other@corp.example', outcome: 'invited' },
    ]);
    const { text } = await admin.get(`/api/imports/${id}/errors.csv`);
    expect(text.trim()).toBe('Email,error_code,error');
    expect(await storedPlaces(idle, ['back@corp'])).toEqual([]);
  } finally {
    await idle.close();
  }
});

test('judging an import again does not bring a person back who is erased meanwhile', async () => {
  let meanwhile: (() => Promise<unknown>) | undefined;
  const beforeInvite = async (): Promise<[]> => {
    await meanwhile?.();
    return [];
  };
  const asking = await startUsher({ hooks: { beforeInvite } });
  try {
    const admin = await asking.admin();
    const content = 'Email,Role\nback@corp.example,Boss\nother@corp.example,\n';
    const { id } = await uploadCsv(admin, content);
    const { body } = await admin.post<{ id: string }>('/api/users', { email: 'back@corp.example' });
    // The rows have been read, and are not yet written.
    let erased: Answer | undefined;
    meanwhile = async () => {
      meanwhile = undefined;
      erased = await admin.post(`/api/users/${body.id}/erase`);
    };
    await admin.put(`/api/imports/${id}`, { defaultRole: 'hr' });
    expect(await judged(admin, id)).toMatchObject({ status: 'ready', counts: { total: 1 } });
    expect(erased).toMatchObject({ status: 204 });
    expect(await rowsOf(admin, id)).toMatchObject([{ email: 'other@corp.example', role: 'hr' }]);
    expect((await admin.get(`/api/imports/${id}/faults`)).body).toEqual([]);
    expect(await storedPlaces(asking, ['back@corp'])).toEqual([]);
  } finally {
    await asking.close();
  }
});

test.each(['waits', 'is over'])(
  'what was settled for a word that nobody else says goes with them, while an import %s',
  async (state) => {
    const own = state === 'waits' ? 'Ödegård 100%' : 'Ödegård "1_0"';
    const cell = own.replaceAll('"', '""');
    const content = `Email,Role\none@${state.length}.example,"${cell}"\ntwo@${state.length}.example,Chef\nthree@${state.length}.example,CHEF\n`;
    const { id } = await uploadCsv(boss, content);
    const settle = [
      { code: 'role.unknown', field: 'role', value: own, as: 'hr' },
      { code: 'role.unknown', field: 'role', value: 'Chef', as: 'hr' },
    ];
    await boss.put(`/api/imports/${id}`, { settle });
    expect(await judged(boss, id)).toMatchObject({ settled: settle });
    const people = ['one', 'two'].map((name) => `${name}@${state.length}.example`);
    if (state === 'is over') await processed(boss, id);
    else for (const email of people) await boss.post('/api/users', { email });
    for (const email of people) expect((await erase(await userIdOf(email))).status).toBe(204);
    // The third says the other word still.
    expect((await boss.get(`/api/imports/${id}`)).body).toMatchObject({ settled: [settle[1]] });
    expect(await storedPlaces(usher, ['degård'])).toEqual([]);
  },
);

test('whoever accepts while they are erased leaves nothing behind', async () => {
  for (let round = 0; round < 5; round++) {
    const email = `race${round}@corp.example`;
    const { userId } = await addInvited(usher, { email, firstName: 'Racine' });
    const token = await mailedToken(usher, email);
    const client = usher.client();
    const [erased, accepted] = await Promise.all([
      erase(userId),
      client.post('/api/public/invitations/accept', { token, password: passphrase }),
      boss.put(`/api/identities/${userId}`, { birth_given_name: 'Racine' }),
      boss.post('/api/invitations/resend', { filter: { q: email } }),
    ]);
    expect(erased.status).toBe(204);
    expect([200, 401, 404]).toContain(accepted.status);
    expect((await client.get('/api/auth/me')).status).toBe(401);
    expect(await storedPlaces(usher, [email, 'racine', userId])).toEqual(
      expect.not.arrayContaining([
        expect.stringMatching(/^usher_(identit|member|invit|emails|users)/),
      ]),
    );
  }
  expect(await erase(newId())).toMatchObject({ status: 404 });
});

test('crossing_organizations: whoever is erased here while they are invited elsewhere, or sign in, is whole there', async () => {
  const elsewhere = await addOrganization(usher, 'Inviting');
  const host = {
    email: 'host@inviting.example',
    role: 'admin',
    organizationId: elsewhere,
  } as const;
  await addPerson(usher, host);
  const owner = await signedIn(usher, host.email);
  for (let round = 0; round < 8; round++) {
    const email = `both${round}@corp.example`;
    const id = await addPerson(usher, { email });
    const { id: importId } = await uploadCsv(
      owner,
      `Email\n${email}\nx${round}@inviting.example\n`,
    );
    const invite = (): Promise<Answer> =>
      round % 2
        ? owner.post('/api/users', { email })
        : owner.post(`/api/imports/${importId}/process`);
    const client = usher.client();
    const [erased] = await Promise.all([
      erase(id),
      invite(),
      client.post('/api/auth/login', { identifier: email, password: passphrase }),
      client.post('/api/auth/forgot-password', { email }),
    ]);
    expect(erased.status).toBe(204);
    if (round % 2 === 0) await ended(owner, importId);
    const [member] = (await owner.get<{ id: string }[]>(`/api/users?filter={"q":"${email}"}`)).body;
    // An account that went takes the row that meant it along; it stays as changed since the preview.
    if (!member)
      expect(await rowsOf(owner, importId)).toMatchObject([
        { outcome: 'changed_since_preview' },
        {},
      ]);
    if (member?.id === id) continue;
    expect(await storedPlaces(usher, [id])).toEqual(
      expect.not.arrayContaining([expect.stringMatching(/^usher_(?!audit)/)]),
    );
  }
  const orphans = await usher.app.get(Database).query(
    `SELECT m.id FROM usher_memberships m
     WHERE NOT EXISTS (SELECT 1 FROM usher_users u WHERE u.id = m.user_id)`,
  );
  expect(orphans).toEqual([]);
});

test('an organization does not go on naming an erased person as the one to ask', async () => {
  await boss.put('/api/organization', { contactEmail: 'asked@corp.example' });
  const id = await addPerson(usher, { email: 'asked@corp.example' });
  expect((await erase(id)).status).toBe(204);
  expect((await boss.get('/api/organization')).body).toMatchObject({ contactEmail: null });
  expect(await storedPlaces(usher, ['asked@corp.example'])).toEqual([]);
});
