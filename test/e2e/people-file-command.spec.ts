import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from '../../src/host/data-source.js';
import { Organization } from '../../src/modules/organizations/organization.entity.js';
import { type Ended, runUsher } from '../support/command.js';
import { createTestDatabase, type TestDatabase } from '../support/stack.js';
import { textRow, xlsxParts, zipOf } from '../support/workbooks.js';

const directory = mkdtempSync(join(tmpdir(), 'usher-test-'));
const boss = 'boss@corp.example';
let database: TestDatabase;
let tables: DataSource;
let env: Record<string, string>;

/** As a personnel office exports it: a title, semicolons, its own words, a total. */
const staff = [
  'Personalliste Werk Süd;;;;',
  'Nachname;Vorname;E-Mail-Adresse;Rolle;Gruppe;Zimmer',
  'Müller;Änne;aenne@corp.example;Mitarbeiter;Vertrieb;1',
  'Weiß;Jürgen;juergen@corp.example;Mitarbeiter;Vertrieb;2',
  'Groß;Max;max at corp;Mitarbeiter;;3',
  'Kühn;Ute;ute@corp.example;Chefin;;4',
  'Kühn;Ute;UTE@corp.example;Mitarbeiter;;4',
  'Summe;5;;;;',
].join('\r\n');

beforeAll(async () => {
  database = await createTestDatabase();
  const { options } = database;
  env = {
    USHER_DATABASE_URL: options.type === 'sqlite' ? `sqlite:${options.path}` : options.url,
    USHER_SECRET_KEYS: `k1:${randomBytes(32).toString('base64')}`,
  };
  await runUsher(['migrate'], env);
  await runUsher(['first-admin', boss, 'The', 'Corp'], env);
  tables = await new DataSource(dataSourceOptions(options)).initialize();
}, 60_000);
afterAll(async () => {
  await tables.destroy();
  await database.drop();
  await rm(directory, { recursive: true });
});

function fileOf(name: string, content: string | Buffer): string {
  const path = join(directory, name);
  writeFileSync(path, content);
  return path;
}

/** A file for the organization of the test. */
function forCorp(
  command: 'check' | 'import',
  path: string,
  more: readonly string[] = [],
): Promise<Ended> {
  return runUsher([command, path, '--organization', 'The Corp', ...more], env);
}

const texts = async (sql: string): Promise<unknown[]> => {
  const rows = await tables.query<Record<string, unknown>[]>(sql);
  return rows.flatMap((row) => Object.values(row));
};

