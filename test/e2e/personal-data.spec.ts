import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Database } from '../../src/database/database.js';
import { AuditEvent } from '../../src/modules/audit/audit-event.entity.js';
import { IdentityViews } from '../../src/modules/identities/identity-views.js';
import { MailComposers } from '../../src/modules/mail/rendering/mail-composers.js';
import { Email } from '../../src/modules/mail/email.entity.js';
import { Retention } from '../../src/modules/privacy/retention.service.js';
import { type Client, until } from '../support/client.js';
import { processed, rowsOf, uploadCsv } from '../support/imports.js';
import { mailedToken } from '../support/invitations.js';
import { listenTo, type Overheard } from '../support/overheard.js';
import { addPerson, passphrase } from '../support/people.js';
import { type SmtpSink, smtpSink } from '../support/smtp-sink.js';
import { stackName } from '../support/stack.js';
import { contains, readableInFile, storedPlaces } from '../support/stored.js';
import { startUsher, type TestUsher } from '../support/usher.js';

let usher: TestUsher;
let sink: SmtpSink;
let overheard: Overheard;
let boss: Client;

beforeAll(async () => {
  sink = await smtpSink();
  usher = await startUsher({}, { smtpUrl: sink.url });
  overheard = await listenTo(usher);
  boss = overheard.client();
  await boss.signIn('admin@corp.example', 'a long enough passphrase');
});
afterAll(async () => {
  overheard.stop();
  await usher.close();
  await sink.close();
});

/** Words that an account shows: kept in clear, as it is searched, and said to nobody but those who may see it. */
const account = ['zvonimira', 'Markerowska', 'kryštofina', 'Beacon'];

/** Words that an identity and metadata say: sealed wherever it is kept. */
const identity = {
  birth_family_name: 'Geborenaite',
  birth_given_name: 'Erstnamea',
  birthdate: '1968-11-27',
  nationalities: ['CZ'],
  place_of_birth: { country: 'CZ', region: 'Signalkraj', locality: 'Lanternov' },
  address: {
    street_address: 'Flarestreet',
    house_number: '4711b',
    postal_code: 'QZ-90817',
    locality: 'Torchham',
  },
  personal_administrative_number: 'PAN-681127-9943',
  phone_number: '+420777654321',
  document_type: 'Fackelpass',
  document_number: 'QX55TELLTALE',
  issuing_authority: 'Leuchtamt',
  date_of_issuance: '2019-08-17',
  date_of_expiry: '2031-04-05',
};
const metadata = { badge: 'BADGE-LUMEN-991' };
const reason = 'The lighthouse keeper wrote another day here';
const sealed = [
  ...Object.values(identity).flatMap((value) =>
    Array.isArray(value) ? [] : typeof value === 'object' ? Object.values(value) : [value],
  ),
  'BADGE-LUMEN-991',
  'lighthouse keeper',
  '777654321',
  // Of the imported person, and of values that were refused.
  '1971-12-24',
  'QX56IMPORTED',
  'BADGE-IMPORT-17',
  'Wrongland',
  '1968-02-31',
  '0777-not-a-phone',
  'BADGE-TORN',
].filter((value) => value !== 'CZ');

async function registerAndReview(): Promise<string> {
  const person = {
    email: 'zvonimira@marker.example',
    firstName: 'Zvonimira',
    lastName: 'Markerowska',
    metadata,
  };
  const created = await boss.post<{ id: string }>('/api/users', person);
  expect(created.status).toBe(201);
  const { id } = created.body;
  const expectStatus = async (call: Promise<{ status: number }>, status: number): Promise<void> =>
    expect((await call).status).toBe(status);

  await expectStatus(boss.post('/api/users', person), 409);
  const badly = { ...person, email: 'zvonimira@@marker', metadata: '{"badge": "BADGE-TORN"' };
  await expectStatus(boss.post('/api/users', badly), 422);
  await expectStatus(boss.put(`/api/users/${id}`, { metadata: '{"badge": "BADGE-TORN' }), 422);
  const torn = '{"birthdate": "1968-11-27", "document_number": QX55TELLTALE';
  await expectStatus(boss.send('PUT', `/api/identities/${id}`, torn), 400);

  const path = `/api/identities/${id}`;
  await expectStatus(boss.put(path, { ...identity, action: 'save_draft' }), 200);
  const wrong = {
    birthdate: '1968-02-31',
    nationalities: ['Wrongland'],
    phone_number: '0777-not-a-phone',
    address: { country: 'Wrongland' },
    date_of_issuance: '2031-04-05',
    date_of_expiry: '2019-08-17',
  };
  await expectStatus(boss.put(path, wrong), 422);
  await expectStatus(boss.put(path, { ...identity, version: 0 }), 409);
  await expectStatus(boss.post(`${path}/review`, { decision: 'validate' }), 409);
  await expectStatus(boss.put(path, { ...identity, action: 'submit' }), 200);
  const fields = { birthdate: reason };
  await expectStatus(
    boss.post(`${path}/review`, { decision: 'return', fields: { birthdate: reason.repeat(20) } }),
    422,
  );
  await expectStatus(boss.post(`${path}/review`, { decision: 'return', fields }), 200);

  const token = await mailedToken(usher, 'zvonimira@marker.example');
  const own = overheard.client();
  const accept = (password: string) =>
    own.post('/api/public/invitations/accept', { token, password });
  await expectStatus(accept('Markerowska Zvonimira'), 422);
  await expectStatus(accept(passphrase), 200);
  await expectStatus(own.put('/api/me/identity', { ...identity, action: 'submit' }), 200);
  await expectStatus(own.get('/api/users'), 403);
  await expectStatus(own.get('/api/me/personal-data'), 200);
  await expectStatus(boss.post(`${path}/review`, { decision: 'validate' }), 200);
  await expectStatus(boss.post(`${path}/review`, { decision: 'validate' }), 409);
  await expectStatus(boss.get(`/api/users/${id}/personal-data`), 200);
  const stranger = overheard.client();
  const guess = { identifier: 'zvonimira@marker.example', password: 'Markerowska' };
  await expectStatus(stranger.post('/api/auth/login', guess), 401);
  await expectStatus(stranger.post('/api/auth/forgot-password', { email: guess.identifier }), 202);
  return id;
}

