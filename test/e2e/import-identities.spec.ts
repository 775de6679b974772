import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Database } from '../../src/database/database.js';
import { PeopleImport } from '../../src/modules/imports/lifecycle/people-import.entity.js';
import { ImportRunner } from '../../src/modules/imports/run/import-runner.service.js';
import { type Client, until } from '../support/client.js';
import {
  ended,
  type ImportBody,
  judged,
  processed,
  type Row,
  rowsOf,
  unusedColumns,
  uploadCsv,
  usedColumns,
} from '../support/imports.js';
import { addPerson, firstAdmin, roleGroupId, signedIn } from '../support/people.js';
import { stackName } from '../support/stack.js';
import { startUsher, type TestUsher } from '../support/usher.js';

let usher: TestUsher;
let admin: Client;
let database: Database;

beforeAll(async () => {
  usher = await startUsher();
  admin = await usher.admin();
  database = usher.app.get(Database);
});

afterAll(() => usher.close());

const header = 'First Name,Last Name,Email,Date of birth,Nationality,Mobile,PLZ';
const file = (...rows: string[]): string => [header, ...rows, ''].join('\n');
const codes = (row: Row | undefined): string[] =>
  (row?.errors ?? []).map(({ field, code }) => `${field}: ${code}`);
/** Lists who has read the identities of an import, as it was recorded. */
async function readings(id: string): Promise<unknown[]> {
  const filter = JSON.stringify({ subjectId: id, action: 'import.identities_read' });
  return (await admin.get<unknown[]>(`/api/audit-events?filter=${filter}`)).body;
}
const warningsOf = (row: Row | undefined): string[] =>
  (row?.warnings ?? []).map(({ field, code }) => `${field}: ${code}`);
const rows = (by: Client, id: string): Promise<Row[]> => rowsOf(by, id);
const errorsOf = async (by: Client, id: string): Promise<string> =>
  (await by.get(`/api/imports/${id}/errors.csv`)).text;

interface Person {
  id: string;
  identityStatus: string;
}
const people = async (domain: string): Promise<Person[]> =>
  (
    await admin.get<Person[]>(
      `/api/users?filter={"q":"${domain}"}&sort=["email","ASC"]&range=[0,99]`,
    )
  ).body;

/** Lets HR bulk invite besides what it holds, until it is set back. */
async function grantHr(...permissions: string[]): Promise<() => Promise<unknown>> {
  const id = await roleGroupId(usher, 'hr');
  const { body } = await admin.get<{ permissions: string[] }>(`/api/groups/${id}`);
  const set = (held: string[]): Promise<unknown> =>
    admin.put(`/api/groups/${id}`, { permissions: held });
  await set([...new Set([...body.permissions, ...permissions])]);
  return () => set(body.permissions);
}

/** All that the database holds: the file's bytes, or every row of every table. */
async function everything(): Promise<string> {
  const { database: options } = usher.configuration;
  if (options.type === 'sqlite') {
    const { path } = options;
    return ['', '-wal'].map((suffix) => readFileSync(`${path}${suffix}`, 'latin1')).join('');
  }
  const tables = await database.query<{ name: string }>(
    'SELECT table_name AS name FROM information_schema.tables WHERE table_schema = DATABASE()',
  );
  const contents = tables.map(({ name }) => database.query(`SELECT * FROM ${name}`));
  return JSON.stringify(await Promise.all(contents));
}

