import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { UsherFaultGroup } from '../../admin-ui/src/api/contract.js';
import { Database } from '../../src/database/database.js';
import type { Client } from '../support/client.js';
import {
  type ImportBody,
  judged,
  processed,
  type Row,
  rowsOf,
  uploadCsv,
} from '../support/imports.js';
import { holderOf } from '../support/people.js';
import { startUsher, type TestUsher } from '../support/usher.js';

let usher: TestUsher;
let admin: Client;

beforeAll(async () => {
  usher = await startUsher();
  admin = await usher.admin();
});

afterAll(() => usher.close());

async function change(id: string, choices: object): Promise<ImportBody> {
  const { status, text } = await admin.put(`/api/imports/${id}`, choices);
  if (status !== 202) throw new Error(`The change answered ${status}: ${text}`);
  return judged(admin, id);
}

async function faultsOf(id: string): Promise<UsherFaultGroup[]> {
  return (await admin.get<UsherFaultGroup[]>(`/api/imports/${id}/faults`)).body;
}

/** The rows of an import as they are kept, those up to the header too. */
function stagingOf(id: string): {
  staged: () => Promise<Record<string, string | null>[]>;
  transaction: (statement: string) => Promise<unknown>;
} {
  const database = usher.app.get(Database);
  return {
    staged: () =>
      database.query('SELECT * FROM usher_import_rows WHERE import_id = ? ORDER BY row_no', [id]),
    transaction: (statement) => database.transaction((manager) => manager.query(statement, [id])),
  };
}

const nameless = 'a;b;c;d\nMüller;Jürgen;jm@again.example;Blue\nGroß;Käthe;kg@again.example;Red\n';

describe('columns', () => {
  test('a file that names none asks, is mapped by hand, and the next one needs nothing', async () => {
    const content = 'a;b;c;d\nMüller;Jürgen;jm at again;Blue\nGroß;Käthe;kg at again;Red\n';
    const made = await uploadCsv(admin, content);
    expect(made).toMatchObject({
      status: 'mapping',
      headerLine: 1,
      counts: { total: 2, ready: 0 },
    });
    expect(made.columns.map(({ header, samples, column }) => [header, samples, column])).toEqual([
      ['a', ['Müller', 'Groß'], null],
      ['b', ['Jürgen', 'Käthe'], null],
      ['c', ['jm at again', 'kg at again'], null],
      ['d', ['Blue', 'Red'], null],
    ]);
    const start = await admin.post(`/api/imports/${made.id}/process`);
    expect([start.status, start.body.code]).toEqual([409, 'import.not_ready']);
    const mapping = { 0: 'lastName', 1: 'firstName', 2: 'email', 3: 'metadata.colour' };
    expect(await change(made.id, { mapping })).toMatchObject({
      status: 'ready',
      counts: { total: 2, error: 2 },
    });
    const next = await uploadCsv(admin, nameless);
    expect(next).toMatchObject({ status: 'ready', counts: { ready: 2 } });
    expect(next.columns.map(({ how }) => how)).toEqual(Array<string>(4).fill('remembered'));
    const [row] = await rowsOf(admin, next.id);
    expect(row).toMatchObject({
      firstName: 'Jürgen',
      lastName: 'Müller',
      email: 'jm@again.example',
      metadataColumns: { colour: 'Blue' },
    });
    const failed = await admin.get(`/api/imports/${made.id}/errors.csv`);
    const again = await uploadCsv(admin, failed.text.replaceAll(' at again', '@failed.example'));
    expect(again.columns.slice(0, 4).map(({ how, column }) => [how, column])).toEqual(
      next.columns.map(({ column }) => ['remembered', column]),
    );
    await processed(admin, next.id);
    const people = await admin.get<{ metadata: object }[]>('/api/users?filter={"q":"jm@again"}');
    expect(people.body).toMatchObject([{ metadata: { colour: 'Blue' } }]);
  });

  test('wrong ones are refused, each by its index', async () => {
    const { id } = await uploadCsv(admin, 'Email\na@wrong.example\n');
    const { status, body } = await admin.put(`/api/imports/${id}`, {
      mapping: { 0: 'shoe', 7: 'email' },
    });
    expect([status, Object.keys((body.errors as { mapping: object }).mapping)]).toEqual([
      422,
      ['0', '7'],
    ]);
  });
});