test('a file is checked without any database: how it is read, and what is wrong with it', async () => {
  const path = fileOf('staff.csv', Buffer.from(staff, 'latin1'));
  const { code, out, err } = await runUsher(['check', path]);
  expect({ code, err }).toEqual({ code: 2, err: '' });
  expect(out).toMatch(
    /^staff\.csv: text, windows-1252, separated by semicolons, header on line 2$/m,
  );
  expect(out).toMatch(/line 1: before the header\n.*line 8: a total/);
  expect(out).toMatch(/E-Mail-Adresse +→ email +by its name\n/);
  expect(out).toMatch(/Zimmer +not used\n/);
  expect(out).toMatch(/Rows: 5\n +3 {2}ready\n +1 {2}the same address.*\n +1 {2}with faults/);
  expect(out).toMatch(/1 row {2}E-Mail-Adresse: This is not an e-mail address\..*\n +line 5\n/);
  expect(out).toMatch(
    /2 rows {2}Gruppe: There is no group “Vertrieb”.*\n +lines 3, 4; can be settled/,
  );
  expect(out).toMatch(/1 row {2}Rolle: “Chefin” is not a role here.*\n +line 6; .*“Member”/);

  const good = await runUsher(['check', '-'], {}, 'Email\nada@corp.example\n');
  expect(good).toMatchObject({ code: 0, err: '' });
  expect(good.out).toMatch(/^Standard input: text, .*\n/);
  // What a file says does nothing to the terminal.
  const rude = await runUsher(['check', '-'], {}, 'Email,\u001b[2JRed\nada@corp.example,1\n');
  expect(rude.out).toMatch(/ \[2JRed +not used/);
}, 60_000);

test('a file is checked for an organization, of which nothing is left but the record', async () => {
  const path = fileOf('boss.csv', `Email\n${boss}\nada@corp.example\n`);
  const { code, out, err } = await forCorp('check', path);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toMatch(/^In the name of boss@corp\.example, Admin of The Corp\.\n/);
  expect(out).toMatch(/1 {2}ready\n +1 {2}here already\n/);
  expect(await texts('SELECT id FROM usher_imports')).toEqual([]);
  expect(await texts('SELECT id FROM usher_import_rows')).toEqual([]);
  expect(await texts('SELECT email FROM usher_users')).toEqual([boss]);
  const actions = "SELECT action FROM usher_audit_events WHERE action LIKE 'import.%' ORDER BY id";
  expect(await texts(actions)).toEqual(['import.created', 'import.discarded']);
}, 60_000);

test('the people of a file are brought in, in the name of the admin, and their mails wait', async () => {
  const path = fileOf('staff.csv', Buffer.from(staff, 'latin1'));
  const { code, out, err } = await forCorp('import', path);
  expect({ code, err }).toEqual({ code: 2, err: '' });
  expect(out).toMatch(/3 people invited, 1 row left:\n {2}line 5: E-Mail-Adresse: This is not/);
  expect(out).toMatch(/1 row left out: 1 duplicate\.\n3 mails wait to go out/);
  const invited = ['aenne@corp.example', 'juergen@corp.example', 'ute@corp.example'];
  const mails = "SELECT recipient FROM usher_emails WHERE status = 'queued' ORDER BY recipient";
  expect(await texts(mails)).toEqual(invited);
  const names =
    'SELECT u.email FROM usher_memberships m JOIN usher_users u ON u.id = m.user_id ' +
    "WHERE m.status = 'invited' ORDER BY u.email";
  expect(await texts(names)).toEqual(invited);
  const who =
    'SELECT u.email FROM usher_audit_events a JOIN usher_users u ON u.id = a.actor_id ' +
    "WHERE a.action = 'import.completed'";
  expect(await texts(who)).toEqual([boss]);

  const twice = await forCorp('import', path);
  expect(twice).toMatchObject({ code: 2, err: '' });
  expect(twice.out).toMatch(/Nobody was invited: no row is good\.\n$/);
  expect(await texts('SELECT id FROM usher_imports')).toHaveLength(1);
}, 60_000);

test('a workbook from the standard input comes in, and once more is no failure', async () => {
  const rows = [
    textRow('Team list'),
    textRow('First name', 'Last name', 'Email'),
    textRow('Bo', 'Berg', 'bo@corp.example'),
    textRow('Cy', 'Cole', 'cy@corp.example'),
  ];
  const workbook = await zipOf(xlsxParts([{ name: 'People', rows: rows.join('') }]));
  const [id] = (await texts('SELECT id FROM usher_organizations')) as [string];
  const into = ['import', '-', '--organization', id, '--as', 'BOSS@corp.example'];
  const { code, out, err } = await runUsher(into, env, workbook);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toMatch(/^Standard input: Excel workbook, sheet “People”, header on line 2$/m);
  expect(out).toMatch(/\n2 people invited\.\n2 mails wait/);
  const again = await runUsher(into, env, workbook);
  expect(again).toMatchObject({ code: 0, err: '' });
  expect(again.out).toMatch(/Nobody is to be invited: they are here already\.\n$/);
}, 60_000);

test('a file that does not say where its addresses are is left to the panel', async () => {
  const path = fileOf('names.csv', 'Name;Ort\nAda Able;Rom\n');
  for (const command of ['check', 'import'] as const) {
    const { code, out } = await forCorp(command, path);
    expect(code).toBe(1);
    expect(out).toMatch(/Name +→ name.*\n.*\n\nNo column holds e-mail addresses/);
  }
  const left = "SELECT id FROM usher_imports WHERE status = 'mapping'";
  expect(await texts(left)).toEqual([]);
}, 60_000);

test('what cannot be done is said in a sentence', async () => {
  const good = fileOf('good.csv', 'Email\ndee@corp.example\n');
  const page = fileOf('page.csv', '<!doctype html><html><body></body></html>');
  const corp = ['--organization', 'The Corp'];
  const cases = [
    [['check'], /^Name a file\.\nusher migrate/],
    [['check', good, 'more'], /^more is too much\.\n/],
    [['check', good, '--as', boss], /^Say for which --organization\.\n/],
    [['check', 'nowhere.csv'], /^There is no file nowhere\.csv\.\n$/],
    [['check', directory], /is a directory\. Name a file in it\.\n$/],
    [['check', page], /^This is a web page, .*\n$/],
    [['check', '-'], /^The file is empty\. .*\n$/],
    [['import', good], /^Say into which --organization\.\n/],
    [['import', good, '--organization', 'the corp'], /^There is no organization “the corp”\.\n$/],
    [['import', good, ...corp, '--as', 'ute@corp.example'], /^ute@corp\.example is no active/],
    [['migrate', '--as', boss], /^--organization and --as are of check and import\.\n/],
  ] as const;
  await Promise.all(
    cases.map(async ([parameters, words]) => {
      const { code, err } = await runUsher(parameters, env);
      expect([parameters, code, err]).toEqual([parameters, 1, expect.stringMatching(words)]);
    }),
  );
  expect(await texts("SELECT id FROM usher_users WHERE email = 'dee@corp.example'")).toEqual([]);

  // Of two organizations with one name, the command asks which.
  const [id] = (await texts('SELECT id FROM usher_organizations')) as [string];
  const other = `0${id.slice(1, -1)}${id.endsWith('0') ? '1' : '0'}`;
  const organizations = tables.getRepository(Organization);
  await organizations.insert({ ...(await organizations.findOneByOrFail({ id })), id: other });
  const asked = await runUsher(['import', good, ...corp], env);
  expect(asked.code).toBe(1);
  expect(asked.err).toMatch(/^There are 2 organizations “The Corp”\. Give the id of one/);
  expect(asked.err).toContain(id);
}, 120_000);