test('rows with identity columns make accounts and identities; faulty cells are mended or left out', async () => {
  const made = await uploadCsv(
    admin,
    file(
      'Ada,Lovelace,ada@story.example,1990-12-31,GB|IT,+39 06 1234567,00184',
      'Bo,Li,bo@story.example,2.1.1991,Türkei,,',
      'Cy,Dunn,cy@story.example,,,,',
      'Dee,Eck,dee@story.example,1990-02-30,Zqland,,',
      'Eve,Fox,eve@,1992-01-02,Qqish,,',
      'Fay,Gil,fay@story.example,1990-02-30,CZ,,',
    ),
    { validateIdentities: 'true' },
  );
  expect(made).toMatchObject({
    validateIdentities: true,
    counts: { total: 6, ready: 5, error: 1, warned: 2 },
  });
  expect(unusedColumns(made)).toEqual([]);
  expect(usedColumns(made)).toEqual([
    ...['firstName', 'lastName', 'email'],
    ...['birthdate', 'nationalities', 'phone_number', 'address.postal_code'],
  ]);
  const judged = await rows(admin, made.id);
  expect(judged.map(codes)).toEqual([[], [], [], [], ['email: email.invalid'], []]);
  expect(judged.map(warningsOf)).toEqual([
    [],
    [],
    [],
    ['birthdate: date.invalid', 'nationalities: nationality.unknown'],
    [],
    ['birthdate: date.invalid'],
  ]);
  // Of Dee's identity nothing could be read; of Fay's one cell is left out.
  expect([judged[3], judged[5]]).toMatchObject([
    { verdict: 'ready', identityStatus: null },
    { verdict: 'ready', identityStatus: 'draft', missingFields: ['birthdate'] },
  ]);
  expect(judged[3]?.identity).toEqual({
    birthdate: '1990-02-30',
    nationalities: 'Zqland',
    phone_number: '',
    'address.postal_code': '',
  });

  const edit = { identity: { birthdate: '1990-12-31', nationalities: 'AT', sex: '2' } };
  const mended = await admin.put<Row>(`/api/imports/${made.id}/rows/4`, edit);
  expect(mended.body).toMatchObject({
    verdict: 'ready',
    errors: [],
    warnings: [],
    identityStatus: 'validated',
    identity: { sex: '2' },
  });
  const unknown = await admin.put(`/api/imports/${made.id}/rows/4`, { identity: { shoe: '42' } });
  expect(unknown.status).toBe(422);

  expect(await processed(admin, made.id)).toMatchObject({ counts: { invited: 5, failed: 1 } });
  const [ada, bo, cy, dee, fay] = await people('@story.example');
  expect([ada, bo, cy, dee, fay].map((person) => person?.identityStatus)).toEqual([
    'validated',
    'validated',
    'none',
    'validated',
    'draft',
  ]);
  const { userId } = await firstAdmin(usher);
  const identity = await admin.get(`/api/identities/${ada?.id ?? ''}`);
  expect(identity.body).toMatchObject({
    status: 'validated',
    version: 1,
    family_name: 'Lovelace',
    given_name: 'Ada',
    email: 'ada@story.example',
    birthdate: '1990-12-31',
    nationalities: ['GB', 'IT'],
    phone_number: '+39061234567',
    address: { postal_code: '00184' },
    updatedBy: { id: userId, source: 'import' },
  });
  expect(identity.body.validatedAt).not.toBeNull();
  const versions = await admin.get(`/api/identities/${dee?.id ?? ''}/versions`);
  expect(versions.body).toMatchObject([{ version: 1, source: 'import', action: 'validate' }]);
  const events = await admin.get(
    `/api/audit-events?filter={"subjectId":"${dee?.id ?? ''}","action":"identity.validated"}`,
  );
  expect(events.body).toMatchObject([
    { actor: { id: userId }, detail: { version: 1, source: 'import', importId: made.id } },
  ]);
  const asWritten = await admin.get(`/api/identities/${bo?.id ?? ''}`);
  expect(asWritten.body).toMatchObject({ birthdate: '1991-01-02', nationalities: ['TR'] });

  const failed = await errorsOf(admin, made.id);
  expect(failed.split('\r\n')[0]).toBe(`${header},Sex,error_code,error`);
  expect(failed).toContain('Eve,Fox,eve@,1992-01-02,Qqish,,,,email.invalid,');
  const again = await uploadCsv(
    admin,
    failed.replace('Qqish', 'CZ').replace('eve@', 'eve@story.example'),
  );
  expect(again.counts).toMatchObject({ total: 1, ready: 1 });
  await processed(admin, again.id);
  // Nobody ticked it this time.
  expect((await people('eve@story.example'))[0]?.identityStatus).toBe('draft');
});

test('rows typed by hand take the same fields', async () => {
  const { body } = await admin.post<ImportBody>('/api/imports', {
    validateIdentities: true,
    rows: [
      { email: 'typed@hand.example', lastName: 'Typed', identity: { birthdate: '1990-01-01' } },
      { email: 'other@hand.example', lastName: 'Other' },
    ],
  });
  await processed(admin, body.id);
  expect((await people('@hand.example')).map(({ identityStatus }) => identityStatus)).toEqual([
    'none',
    'draft',
  ]);
});