test('of two columns for one field the mapping says which counts first', async () => {
  const lines = [
    'Private Email,Last name,Email',
    'p@home.example,Ada,w@work.example',
    'q@home.example,Bo,',
  ];
  const made = await uploadCsv(admin, `${lines.join('\n')}\n`);
  const chosen = await change(made.id, { mapping: { 0: 'email' } });
  const behind = ({ columns }: ImportBody): unknown[] => columns.map((column) => column.behind);
  expect(behind(chosen)).toEqual([null, null, 0]);
  expect((await rowsOf(admin, made.id)).map(({ email }) => email)).toEqual([
    'p@home.example',
    'q@home.example',
  ]);
  expect(behind(await change(made.id, { mapping: { 0: null } }))).toEqual([null, null, null]);
  const other = await change(made.id, { mapping: { 0: 'email', 2: 'email' } });
  expect(behind(other)).toEqual([null, null, 0]);
});

test('another line is the header: what stood before it is left out', async () => {
  const content = 'Email,Name\nOld list,\nMail,Full name\na@line.example,Ada Lovelace\n';
  const made = await uploadCsv(admin, content);
  expect(made).toMatchObject({ headerLine: 1 });
  const changed = await change(made.id, { headerLine: 3 });
  expect(changed).toMatchObject({
    headerLine: 3,
    skippedLines: [
      { line: 1, reason: 'before_header' },
      { line: 2, reason: 'before_header' },
    ],
    counts: { total: 1, ready: 1 },
  });
  expect(await rowsOf(admin, made.id)).toMatchObject([
    { rowNumber: 1, line: 4, firstName: 'Ada', lastName: 'Lovelace' },
  ]);
  expect((await change(made.id, { headerLine: 1 })).counts.total).toBe(made.counts.total);
  const { status } = await admin.put(`/api/imports/${made.id}`, { headerLine: 99 });
  expect(status).toBe(422);
});

test('all lines that are about nobody are counted, though only the first are listed', async () => {
  const pages = Array.from({ length: 130 }, (_, i) => `Email,Name\na${i}@pages.example,Ada\n`);
  const made = await uploadCsv(admin, pages.join(''));
  expect(made).toMatchObject({ skippedLineCount: 129, counts: { total: 130 } });
  expect(made.skippedLines).toHaveLength(100);
  const changed = await change(made.id, { headerLine: 3 });
  expect(changed).toMatchObject({ skippedLineCount: 130, counts: { total: 129 } });
});

