import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { UsherImport, UsherImportRow, UsherProblem } from '../../admin-ui/src/api/contract.js';
import { MailComposers } from '../../src/modules/mail/rendering/mail-composers.js';
import { renderMail } from '../../src/modules/mail/rendering/render-mail.js';
import { languages } from '../../src/words/languages.js';
import { type Client, until } from '../support/client.js';
import { unusedColumns } from '../support/imports.js';
import { mailedToken, mailsTo } from '../support/invitations.js';
import { startUsher, type TestUsher } from '../support/usher.js';

/** The answer to an upload: the import, or why there is none. */
type ImportBody = UsherImport & Partial<Pick<UsherProblem, 'code' | 'errors'>>;

let usher: TestUsher;
let admin: Client;

beforeAll(async () => {
  usher = await startUsher();
  admin = await usher.admin();
  for (const name of ['Managers', 'Night shift']) await admin.post('/api/groups', { name });
});

afterAll(() => usher.close());

const fixture = (name: string): Buffer =>
  readFileSync(new URL(`../fixtures/csv/${name}`, import.meta.url));

async function upload(content: string | Uint8Array, fields = {}): Promise<ImportBody> {
  const { status, body, text } = await admin.upload<ImportBody>('/api/imports', content, fields);
  if (status !== 201) throw new Error(`The upload answered ${status}: ${text}`);
  return body;
}

async function rowsOf(id: string, filter = {}): Promise<UsherImportRow[]> {
  const query = `filter=${encodeURIComponent(JSON.stringify(filter))}&sort=["rowNumber","ASC"]&range=[0,999]`;
  return (await admin.get<UsherImportRow[]>(`/api/imports/${id}/rows?${query}`)).body;
}

async function processed(id: string): Promise<ImportBody> {
  expect((await admin.post(`/api/imports/${id}/process`)).status).toBe(202);
  return until(async () => {
    const { body } = await admin.get<ImportBody>(`/api/imports/${id}`);
    return body.status === 'completed' && body;
  });
}

describe('files as people make them', () => {
  test.each([
    ['plain.csv', 12, ',', 'UTF-8'],
    ['short-form.csv', 6, ',', 'UTF-8'],
    ['excel-europe.csv', 5, ';', 'UTF-8'],
    ['excel-windows-1252.csv', 4, ';', 'windows-1252'],
    ['sheets-utf16.csv', 3, '\t', 'UTF-16LE'],
    ['reordered-aliases.csv', 4, ',', 'UTF-8'],
    ['names.csv', 12, ',', 'UTF-8'],
    ['formulas.csv', 6, ',', 'UTF-8'],
  ])('%s: %i ready', async (name, ready, delimiter, encoding) => {
    const made = await upload(fixture(name));
    expect(made).toMatchObject({
      status: 'ready',
      delimiter,
      encoding,
      counts: { total: ready, ready },
    });
  });

  test('an unknown column is reported as ignored', async () => {
    expect(unusedColumns(await upload(fixture('reordered-aliases.csv')))).toEqual(['Shoe size']);
  });

  test('messy.csv: a verdict and codes for every row', async () => {
    const { id } = await upload(fixture('messy.csv'));
    const judged = (await rowsOf(id)).map(({ rowNumber, verdict, errors, warnings }) => ({
      rowNumber,
      verdict,
      codes: errors.map(({ code }) => code),
      warnings: warnings.map(({ code }) => code),
    }));
    const expected = JSON.parse(fixture('messy.expected.json').toString()) as typeof judged;
    // Whoever is not invited has no use for doubts.
    expect(judged).toEqual(
      expected.map((row) => (row.verdict === 'ready' ? row : { ...row, warnings: [] })),
    );
  });

  test('failed rows of a file in UTF-16 come back in it, as its spreadsheet wrote them', async () => {
    const text = '\ufeffEmail\tFirst Name\r\nnone\tŁucja\r\nzoe@wide.example\tZoë\r\n';
    const { id } = await upload(Buffer.from(text, 'utf16le'));
    const failed = await fetch(`${usher.url}/api/imports/${id}/errors.csv`, {
      headers: { cookie: admin.cookie },
    });
    expect(failed.headers.get('content-type')).toBe('text/csv; charset=utf-16le');
    const bytes = Buffer.from(await failed.arrayBuffer());
    const [header, row] = bytes.toString('utf16le').split('\r\n');
    expect(header).toBe('\ufeffEmail\tFirst Name\terror_code\terror');
    expect(row).toMatch(/^none\tŁucja\temail.invalid\t/);
    expect(await upload(bytes)).toMatchObject({ encoding: 'UTF-16LE', counts: { error: 1 } });
  });

  test('broken-quote.csv: the bad place by its line, the rows after it right', async () => {
    const { id } = await upload(fixture('broken-quote.csv'));
    const rows = await rowsOf(id);
    expect(rows.map(({ line, verdict }) => [line, verdict])).toEqual([
      [2, 'ready'],
      [3, 'ready'],
      [4, 'error'],
      [5, 'ready'],
      [6, 'ready'],
    ]);
    expect(rows[2]?.errors[0]).toMatchObject({ code: 'row.unbalanced_quote' });
    expect(rows[2]?.errors[0]?.message).toContain('line 4');
  });
});