test('nothing of an identity is readable in the database, used, ignored or malformed', async () => {
  const marker = 'zqpersonal7';
  const content = [
    'First Name,Email,Street,Personal Number,Role',
    `Ok,ok@sealed.example,${marker},${marker},Member`,
    `Slipped,slipped,${marker},${marker},${marker},${marker},`,
    `Faulty,faulty@sealed.example,"x\n${marker}",${marker},Member`,
    `Both,both@,"x\n${marker}",${marker},Member`,
    `Quote,quote@sealed.example,"${marker} "${marker},${marker},Member`,
    `${marker},Ann,ann@sealed.example,a,b,c`,
    '',
  ].join('\n');
  const { id, counts } = await uploadCsv(admin, content, { createMissingGroups: 'true' });
  expect(counts).toMatchObject({ total: 6, ready: 2, error: 4, warned: 1 });
  const all = await rows(admin, id);
  expect(all[0]?.identity?.['address.street_address']).toBe(marker);
  await processed(admin, id);
  const failed = await errorsOf(admin, id);
  expect(failed.split(marker).length - 1).toBe(10);

  // Who may not register identities has the columns ignored; what is in them is kept no less safe.
  await grantHr('can_bulk_invite');
  const hrGroup = await roleGroupId(usher, 'hr');
  const { body: held } = await admin.get<{ permissions: string[] }>(`/api/groups/${hrGroup}`);
  const fewer = held.permissions.filter((one) => one !== 'can_complete_registration');
  await admin.put(`/api/groups/${hrGroup}`, { permissions: fewer });
  await addPerson(usher, { email: 'bulk@hr.example', role: 'hr' });
  const hr = await signedIn(usher, 'bulk@hr.example');
  const ignoring = await uploadCsv(hr, content.replaceAll('sealed.example', 'ignored.example'));
  expect(unusedColumns(ignoring)).toEqual(['Street', 'Personal Number']);
  expect(ignoring.counts).toMatchObject({ ready: 2, error: 4, warned: 0 });
  expect((await rows(hr, ignoring.id))[0]).not.toHaveProperty('identity');
  await processed(hr, ignoring.id);
  expect((await errorsOf(hr, ignoring.id)).split(marker).length - 1).toBe(10);
  // Their colleagues do not see it, and who may see it is recorded.
  await addPerson(usher, { email: 'colleague@hr.example', role: 'hr' });
  const colleague = await signedIn(usher, 'colleague@hr.example');
  const theirs = await errorsOf(colleague, ignoring.id);
  expect(theirs).toContain('row.unbalanced_quote');
  expect(theirs).not.toContain(marker);
  expect(await errorsOf(admin, ignoring.id)).toContain(marker);
  expect(await readings(ignoring.id)).toHaveLength(1);
  const statuses = (await people('@ignored.example')).map(({ identityStatus }) => identityStatus);
  expect(statuses).toEqual(['none', 'none']);

  // Neither do they see what others uploaded, in whatever shape.
  for (const row of await rows(hr, id)) expect(row).not.toHaveProperty('identity');
  expect(JSON.stringify(await rows(hr, id))).not.toContain(marker);
  expect(await errorsOf(hr, id)).not.toContain(marker);
  await admin.put(`/api/groups/${hrGroup}`, { permissions: held.permissions });

  expect((await everything()).includes(marker)).toBe(false);
});