describe('another encoding', () => {
  async function told(id: string): Promise<string[][]> {
    return (await rowsOf(admin, id)).map(({ firstName, lastName, metadata }) => [
      firstName,
      lastName,
      metadata,
    ]);
  }

  test('is chosen from what was read, however often, and what is typed stays', async () => {
    const lines = [
      'First name,Last name,Email,Metadata,Schuhgröße',
      'Käthe,Größ,k@encoding.example,"{""ort"":""Köln""}",zwölf',
      'Zoë,Weiß,z@encoding.example,,',
    ];
    const made = await uploadCsv(admin, `${lines.join('\n')}\n`);
    const { id } = made;
    const right = [
      ['Käthe', 'Größ', '{"ort":"Köln"}'],
      ['Zoë', 'Weiß', ''],
    ];
    expect([made.encoding, await told(id)]).toEqual(['UTF-8', right]);

    const wrong = await change(id, { encoding: 'windows-1251' });
    expect(wrong.columns[4]).toMatchObject({ header: 'SchuhgrГ¶Гџe', samples: ['zwГ¶lf'] });
    expect((await told(id))[0]).toEqual(['KГ¤the', 'GrГ¶Гџ', '{"ort":"KГ¶ln"}']);
    await admin.put(`/api/imports/${id}/rows/2`, { firstName: 'Zoé', metadata: { ort: 'Öd' } });
    const typed = ['Zoé', 'WeiГџ', '{"ort":"Öd"}'];
    expect((await told(id))[1]).toEqual(typed);
    await change(id, { defaultRole: 'hr' });
    expect(await told(id)).toEqual([['KГ¤the', 'GrГ¶Гџ', '{"ort":"KГ¶ln"}'], typed]);

    for (const choices of [{ encoding: 'UTF-8' }, { defaultRole: 'member' }]) {
      const back = await change(id, choices);
      expect(back.columns[4]).toEqual(made.columns[4]);
      expect(await told(id)).toEqual([right[0], ['Zoé', 'Weiß', '{"ort":"Öd"}']]);
    }
    await processed(admin, id);
    const people = await admin.get<object[]>('/api/users?filter={"q":"@encoding.example"}');
    expect(people.body).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ firstName: 'Käthe', metadata: { ort: 'Köln' } }),
        expect.objectContaining({ firstName: 'Zoé', metadata: { ort: 'Öd' } }),
      ]),
    );
  });

  test('names the columns anew, but for those that somebody chose', async () => {
    const content = Buffer.from(
      'Pr\u00e9nom;Nom;Email\nNo\u00ebl;Nu\u00f1ez;n@named.example\n',
      'latin1',
    );
    const { id, columns } = await uploadCsv(admin, content, { encoding: 'windows-1251' });
    expect(columns.map(({ header, column }) => [header, column])).toEqual([
      ['Prйnom', null],
      ['Nom', 'lastName'],
      ['Email', 'email'],
    ]);
    await change(id, { mapping: { 1: 'lastName' } });
    const right = await change(id, { encoding: 'windows-1252' });
    expect(right.columns).toMatchObject([
      { header: 'Prénom', column: 'firstName', how: 'name' },
      { header: 'Nom', column: 'lastName', how: 'chosen' },
      { header: 'Email', column: 'email' },
    ]);
    await change(id, { defaultRole: 'hr' });
    expect(await told(id)).toEqual([['Noël', 'Nuñez', '']]);
  });

  test('is named in capitals or small letters; what is none is told at its own field', async () => {
    const content = Buffer.from('Prénom;Nom;Email\nNoël;Nuñez;n@spelt.example\n', 'latin1');
    const made = await uploadCsv(admin, content, { encoding: 'WINDOWS-1252' });
    expect(made.encoding).toBe('windows-1252');
    expect((await change(made.id, { encoding: 'Iso-8859-2' })).encoding).toBe('ISO-8859-2');
    const refused = await admin.upload('/api/imports', content, { encoding: 'latin' });
    const message = 'There is no encoding “latin”.';
    expect([refused.status, refused.body]).toMatchObject([
      422,
      { code: 'import.unreadable', detail: message, errors: { encoding: message } },
    ]);
  });
});