test('somebody listed by their last name first is greeted by their first', async () => {
  const { id } = await upload('Name;Email\n"van der Berg, Jan";jan@greeted.example\n');
  expect((await rowsOf(id))[0]).toMatchObject({ firstName: 'Jan', lastName: 'van der Berg' });
  await processed(id);
  const mails = await mailsTo(usher, 'jan@greeted.example');
  const composed = await usher.app.get(MailComposers, { strict: false }).compose(mails);
  const [mail] = [...composed.values()];
  if (!mail) throw new Error('There is no mail.');
  expect(renderMail(mail, languages).text).toMatch(/^Hello Jan,\n/);
  const token = await mailedToken(usher, 'jan@greeted.example');
  const seen = await usher.client().post('/api/public/invitations/inspect', { token });
  expect(seen.body).toMatchObject({ firstName: 'Jan' });
});

test.each([900, 1100])('of %i rows with warnings those count that are good', async (rows) => {
  const lines = Array.from({ length: rows }, (_, i) => `warned${i}@corp.example,Nobody's`);
  const others = [
    'plain@corp.example,Managers',
    "warned0@corp.example,Nobody's",
    "no-one,Nobody's",
  ];
  const { counts } = await upload(['Email,Group', ...lines, ...others, ''].join('\n'));
  expect(counts).toMatchObject({ ready: rows + 1, duplicate: 1, error: 1, warned: rows });
});

test('a messy file is checked, mended in place, processed, and what failed comes back as a file', async () => {
  const { id, counts } = await upload(fixture('messy.csv'));
  expect(counts).toMatchObject({ total: 20, ready: 10, duplicate: 1, error: 9, warned: 4 });

  const mended = await admin.put<UsherImportRow>(`/api/imports/${id}/rows/2`, {
    email: 'bea@corp.example',
  });
  expect(mended.body).toMatchObject({ verdict: 'ready', email: 'bea@corp.example', errors: [] });

  // Removing the first of two makes the second count.
  expect((await admin.delete(`/api/imports/${id}/rows/11`)).status).toBe(204);
  expect((await rowsOf(id)).find(({ rowNumber }) => rowNumber === 12)).toMatchObject({
    verdict: 'ready',
  });

  expect(
    (await admin.get(`/api/users?filter={"importId":"${id}"}`)).headers.get('content-range'),
  ).toBe('users */0');
  const done = await processed(id);
  expect(done.counts).toMatchObject({ processed: 19, invited: 11, skipped: 0, failed: 8 });
  const again = await admin.post(`/api/imports/${id}/process`);
  expect([again.status, again.body.code]).toEqual([409, 'import.not_ready']);
  expect((await admin.put(`/api/imports/${id}/rows/3`, { email: 'x@y.example' })).status).toBe(409);

  const people = await admin.get<
    { email: string; role: string; groupIds: string[]; metadata: object | null }[]
  >(`/api/users?filter={"importId":"${id}"}&sort=["email","ASC"]`);
  expect(people.body.map(({ email }) => email)).toEqual(
    ['ada', 'bea', 'dan', 'eli', 'fay', 'hal', 'ida', 'jo', 'lou', 'nia', 'rex'].map(
      (name) => `${name}@corp.example`,
    ),
  );
  // Of those with a warning the cell alone was left out.
  const warned = people.body.filter(({ email }) => /^(eli|fay|hal|ida)@/.test(email));
  expect(warned).toMatchObject(
    Array<object>(4).fill({ role: 'member', groupIds: [], metadata: null }),
  );

  const failed = await admin.get(`/api/imports/${id}/errors.csv`);
  expect(failed.text.split('\r\n')[0]).toContain('Metadata,error_code,error');
  expect(failed.text).toContain('gus@@corp.example,Boss,,,email.invalid,');

  const corrected = failed.text.replace('cal@,', 'cal@corp.example,');
  const second = await upload(corrected);
  expect(second.counts).toMatchObject({ total: 8, ready: 1 });
  expect(unusedColumns(second)).toEqual(['error_code', 'error']);
});

test('a list of addresses is read as people, with the names that it has', async () => {
  const text = 'Ada Ray <ada@list.example>; "Müller, Hans" <hans@list.example>;\neve@list.example';
  const { status, body } = await admin.post<ImportBody>('/api/imports', { text });
  expect(status).toBe(201);
  expect(body).toMatchObject({ status: 'ready', counts: { total: 3, ready: 3 } });
  const people = (await rowsOf(body.id)).map((row) => [row.email, row.firstName, row.lastName]);
  expect(people).toEqual([
    ['ada@list.example', 'Ada', 'Ray'],
    ['hans@list.example', 'Hans', 'Müller'],
    ['eve@list.example', '', ''],
  ]);

  const file = await upload('a@list.example, b@list.example, c@list.example');
  expect(file).toMatchObject({ status: 'ready', headerLine: null, counts: { ready: 3 } });
});