describe('who may', () => {
  let hr: Client;
  beforeAll(async () => {
    await grantHr('can_bulk_invite');
    await addPerson(usher, { email: 'second@hr.example', role: 'hr' });
    hr = await signedIn(usher, 'second@hr.example');
  });

  /** Takes permissions from HR while `work` runs. */
  async function without(taken: string[], work: () => Promise<void>): Promise<void> {
    const id = await roleGroupId(usher, 'hr');
    const { body } = await admin.get<{ permissions: string[] }>(`/api/groups/${id}`);
    const left = body.permissions.filter((one) => !taken.includes(one));
    await admin.put(`/api/groups/${id}`, { permissions: left });
    await work();
    await admin.put(`/api/groups/${id}`, { permissions: body.permissions });
  }

  test('have identities validated holds both permissions', async () => {
    const row = file('A,B,a@both.example,1990-01-01,IT,,');
    const tick = { validateIdentities: 'true' };
    const json = { validateIdentities: true, rows: [{ email: 'a@both.example' }] };
    await without(['can_validate_identity'], async () => {
      const refused = await hr.upload('/api/imports', row, tick);
      expect([refused.status, refused.body.code]).toEqual([403, 'permission.missing']);
      expect((await hr.post('/api/imports', json)).status).toBe(403);
      expect((await hr.upload('/api/imports', row)).status).toBe(201);
    });
    await without(['can_complete_registration'], async () => {
      expect((await hr.upload('/api/imports', row, tick)).status).toBe(403);
    });
    const { id } = await uploadCsv(hr, row, tick);
    await processed(hr, id);
    expect((await people('@both.example'))[0]?.identityStatus).toBe('validated');
  });

  test('change identity cells, and are recorded when they read those that another uploaded', async () => {
    const { id } = await uploadCsv(admin, file('A,B,a@read.example,1990-02-30,IT,,'));
    await rows(admin, id);
    expect(await readings(id)).toEqual([]);
    const renamed = await hr.put<Row>(`/api/imports/${id}/rows/1`, { firstName: 'A' });
    expect(renamed.body.identity?.birthdate).toBe('1990-02-30');
    expect(await readings(id)).toMatchObject([{ actor: { name: 'second@hr.example' } }]);
    expect((await rows(hr, id))[0]?.identity?.birthdate).toBe('1990-02-30');
    expect(await readings(id)).toHaveLength(2);
    await without(['can_complete_registration'], async () => {
      const edit = { identity: { birthdate: '1990-02-28' } };
      const refused = await hr.put(`/api/imports/${id}/rows/1`, edit);
      expect([refused.status, refused.body.code]).toEqual([403, 'permission.missing']);
      const other = await hr.put<Row>(`/api/imports/${id}/rows/1`, { firstName: 'Anna' });
      expect(other.body).toMatchObject({ verdict: 'ready', firstName: 'Anna' });
      expect(other.body).not.toHaveProperty('identity');
    });
    expect((await rows(admin, id))[0]).toMatchObject({
      firstName: 'Anna',
      identity: { birthdate: '1990-02-30', nationalities: 'IT' },
    });
  });

  test.each([
    ['can_complete_registration', ['draft', 'validated']],
    ['can_validate_identity', ['validated']],
  ])('is looked at again when the job runs: %s', async (permission, left) => {
    const domain = `${permission.replaceAll('_', '-')}.example`;
    const { id } = await uploadCsv(
      hr,
      file(
        `A,Draft,draft@${domain},1990-01-01,,,`,
        `B,None,none@${domain},,,,`,
        `C,Validated,validated@${domain},1990-01-01,IT,,`,
      ),
      { validateIdentities: 'true' },
    );
    await without([permission], async () => {
      const processedById = (await me(hr)).user.id;
      await database.transaction((manager) =>
        manager.update(PeopleImport, { id }, { status: 'queued', processedById }),
      );
      await usher.app.get(ImportRunner, { strict: false }).run(id);
      await ended(admin, id);
    });
    const judged = await rows(admin, id);
    const refused = judged.filter((row) => row.outcome === 'changed_since_preview');
    expect(refused.map(({ username }) => username)).toEqual(left);
    expect(refused.map(codes).flat()).toEqual(left.map(() => 'row: identity.not_allowed'));
    expect(await people(domain)).toHaveLength(3 - left.length);
    expect(await errorsOf(admin, id)).toContain('1990-01-01');
  });
});

const me = async (client: Client): Promise<{ user: { id: string } }> =>
  (await client.get<{ user: { id: string } }>('/api/auth/me')).body;

test('fields that the organization hides are ignored', async () => {
  const settings = '/api/identity-settings';
  const hide = (use: string): Promise<unknown> =>
    admin.put(settings, { fields: { phone_number: use } });
  await hide('hidden');
  const made = await uploadCsv(
    admin,
    file('A,B,a@hidden.example,1990-01-01,IT,no telephone number,'),
  );
  await hide('optional');
  expect(unusedColumns(made)).toEqual(['Mobile']);
  expect(made.counts).toMatchObject({ ready: 1, error: 0, warned: 0 });
});

test('rows are held against what the organization asks for when they are carried out', async () => {
  const settings = '/api/identity-settings';
  const use = (fields: Record<string, string>): Promise<unknown> => admin.put(settings, { fields });
  const { id } = await uploadCsv(
    admin,
    file(
      'A,B,a@asked.example,1990-01-01,IT,,',
      'C,D,c@asked.example,1990-01-01,IT,+39 06 1234567,',
      'E,F,e@asked.example,1990-01-01,IT,+39 06 1234567,00184',
      'G,H,g@asked.example,,,,',
    ),
    { validateIdentities: 'true' },
  );
  await use({ phone_number: 'required', 'address.postal_code': 'hidden' });
  await processed(admin, id);
  await use({ phone_number: 'optional', 'address.postal_code': 'optional' });

  const changed = {
    outcome: 'changed_since_preview',
    errors: [{ field: 'row', code: 'identity.settings_changed' }],
  };
  expect(await rows(admin, id)).toMatchObject([
    changed,
    { outcome: 'invited' },
    changed,
    { outcome: 'invited' },
  ]);
  expect(await people('@asked.example')).toHaveLength(2);
});