describe('settling', () => {
  test('a word for a role, for all rows that say it, and back', async () => {
    const people = ['a,Chief', 'b,Chief', 'c,Boss', 'd,HR'].map(
      (one, i) => `p${i}@role.example,${one}`,
    );
    const { id, counts } = await uploadCsv(admin, `Email,Name,Role\n${people.join('\n')}\n`);
    expect(counts).toMatchObject({ ready: 4, warned: 3 });
    const groups = await faultsOf(id);
    expect(groups.map(({ code, value, count, warning }) => [code, value, count, warning])).toEqual([
      ['role.unknown', null, 3, true],
      ['role.unknown', 'Chief', 2, true],
      ['role.unknown', 'Boss', 1, true],
    ]);
    expect(groups[1]).toMatchObject({ sampleRows: [1, 2] });
    const settle = [{ code: 'role.unknown', field: 'role', value: 'Chief', as: 'admin' }];
    const settled = await change(id, { settle });
    expect(settled).toMatchObject({ settled: settle, counts: { ready: 4, warned: 1 } });
    expect((await rowsOf(admin, id)).map(({ role }) => role)).toEqual([
      'admin',
      'admin',
      'member',
      'hr',
    ]);
    const back = await change(id, { settle: [{ ...settle[0], as: null }] });
    expect(back).toMatchObject({ settled: [], counts: { warned: 3 } });
  });

  test('groups that do not exist: one is taken for another, the rest are made', async () => {
    await admin.post('/api/groups', { name: 'Sales' });
    const lines = ['a,Vertrieb', 'b,Lager', 'c,Lager|Sales'].map((one) =>
      one.replace(',', '@group.example,'),
    );
    const { id } = await uploadCsv(admin, `Email,Group\n${lines.join('\n')}\n`);
    const settle = [{ code: 'group.unknown', field: 'groups', value: 'Vertrieb', as: 'Sales' }];
    await change(id, { settle });
    expect(await faultsOf(id)).toMatchObject([{ code: 'group.unknown', value: 'Lager', count: 2 }]);
    const all = [{ code: 'group.unknown', field: 'groups', value: null, as: 'create' }];
    expect(await change(id, { settle: all })).toMatchObject({
      createMissingGroups: true,
      counts: { ready: 3, warned: 0 },
    });
    expect((await rowsOf(admin, id)).map(({ groups }) => groups)).toEqual([
      ['Sales'],
      ['Lager'],
      ['Lager', 'Sales'],
    ]);
  });

  test('a group that does not exist is made where that was said of its word alone', async () => {
    const lines = ['a,Einkauf Nord', 'b,EINKAUF NORD', 'c,Attic'].map((one) =>
      one.replace(',', '@made.example,'),
    );
    const { id } = await uploadCsv(admin, `Email,Group\n${lines.join('\n')}\n`);
    const word = { code: 'group.unknown', field: 'groups', value: 'Einkauf Nord', as: 'create' };
    const { client: inviter } = await holderOf(usher, ['can_bulk_invite'], {
      email: 'settler@corp.example',
      role: 'member',
    });
    const own = await uploadCsv(inviter, 'Email,Group\nd@made.example,Einkauf Nord\n');
    const refused = await inviter.put(`/api/imports/${own.id}`, { settle: [word] });
    expect([refused.status, refused.body.code]).toEqual([403, 'permission.missing']);

    const odd = { ...word, field: 'Größe', value: null };
    const nowhere = await admin.put(`/api/imports/${id}`, { settle: [odd] });
    expect([nowhere.status, nowhere.body.code]).toEqual([422, 'request.invalid']);

    expect((await change(id, { settle: [word] })).counts).toMatchObject({ ready: 3, warned: 1 });
    expect((await processed(admin, id)).counts).toMatchObject({ invited: 3, failed: 0 });
    const { body: groups } = await admin.get<{ name: string }[]>('/api/groups');
    const names = groups.map(({ name }) => name);
    expect(names.filter((name) => /einkauf/i.test(name))).toHaveLength(1);
    expect(names).not.toContain('Attic');
  });

  test('a new group is likelier than one that shares a word, and a slip likelier than both', async () => {
    await admin.post('/api/groups', { name: 'Lager Süd' });
    const { id } = await uploadCsv(
      admin,
      'Email,Group\na@likely.example,Lager West\nb@likely.example,Lager Süt\n',
    );
    const likely = async (value: string): Promise<unknown> => {
      const group = (await faultsOf(id)).find((one) => one.value === value);
      return group?.suggestions.map(({ as }) => as).slice(0, 2);
    };
    expect(await likely('Lager West')).toEqual(['create', 'Lager Süd']);
    expect(await likely('Lager Süt')).toEqual(['Lager Süd', 'create']);
  });

  test('all words that are not known, and none that is', async () => {
    await admin.post('/api/groups', { name: 'Known' });
    const lines = ['a,Leiter,Known|Lost', 'b,LEITER,Lost|Gone', 'c,Chief,Known', 'd,Admin,Known'];
    const people = lines.map((one) => one.replace(',', '@all.example,'));
    const { id } = await uploadCsv(admin, `Email,Role,Group\n${people.join('\n')}\n`);
    const faults = await faultsOf(id);
    // A row that names two unknown groups is one row.
    expect(faults.map(({ code, value, count }) => [code, value, count])).toEqual([
      ['role.unknown', null, 3],
      ['role.unknown', 'LEITER', 2],
      ['role.unknown', 'Chief', 1],
      ['group.unknown', null, 2],
      ['group.unknown', 'Lost', 2],
      ['group.unknown', 'Gone', 1],
    ]);
    const settle = [
      { code: 'role.unknown', field: 'role', value: null, as: 'hr' },
      { code: 'group.unknown', field: 'groups', value: null, as: 'leave_out' },
    ];
    expect(await change(id, { settle })).toMatchObject({ counts: { ready: 4, warned: 0 } });
    const [first, , ...others] = await rowsOf(admin, id);
    expect([first, ...others].map((row) => [row?.role, row?.groups])).toEqual([
      ['hr', ['Known']],
      ['hr', ['Known']],
      ['admin', ['Known']],
    ]);
  });

  test('phones of a file whose header is German: its country is suggested, and settles them', async () => {
    const content = 'Nachname;E-Mail-Adresse;Telefon\nMüller;m@phone.example;0171/5550100\n';
    const { id } = await uploadCsv(admin, content);
    const [fault] = await faultsOf(id);
    expect(fault).toMatchObject({
      code: 'phone.no_country',
      value: null,
      suggestions: [{ as: 'DE', title: 'Germany' }],
    });
    const settle = [{ code: 'phone.no_country', field: 'phone_number', value: null, as: 'DE' }];
    expect(await change(id, { settle })).toMatchObject({
      options: { country: 'DE' },
      counts: { ready: 1, warned: 0 },
    });
  });

  test('what is not there is refused', async () => {
    const { id } = await uploadCsv(admin, 'Email\na@none.example\n');
    const settle = [
      { code: 'role.unknown', field: 'role', value: 'Boss', as: 'admin' },
      { code: 'email.invalid', field: 'email', value: null, as: 'x' },
      { code: '__proto__', field: 'role', value: 'Boss', as: 'admin' },
      { code: 'constructor', field: 'role', value: null, as: 'admin' },
    ];
    const { status, body } = await admin.put(`/api/imports/${id}`, { settle });
    expect([status, Object.keys((body.errors as { settle: object }).settle)]).toEqual([
      422,
      ['0', '1', '2', '3'],
    ]);
  });

  test('what is no list of words is refused in the language of the reader', async () => {
    const { id } = await uploadCsv(admin, 'Email\na@none.example\n');
    const refusalOf = async (settle: unknown): Promise<unknown> => {
      const headers = { 'accept-language': 'it' };
      const path = `/api/imports/${id}`;
      const { status, body } = await admin.send<{ errors?: object }>(
        'PUT',
        path,
        { settle },
        headers,
      );
      return [status, body.errors];
    };
    const list = { settle: 'settle è un elenco di parole del file con il loro significato.' };
    expect(await refusalOf('x')).toEqual([422, list]);
    expect(await refusalOf({ 0: {} })).toEqual([422, list]);
    expect(await refusalOf(['x', null])).toEqual([
      422,
      { settle: { 0: 'Valore non valido.', 1: 'Valore non valido.' } },
    ]);
  });
});