test('what is pasted is read as a file is, and nothing is sent by it', async () => {
  const text = [
    'Shoe size\tE-mail\tFirst Name',
    '38\tada@paste.example\tAda',
    '\tnobody\tNo',
    '',
  ].join('\r\n');
  const { status, body } = await admin.post<ImportBody>('/api/imports', { text });
  expect(status).toBe(201);
  expect(body).toMatchObject({
    source: 'manual',
    fileName: null,
    delimiter: '\t',
    status: 'ready',
  });
  expect(body.counts).toMatchObject({ total: 2, ready: 1, error: 1 });
  expect(unusedColumns(body)).toEqual(['Shoe size']);
  expect((await rowsOf(body.id)).map(({ email }) => email)).toEqual([
    'ada@paste.example',
    'nobody',
  ]);
  const failed = await admin.get(`/api/imports/${body.id}/errors.csv`);
  expect(failed.status).toBe(200);

  // Without addresses it asks for them.
  const asking = await admin.post('/api/imports', { text: 'Name\nAda' });
  expect(asking).toMatchObject({ status: 201, body: { status: 'mapping', counts: { ready: 0 } } });

  const refused = async (sent: unknown): Promise<unknown[]> => {
    const answer = await admin.post('/api/imports', sent);
    return [answer.status, answer.body.code];
  };
  expect(await refused({ text: 'E-mail' })).toEqual([422, 'import.no_rows']);
  const { errors } = (await admin.post<{ errors: object }>('/api/imports', { text: 'E-mail' }))
    .body;
  expect(Object.keys(errors)).toEqual(['text']);
  for (const sent of [{ text: '' }, { text: 7 }, {}, { text, rows: [] }]) {
    expect(await refused(sent)).toEqual([422, 'request.invalid']);
  }
});

test('rows that were typed beside what is pasted go with it, whatever stands in its columns', async () => {
  const typed = [
    { email: 'eva@beside.example', firstName: 'Eva', lastName: 'Berg', username: 'eva.berg' },
    { firstName: 'Nobody' },
  ];
  const text = [
    'Staff of May',
    'Name;E-Mail',
    'Müller, Hans;hans@beside.example',
    'Bo;bo@beside.example;Li;surplus',
    '',
    'Car;E-Mail',
    'Red;ada@beside.example;Ada',
  ].join('\n');
  const { status, body } = await admin.post<ImportBody>('/api/imports', { rows: typed, text });
  expect(status).toBe(201);
  const people = async (id: string): Promise<unknown[]> =>
    (await rowsOf(id)).map(({ email, firstName, errors }) => [email, firstName, errors[0]?.code]);
  const all = [
    ['hans@beside.example', 'Hans', undefined],
    ['bo@beside.example', 'Li', 'row.too_many_cells'],
    ['eva@beside.example', 'Eva', undefined],
    ['', 'Nobody', 'email.required'],
  ];
  expect(body).toMatchObject({ status: 'ready', headerLine: 2 });
  expect(await people(body.id)).toEqual(all);

  // They stay whichever line is taken for the header.
  for (const headerLine of [6, 2]) {
    const changed = await admin.put(`/api/imports/${body.id}`, { headerLine });
    expect(changed.status).toBe(202);
    await until(async () => {
      const now = await admin.get<ImportBody>(`/api/imports/${body.id}`);
      return now.body.status === 'ready' && now.body.headerLine === headerLine;
    });
  }
  expect(await people(body.id)).toEqual(all);

  // A table of which nobody knows where its addresses are is asked about all the same.
  const asking = await admin.post('/api/imports', { rows: typed, text: 'Name;Town\nAda;Rome' });
  expect(asking).toMatchObject({ status: 201, body: { status: 'mapping' } });
});

test('whether mails go out is never guessed from what comes with a file', async () => {
  const sent = (sendInvitations: string): ReturnType<typeof admin.upload<ImportBody>> =>
    admin.upload('/api/imports', 'Email\nada@flags.example\n', { sendInvitations });
  for (const yes of ['true', 'TRUE', 'on', '1', '']) {
    expect((await sent(yes)).body).toMatchObject({ options: { sendInvitations: true } });
  }
  for (const no of ['false', 'False', 'off', '0']) {
    expect((await sent(no)).body).toMatchObject({ options: { sendInvitations: false } });
  }
  for (const unclear of ['maybe', 'yes please', ' ']) {
    const { status, body } = await sent(unclear);
    expect([status, body]).toEqual([
      422,
      expect.objectContaining({ errors: { sendInvitations: 'sendInvitations is true or false.' } }),
    ]);
  }
});