async function importAnother(): Promise<void> {
  const csv = [
    'First Name,Last Name,Email,Metadata,Birthdate,Phone,Document Number,Nationality',
    'Kryštofina,Beacon,beacon@marker.example,"{""badge"":""BADGE-IMPORT-17""}",1971-12-24,+420777654321,QX56IMPORTED,CZ',
    'Kryštofina,Beacon,beacon2@marker.example,"{""badge"":""BADGE-TORN""",1968-02-31,0777-not-a-phone,QX56IMPORTED,Wrongland',
    'Kryštofina,Beacon,beacon4@,"{""badge"":""BADGE-TORN""",1968-02-31,0777-not-a-phone,QX56IMPORTED,Wrongland',
    // A malformed row, whose cells may be anywhere.
    'Kryštofina,Beacon,1971-12-24,beacon3@marker.example,"{}",QX56IMPORTED,+420777654321,CZ,surplus',
  ].join('\n');
  const { id } = await uploadCsv(boss, csv, { validateIdentities: 'true' });
  const rows = await rowsOf(boss, id);
  expect(rows.map(({ verdict }) => verdict)).toEqual(['ready', 'ready', 'error', 'error']);
  const faults = rows.flatMap(({ errors, warnings }) => [...errors, ...warnings]);
  const messages = faults.map(({ message }) => message).join(' ');
  for (const value of sealed) expect(messages).not.toContain(value);
  await boss.put(`/api/imports/${id}/rows/2`, { metadata: { badge: 'BADGE-TORN' } });
  await boss.put(`/api/imports/${id}/rows/2`, { metadata: '{"badge": "BADGE-TORN"' });
  expect((await boss.get(`/api/imports/${id}/faults`)).status).toBe(200);
  await processed(boss, id);
  expect((await boss.get(`/api/imports/${id}/errors.csv`)).status).toBe(200);
}

/** Errors that nobody foresaw, with personal data in their words, in a request and in a job. */
async function failUnforeseen(id: string): Promise<void> {
  const views = usher.app.get(IdentityViews, { strict: false });
  const one = views.one.bind(views);
  const words = `${reason} of Markerowska, born 1968-11-27`;
  views.one = () => Promise.reject(new TypeError(words));
  expect((await boss.get(`/api/identities/${id}`)).status).toBe(500);
  views.one = one;

  const composers = usher.app.get(MailComposers, { strict: false });
  const compose = composers.compose.bind(composers);
  composers.compose = () => Promise.reject(new Error(words));
  await boss.post('/api/users', { email: 'uncomposed@corp.example' });
  await until(() =>
    Promise.resolve(overheard.logs.some((line) => line.includes('cannot be composed'))),
  );
  composers.compose = compose;
}

/** A mail that the server refuses, in words that name its recipient. */
async function failMail(): Promise<void> {
  sink.refuseWith = '550 No mailbox for Zvonimira Markerowska <zvonimira@marker.example>';
  await addPerson(usher, { email: 'refused@marker.example', lastName: 'Markerowska' });
  const { body } = await boss.post<{ id: string }>('/api/users', {
    email: 'zvonimira2@marker.example',
  });
  await until(async () => {
    const mail = await usher.app.get(Database).repository(Email).findOneBy({ userId: body.id });
    return mail?.status === 'failed';
  });
  sink.refuseWith = undefined;
}

test('nothing personal is in logs, job payloads, audit details or error messages, and nothing of an identity is readable in the database or its file', async () => {
  const id = await registerAndReview();
  await importAnother();
  await failMail();
  await failUnforeseen(id);
  await usher.app.get(Retention, { strict: false }).sweep();

  expect(overheard.problems.length).toBeGreaterThan(12);
  if (stackName === 'mysql') expect(overheard.redis.join('\n')).toContain('deliver-mail');
  expect(overheard.logs.join('\n')).toContain('TypeError');
  const events = await usher.app.get(Database).repository(AuditEvent).find();
  expect(events.length).toBeGreaterThan(12);
  const places = {
    logs: overheard.logs,
    redis: [overheard.redis.join('')],
    problems: overheard.problems,
    audit: events.map((event) => JSON.stringify(event)),
  };
  const found = Object.entries(places).flatMap(([place, texts]) =>
    [...account, ...sealed].flatMap((needle) =>
      texts
        .filter((text) => contains(text, needle))
        .map((text) => `${place}: ${needle} in ${text.slice(0, 1000)}`),
    ),
  );
  expect(found).toEqual([]);

  // The search itself finds what is in clear.
  expect(await storedPlaces(usher, ['Markerowska'])).toContain(
    'usher_users.last_name: Markerowska',
  );
  expect(await storedPlaces(usher, sealed)).toEqual([]);

  const inClear = stackName === 'sqlite' ? ['Markerowska'] : [];
  expect(await readableInFile(usher, ['Markerowska', ...sealed])).toEqual(inClear);
});