test('rows of which nothing changes are not written again, and stay what they were', async () => {
  const content = [
    'Email,Role,Metadata,Phone,Shoe size',
    'ada@same.example,Boss,"{""n"":1}",+49 171 5550100,38',
    'bob@same.example,HR,"{""n"":2}",+49 171 5550101,44',
    'cy@same.example,Chief,,,40',
    'bob@same.example,Member,,,44',
    'bob@other.example,Member,,,45',
    'not an address,Chief,,,46',
  ].join('\n');
  const made = await uploadCsv(admin, content);
  const { id } = made;
  const before = await rowsOf(admin, id);
  expect(before.map(({ verdict, username }) => [verdict, username])).toEqual([
    ['ready', 'ada'],
    ['ready', 'bob'],
    ['ready', 'cy'],
    ['duplicate', 'bob'],
    ['ready', 'bob2'],
    ['error', ''],
  ]);
  const { transaction, staged } = stagingOf(id);
  const sealed = await staged();
  // A mark that goes where a row is written.
  await transaction("UPDATE usher_import_rows SET changed = 'person.erased' WHERE import_id = ?");

  const settle = [{ code: 'role.unknown', field: 'role', value: 'Boss', as: 'admin' }];
  const settled = await change(id, { settle });
  const after = await staged();
  // Written are the one that says so, those that others made something else of, and the wrong one.
  expect(after.flatMap(({ changed, row_no: no }) => (changed === null ? [no] : []))).toEqual([
    2, 5, 6, 7,
  ]);
  await transaction('UPDATE usher_import_rows SET changed = NULL WHERE import_id = ?');
  expect(
    after.map(({ other_cells: cells, metadata, identity }) => [cells, metadata, identity]),
  ).toEqual(
    sealed.map(({ other_cells: cells, metadata, identity }) => [cells, metadata, identity]),
  );
  const [ada, ...others] = before;
  expect(await rowsOf(admin, id)).toEqual([{ ...ada, role: 'admin', warnings: [] }, ...others]);
  expect(settled.counts).toEqual({ ...made.counts, warned: made.counts.warned - 1 });
  expect((await faultsOf(id)).map(({ code, value, count }) => [code, value, count])).toEqual([
    ['email.invalid', null, 1],
    ['role.unknown', 'Chief', 1],
  ]);
});

