import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Settings } from '../../src/common/settings/settings.js';
import { Database } from '../../src/database/database.js';
import { lastResort } from '../../src/words/languages.js';
import { type Answer, Client } from '../support/client.js';
import { startHost } from '../support/host.js';
import { type ImportBody, rowsOf, type Row, uploadCsv } from '../support/imports.js';
import { mailedToken } from '../support/invitations.js';
import { pseudo } from '../support/pseudo-language.js';
import { startUsher, type TestUsher } from '../support/usher.js';

/** Offers English and a language that no words are missing from by accident. */
function offerBoth(settings: Settings): void {
  Object.assign(settings, { languages: [lastResort, pseudo] });
}

let usher: TestUsher;
let boss: Client;

beforeAll(async () => {
  usher = await startUsher();
  offerBoth(usher.app.get(Settings));
  boss = await usher.admin();
});
afterAll(() => usher.close());

const inPseudo = <T>(method: string, path: string, body?: unknown): Promise<Answer<T>> =>
  boss.send<T>(method, path, body, { 'accept-language': 'fr, x-pseudo;q=0.9, en;q=0.5' });

test('a refusal is in the language that its reader asks for, by the same code', async () => {
  const wrong = { email: 7, nickname: 'x' };
  const english = await boss.post('/api/users', wrong);
  expect(english.body).toMatchObject({
    code: 'request.invalid',
    title: 'Some values are not right',
    errors: { email: 'email is a text.', nickname: 'There is no field nickname here.' },
  });
  expect(english.headers.get('content-language')).toBe('en');
  expect(english.headers.get('vary')).toMatch(/Accept-Language/);

  const other = await inPseudo('POST', '/api/users', wrong);
  expect(other.body).toMatchObject({
    code: 'request.invalid',
    title: 'Coś się nie zgadza',
    errors: { email: 'email: tekst.', nickname: 'Nie ma pola nickname.' },
  });
  expect(other.headers.get('content-language')).toBe('x-pseudo');
  // Express says in English what it cannot read of an address.
  const broken = await inPseudo<{ title: string; detail: string }>('GET', '/api/users/%E0%A4%A');
  expect(broken.status).toBe(400);
  expect(broken.body.detail).toBe(broken.body.title);
  const nobody = await new Client(usher.url).send('GET', '/api/users', undefined, {
    'accept-language': 'x-pseudo',
  });
  expect(nobody.headers.get('content-language')).toBe('x-pseudo');

  const person = { email: 'ada', firstName: 'Ada' };
  expect((await inPseudo('POST', '/api/users', person)).body).toMatchObject({
    detail: 'To nie jest adres.',
    errors: { email: 'To nie jest adres.' },
    params: { codes: ['email.invalid'] },
  });
  const [first] = (await inPseudo<{ id: string; title: string }[]>('GET', '/api/permissions')).body;
  expect(first).toMatchObject({ id: 'can_view_users', title: 'Widzi ludzi' });
});

test('what is wrong with rows is kept as codes, and said to each reader in their language', async () => {
  const { id } = await uploadCsv(
    boss,
    'Email,Groups\nada,\nbo@corp.example,Nights\ncy@corp.example,\ncy@corp.example,\n',
  );
  const rows = (): Promise<Answer<Row[]>> =>
    inPseudo<Row[]>('GET', `/api/imports/${id}/rows?range=[0,9]`);
  const said = ({ errors, warnings }: Row): string[] =>
    [...errors, ...warnings].map(({ message }) => message);
  expect((await rowsOf(boss, id)).map(said)).toEqual([
    ['This is not an e-mail address. Write it like name@example.com.'],
    ['There is no group “Nights”. Correct its name, or create the group first.'],
    [],
    ['Row 3 has the same e-mail address, and is the one that counts.'],
  ]);
  const inTheirs = [
    ['To nie jest adres.'],
    ['Nie ma grupy « Nights ».'],
    [],
    ['Ten sam adres: wiersz 3.'],
  ];
  expect((await rows()).body.map(said)).toEqual(inTheirs);
  const edited = await inPseudo<Row>('PUT', `/api/imports/${id}/rows/1`, { email: 'eve' });
  expect(said(edited.body)).toEqual(inTheirs[0]);
  expect((await inPseudo('GET', `/api/imports/${id}/errors.csv`)).text).toContain(
    'To nie jest adres.',
  );

  const kept = await usher.app
    .get(Database)
    .query<{ faults: string | null; warnings: string | null }>(
      `SELECT faults, warnings FROM usher_import_rows
       WHERE import_id = ? AND (faults IS NOT NULL OR warnings IS NOT NULL)`,
      [id],
    );
  expect(kept).toHaveLength(2);
  expect(JSON.stringify(kept)).not.toMatch(/There is|e-mail address/);

  // As rows were kept before.
  const before = JSON.stringify([{ field: 'email', code: 'email.invalid', message: 'As it was.' }]);
  await usher.app
    .get(Database)
    .transaction((manager) =>
      manager.query('UPDATE usher_import_rows SET faults = ? WHERE import_id = ? AND line = 2', [
        before,
        id,
      ]),
    );
  expect((await rows()).body.map(said)[0]).toEqual(['As it was.']);
});

test('why an import failed is said to each reader in their language', async () => {
  const refused = await boss.upload('/api/imports', 'Email\n');
  expect(refused.body).toMatchObject({
    code: 'import.no_rows',
    errors: { file: expect.stringMatching(/^The file has a header but no rows/) },
  });
  const [failed] = (await inPseudo<ImportBody[]>('GET', '/api/imports?range=[0,0]')).body;
  expect(failed).toMatchObject({
    status: 'failed',
    problem: { code: 'import.no_rows', detail: 'Brak wierszy.' },
  });
});

test('a host that makes somebody’s account is told in which language they accept', async () => {
  const host = await startHost({
    firstAdmin: { email: 'boss@host.example', organization: 'Example' },
  });
  try {
    offerBoth(host.app.get(Settings));
    const owner = host.client(host.accounts.add('boss@host.example'));
    for (const [email, asked, locale] of [
      ['ada@host.example', 'x-pseudo', 'x-pseudo'],
      ['bo@host.example', 'fr', 'en'],
    ] as const) {
      expect((await owner.post('/people/users', { email })).status).toBe(201);
      const token = await mailedToken(host, email);
      const accepting = { token, password: 'seven quiet harbours' };
      const path = '/people/public/invitations/accept';
      const headers = { 'accept-language': asked };
      expect((await host.client().send('POST', path, accepting, headers)).status).toBe(200);
      expect(host.accounts.asked.at(-1)).toMatchObject({ email, locale });
    }
  } finally {
    await host.close();
  }
});

test('the groups of the roles are named in the first language of the application', async () => {
  const italian = await startUsher({ locales: ['it', 'en'] });
  try {
    const groups = await (
      await italian.admin()
    ).get<{ name: string; description: string }[]>('/api/groups?sort=["name","ASC"]');
    expect(groups.body.map(({ name, description }) => [name, description])).toEqual([
      ['Amministratore', 'Gestisce l’organizzazione in Usher.'],
      ['HR', 'Si occupa dei dati personali.'],
      ['Membro', 'Tutte le altre persone.'],
    ]);
  } finally {
    await italian.close();
  }
});