test('undoing an import takes back the identities of those who have not come, and that nobody has edited', async () => {
  const content = file(
    'A,B,a@undo.example,1990-01-01,IT,,',
    'C,D,c@undo.example,1990-01-01,IT,,',
    'E,F,e@undo.example,,,,',
  );
  const { id } = await uploadCsv(admin, content, { validateIdentities: 'true' });
  await processed(admin, id);
  const [first, second] = await people('@undo.example');
  await admin.put(`/api/identities/${first?.id ?? ''}`, { phone_number: '+39 06 1234567' });
  await database.transaction((manager) =>
    manager.query("UPDATE usher_memberships SET status = 'active' WHERE user_id = ?", [second?.id]),
  );
  const undone = await admin.post(`/api/imports/${id}/undo`);
  expect(undone.body).toEqual({
    undone: 1,
    restored: 0,
    kept: [
      { userId: first?.id, reason: 'identity_edited' },
      { userId: second?.id, reason: 'accepted' },
    ],
  });
  const left = async (table: string, column: string): Promise<number> => {
    const [found] = await database.query<{ count: number | string }>(
      `SELECT COUNT(*) AS count FROM ${table} WHERE ${column} IN (
         SELECT r.id FROM usher_import_rows r WHERE r.import_id = ?)`,
      [id],
    );
    return Number(found?.count);
  };
  expect(await left('usher_identities', 'id')).toBe(2);
  expect(await left('usher_identity_versions', 'identity_id')).toBe(3);
  expect((await admin.get(`/api/identities/${second?.id ?? ''}`)).body.status).toBe('validated');
  expect((await uploadCsv(admin, content)).counts).toMatchObject({ ready: 1, alreadyMember: 2 });
});

if (stackName === 'mysql') {
  test('whose identity is being saved while an import is undone keeps the invitation', async () => {
    const { id } = await uploadCsv(admin, file('A,B,a@racing.example,1990-01-01,IT,,'));
    await processed(admin, id);
    const [person] = await people('@racing.example');
    const waiting = (wanted: number): Promise<true> =>
      until(async () => {
        // InnoDB looks anew only when nobody has asked for a tenth of a second.
        await new Promise((resolve) => setTimeout(resolve, 150));
        const [found] = await database.query<{ count: number }>(
          `SELECT COUNT(*) AS count FROM information_schema.innodb_trx t
           JOIN information_schema.processlist p ON p.id = t.trx_mysql_thread_id
           WHERE t.trx_state = 'LOCK WAIT' AND p.db = DATABASE()`,
        );
        return Number(found?.count) === wanted;
      });
    const holder = database.dataSource.createQueryRunner();
    await holder.startTransaction();
    await holder.query('UPDATE usher_memberships SET role = role WHERE import_id = ?', [id]);
    const saved = admin.put(`/api/identities/${person?.id ?? ''}`, { document_number: 'X1' });
    await waiting(1);
    const undone = admin.post(`/api/imports/${id}/undo`);
    await waiting(2);
    await holder.commitTransaction();
    await holder.release();
    expect((await saved).status).toBe(200);
    const kept = [{ userId: person?.id, reason: 'identity_edited' }];
    expect((await undone).body).toEqual({ undone: 0, restored: 0, kept });
    expect((await admin.get(`/api/users/${person?.id ?? ''}`)).body).toMatchObject({
      invitation: { status: 'pending' },
    });
  });
}

test('dates of columns that are written in other orders are read each by its own', async () => {
  const content = [
    'Email,Last Name,Date of birth,Date of issue,Date of expiry',
    'a@orders.example,A,03/04/1985,05/06/2020,07/08/2030',
    'b@orders.example,B,25/12/1990,05/28/2020,07/08/2031',
  ].join('\n');
  const { id } = await uploadCsv(admin, content);
  await judged(admin, id);
  const [a] = await rows(admin, id);
  expect(warningsOf(a)).toEqual(['date_of_expiry: date.ambiguous']);
  await processed(admin, id);
  const [person] = await people('a@orders.example');
  const identity = await admin.get(`/api/identities/${person?.id ?? ''}`);
  expect(identity.body).toMatchObject({ birthdate: '1985-04-03', date_of_issuance: '2020-05-06' });
});