test('who stands below a heading that says so has left, also when judged again or edited', async () => {
  const lines = [
    ...['Name,Email,Team', 'Ada King,ada@heading.example,Blue', 'Former staff,,'],
    ...['Bob Stone,bob@heading.example,Blue', 'Sales,,', 'Cy Reed,cy@heading.example,Blue'],
  ];
  const { id } = await uploadCsv(admin, lines.join('\n'));
  const codes = async (): Promise<string[][]> =>
    (await rowsOf(admin, id)).map(({ warnings }) => warnings.map(({ code }) => code));
  const told = [[], [], ['status.not_here'], [], []];
  await change(id, { mapping: { 2: null } });
  expect(await codes()).toEqual(told);
  await change(id, { defaultRole: 'hr' });
  expect(await codes()).toEqual(told);
  for (const row of [3, 5]) {
    const edited = await admin.put(`/api/imports/${id}/rows/${row}`, { username: `other${row}` });
    expect(edited.status).toBe(200);
  }
  expect(await codes()).toEqual(told);
});

test('the counts go along with rows that are edited and removed', async () => {
  const lines = [
    ...['ann@counts.example,,', 'bob@counts.example,bob,', 'bob@counts.example,,'],
    ...['cy@counts.example,same,', 'di@counts.example,same,Chief', 'no address,,'],
    ...['ed@counts.example,,Chief', 'admin@example.com,,'],
  ];
  const { id } = await uploadCsv(admin, ['Email,Username,User Role', ...lines].join('\n'));
  const row = `/api/imports/${id}/rows`;
  const steps = [
    () => admin.put(`${row}/1`, { email: 'cy@counts.example' }),
    () => admin.put(`${row}/6`, { email: 'fay@counts.example' }),
    () => admin.put(`${row}/5`, { username: 'other' }),
    () => admin.delete(`${row}/2`),
    () => admin.put(`${row}/7`, { role: 'Member' }),
    () => admin.put(`${row}/4`, { email: 'admin@example.com' }),
    () => admin.put(`${row}/3`, { role: 'Boss', groups: 'None|Such' }),
    () => admin.delete(`${row}/3`),
  ];
  for (const step of steps) {
    expect((await step()).status).toBeLessThan(300);
    const rows = await rowsOf(admin, id);
    const of = (verdict: string): number => rows.filter((one) => one.verdict === verdict).length;
    const { counts } = (await admin.get<ImportBody>(`/api/imports/${id}`)).body;
    expect(counts).toMatchObject({
      total: rows.length,
      ready: of('ready'),
      duplicate: of('duplicate'),
      alreadyMember: of('already_member'),
      error: of('error'),
      warned: rows.filter(({ warnings }) => warnings.length > 0).length,
    });
  }
});

test('rows are filtered by their faults, by warnings and by what they say', async () => {
  const lines = ['ada@filter.example,Boss', 'bad,Member', 'cy@filter.example,'];
  const { id } = await uploadCsv(admin, `Email,Role\n${lines.join('\n')}\n`);
  const found = async (filter: object): Promise<number[]> => {
    const query = encodeURIComponent(JSON.stringify(filter));
    const { body } = await admin.get<{ rowNumber: number }[]>(
      `/api/imports/${id}/rows?filter=${query}`,
    );
    return body.map(({ rowNumber }) => rowNumber);
  };
  expect(await found({ warned: true })).toEqual([1]);
  expect(await found({ warned: false, verdict: 'ready' })).toEqual([3]);
  expect(await found({ code: 'email.invalid' })).toEqual([2]);
  expect(await found({ field: 'role' })).toEqual([1]);
  expect(await found({ q: 'CY@' })).toEqual([3]);
});

test('an import and a row come back whole, as react-admin sends them, with something changed', async () => {
  const made = await uploadCsv(admin, 'Mail,Wo\nw1@corp.example,Ulm\nw2@corp.example,Bonn\n');
  const path = `/api/imports/${made.id}`;
  await admin.put(path, { mapping: { 1: 'metadata.town' } });
  await judged(admin, made.id);
  const whole = (await admin.get<ImportBody>(path)).body;
  expect((await admin.put(path, { ...whole, defaultRole: 'hr' })).status).toBe(202);
  const again = await judged(admin, made.id);
  // What was chosen for the columns of the same header stays.
  expect(again).toMatchObject({ defaultRole: 'hr', columns: whole.columns });

  const [row] = await rowsOf(admin, made.id);
  const sent = { ...row, email: 'w3@corp.example' };
  const edited = await admin.put<Row>(`${path}/rows/1`, sent);
  // What nobody typed goes on being derived.
  expect(edited).toMatchObject({ status: 200, body: { ...sent, username: 'w3' } });

  const columns = again.columns.map((one) => ({ ...one, column: null }));
  for (const [to, changed] of [
    [path, { ...again, columns }],
    [path, { ...again, status: 'cancelled' }],
    [`${path}/rows/1`, { ...edited.body, rowNumber: 2 }],
  ] as const) {
    expect((await admin.put(to, changed)).status).toBe(422);
  }
});

test('changes need an import that waits, and the permissions that they take', async () => {
  const { id } = await uploadCsv(admin, 'Email\nlate@change.example\n');
  const person = { email: 'inviter@change.example' };
  const { client } = await holderOf(usher, ['can_bulk_invite'], person);
  const refused = await client.put(`/api/imports/${id}`, { createMissingGroups: true });
  expect([refused.status, refused.body.code]).toEqual([403, 'permission.missing']);
  await processed(admin, id);
  const late = await admin.put(`/api/imports/${id}`, { defaultRole: 'hr' });
  expect([late.status, late.body.code]).toEqual([409, 'import.not_ready']);
});

test('one that is not wanted is discarded, and nothing of it is left', async () => {
  const { id } = await uploadCsv(admin, 'Email\ngone@discard.example\n');
  expect((await admin.delete(`/api/imports/${id}`)).status).toBe(204);
  expect((await admin.get(`/api/imports/${id}`)).status).toBe(404);
  const other = await uploadCsv(admin, 'Email\nstays@discard.example\n');
  await processed(admin, other.id);
  expect((await admin.delete(`/api/imports/${other.id}`)).status).toBe(409);
});

test('people are enrolled without a mail, and invited later', async () => {
  const { id } = await uploadCsv(admin, 'Email\nlater@mail.example\n', {
    sendInvitations: 'false',
  });
  await processed(admin, id);
  const mails = async (): Promise<number> =>
    (await admin.get<unknown[]>('/api/emails?filter={"q":"later@mail.example"}')).body.length;
  expect(await mails()).toBe(0);
  const sent = await admin.post('/api/invitations/resend', { filter: { importId: id } });
  expect(sent.body).toMatchObject({ queued: 1 });
  expect(await mails()).toBe(1);
});
