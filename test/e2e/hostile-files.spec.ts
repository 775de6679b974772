import { request as httpRequest } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { UsherImport, UsherImportRow, UsherProblem } from '../../admin-ui/src/api/contract.js';
import { type Client, until } from '../support/client.js';
import { startUsher, type TestUsher } from '../support/usher.js';

/** The answer to an upload: the import, or why there is none. */
type ImportBody = UsherImport & Partial<Pick<UsherProblem, 'code' | 'detail' | 'errors'>>;

const MEGABYTE = 1024 * 1024;
const header = 'First Name,Last Name,Email,User Role,Group,Metadata\n';

let usher: TestUsher;
let admin: Client;

beforeAll(async () => {
  usher = await startUsher({ imports: { maxMegabytes: 25, maxRows: 1000 } });
  admin = await usher.admin();
});

afterAll(() => usher.close());

/** Whatever was sent, the server answers on. */
async function stillUp(): Promise<void> {
  expect((await admin.get('/api/auth/me')).status).toBe(200);
}

async function latestImport(): Promise<ImportBody> {
  const { body } = await admin.get<ImportBody[]>('/api/imports?range=[0,0]');
  if (!body[0]) throw new Error('There is no import.');
  return body[0];
}

describe('a file that cannot be imported is refused with a code, and leaves a failed import', () => {
  test.each<[string, string | Uint8Array, number, string]>([
    ['an empty file', '', 422, 'import.no_rows'],
    ['a header only', header, 422, 'import.no_rows'],
    [
      'a workbook that is torn off',
      Buffer.from('504b030414000600', 'hex'),
      422,
      'import.unreadable',
    ],
    [
      'a picture',
      Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
      422,
      'import.unsupported_file',
    ],
    ['a list of JSON', '[{"email": "a@b.example"}]', 422, 'import.unsupported_file'],
    ['10,000 columns', `Email${',x'.repeat(10_000)}\na@b.example\n`, 422, 'import.unreadable'],
    [
      'too many rows',
      `Email\n${Array.from({ length: 1001 }, (_, n) => `p${n}@corp.example`).join('\n')}`,
      422,
      'import.too_many_rows',
    ],
  ])('%s', async (_, content, status, code) => {
    const answer = await admin.upload<ImportBody>('/api/imports', content);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    const left = await latestImport();
    expect([left.status, left.problem?.code]).toEqual(['failed', code]);
    expect((await admin.get(`/api/imports/${left.id}/rows`)).headers.get('content-range')).toBe(
      'rows */0',
    );
  });

  test.each([
    ['pdf', '%PDF-1.7\n%âãÏÓ\n'],
    ['html', '<!DOCTYPE html><html><table><tr><td>Email</td></tr></table></html>'],
    ['vcard', 'BEGIN:VCARD\r\nVERSION:3.0\r\nEMAIL:a@b.example\r\nEND:VCARD\r\n'],
    ['xls', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
  ])('a file of another kind is named for what it is: %s', async (kind, content) => {
    const { status, body } = await admin.upload<ImportBody>('/api/imports', content);
    expect(status).toBe(422);
    expect(body).toMatchObject({ code: 'import.unsupported_file', params: { kind } });
  });
});

describe('a header that is not as it should be asks, and is not refused', () => {
  const upload = async (content: string): Promise<ImportBody> => {
    const { status, body } = await admin.upload<ImportBody>('/api/imports', content);
    expect(status).toBe(201);
    return body;
  };

  test.each([
    ['no e-mail column', 'First Name,Last Name\nA,B\n'],
    ['no e-mail column, and others twice', 'Role,Rolle,User Role,Team,Group\nx\n'],
  ])('%s', async (_, content) => {
    const made = await upload(content);
    expect(made).toMatchObject({
      status: 'mapping',
      counts: { total: 1, ready: 0 },
      problem: null,
    });
    const { status, body } = await admin.post(`/api/imports/${made.id}/process`);
    expect([status, body.code]).toEqual([409, 'import.not_ready']);
  });

  test('a column twice: the first that has a value counts', async () => {
    const { id } = await upload('Email,E-mail\na@b.example,c@d.example\n,e@f.example\n');
    const { body } = await admin.get<UsherImportRow[]>(
      `/api/imports/${id}/rows?sort=["rowNumber","ASC"]`,
    );
    expect(body).toMatchObject([
      { email: 'a@b.example', verdict: 'ready' },
      { email: 'e@f.example', verdict: 'ready' },
    ]);
  });
});

describe('what a row holds is a verdict on the row', () => {
  async function onlyRow(row: string, columns = header): Promise<UsherImportRow> {
    const { body, status } = await admin.upload<ImportBody>('/api/imports', columns + row);
    expect(status).toBe(201);
    const rows = await admin.get<UsherImportRow[]>(`/api/imports/${body.id}/rows`);
    const [found] = rows.body;
    if (!found) throw new Error('There is no row.');
    return found;
  }

  test('a cell of 10 MB', async () => {
    const { errors } = await onlyRow(`${'x'.repeat(10 * MEGABYTE)},B,a@b.example,Member,,\n`);
    expect(errors.map(({ code }) => code)).toEqual(['first_name.too_long']);
  });

  test('metadata of 10 MB', async () => {
    const row = await onlyRow(
      `A,B,a@b.example,Member,,"{""key"":""${'x'.repeat(10 * MEGABYTE)}""}"\n`,
    );
    expect(row).toMatchObject({
      verdict: 'ready',
      errors: [],
      warnings: [{ field: 'metadata', code: 'metadata.too_large' }],
    });
  });

  test('NUL bytes', async () => {
    const { errors } = await onlyRow('A\0da,B,a@b.example,Member,,\n');
    expect(errors.map(({ code }) => code)).toEqual(['first_name.invalid_characters']);
  });

  test('a row of 10,000 cells', async () => {
    const { errors } = await onlyRow(`A,B,a@b.example,Member,,${',x'.repeat(10_000)}\n`);
    expect(errors.map(({ code }) => code)).toContain('row.too_many_cells');
  });

  test('headers and metadata that name prototypes are plain text', async () => {
    const row = await onlyRow(
      'a@b.example,1,"{""__proto__"":{""admin"":true}}"\n',
      'Email,__proto__,Metadata\n',
    );
    expect(row.verdict).toBe('ready');
    expect(({} as Record<string, unknown>).admin).toBeUndefined();
  });

  test.each([
    ['an address', 'C,D,c@d'],
    ['quotes', 'C,D,"c@d.exam'],
    ['a name', 'C,"D'],
  ])('a file that is cut off in the middle of %s', async (_, end) => {
    const { body } = await admin.upload<ImportBody>(
      '/api/imports',
      `${header}A,B,a@b.example,Member,,\n${end}`,
    );
    expect(body.counts).toMatchObject({ total: 2, ready: 1, error: 1 });
  });
});

/** Posts a multipart upload whose body `write` sends as it likes; gives the status, or the error. */
function rawUpload(
  cookie: string,
  headers: Record<string, string>,
  write: (send: (text: string) => void, abort: () => void, end: () => void) => void,
): Promise<{ status: number; body: string } | Error> {
  return new Promise((resolve) => {
    const url = new URL('/api/imports', usher.url);
    const sent = httpRequest(
      url,
      {
        method: 'POST',
        headers: { cookie, 'content-type': 'multipart/form-data; boundary=XX', ...headers },
      },
      (answer) => {
        let body = '';
        answer.on('data', (piece: Buffer) => (body += piece.toString()));
        answer.on('end', () => {
          resolve({ status: answer.statusCode ?? 0, body });
          sent.destroy();
        });
      },
    );
    sent.on('error', resolve);
    write(
      (text) => sent.write(text),
      () => sent.destroy(),
      () => sent.end(),
    );
  });
}

const filePart =
  '--XX\r\nContent-Disposition: form-data; name="file"; filename="people.csv"\r\nContent-Type: text/csv\r\n\r\n';

const other = (name: string, more = ''): string =>
  `--XX\r\nContent-Disposition: form-data; name="${name}"${more}\r\n\r\nupdate\r\n`;

interface Told {
  code: string;
  errors?: Record<string, unknown>;
}

describe('uploads that do not go as they should', () => {
  test('a file that makes the reader slow: one long line, in small pieces', async () => {
    const answer = await rawUpload(admin.cookie, {}, (send, _, end) => {
      send(filePart);
      for (let sent = 0; sent < 130_000; sent += 500) send('y'.repeat(500));
      send('\r\n--XX--\r\n');
      end();
    });
    expect(answer).toMatchObject({ status: 422 });
    expect((answer as { body: string }).body).toContain('import.no_rows');
    await stillUp();
  });

  test.each([
    ['a second file', `${filePart}more\r\n`, 400, 'request.malformed', undefined],
    ['another file', other('file2', '; filename="b.csv"'), 400, 'request.malformed', undefined],
    ['a choice that comes too late', other('mode'), 422, 'request.invalid', 'mode'],
    ['what nobody knows', other('colour'), 422, 'request.invalid', 'colour'],
  ])('%s behind the file is told, and the file is not taken', async (_, part, ...told) => {
    const people = `${header}A,B,behind@b.example,Member,,\n\r\n`;
    const answer = await rawUpload(admin.cookie, {}, (send, _, end) => {
      send(filePart + people + part + '--XX--\r\n');
      end();
    });
    const [status, code, field] = told;
    expect(answer).toMatchObject({ status });
    const { code: given, errors = {} } = JSON.parse((answer as { body: string }).body) as Told;
    expect([given, Object.keys(errors)]).toEqual([code, field === undefined ? [] : [field]]);
    expect(await latestImport()).toMatchObject({ status: 'failed', counts: { total: 0 } });
    await stillUp();
  });

  test('a file with too many rows is refused while it is still being sent', async () => {
    const answer = await rawUpload(admin.cookie, {}, (send) => {
      send(filePart + header);
      // The request is never ended: an answer proves that nobody waited for its end.
      for (let sent = 0; sent < 27; sent++) send(`A,B,a@b.example,Member,,\n`.repeat(40_000));
    });
    expect(answer).toMatchObject({ status: 422 });
  });

  test('so is one whose length says so at once', async () => {
    const answer = await rawUpload(
      admin.cookie,
      { 'content-length': String(200 * MEGABYTE) },
      (send) => send(filePart),
    );
    expect(answer).toMatchObject({ status: 413 });
    expect((answer as { body: string }).body).toContain('import.too_large');
  });

  test('so is one that turns out too large', async () => {
    const answer = await rawUpload(admin.cookie, {}, (send) => {
      send(`${filePart}${header}`);
      for (let sent = 0; sent < 26; sent++) send('x'.repeat(MEGABYTE));
    });
    expect(answer).toMatchObject({ status: 413 });
    expect((await latestImport()).problem?.code).toBe('import.too_large');
  });

  test('when the connection breaks, a failed import that says so is all that remains', async () => {
    const broken = rawUpload(admin.cookie, {}, (send, abort) => {
      send(`${filePart}${header}${'A,B,a@b.example,Member,,\n'.repeat(500)}`);
      void until(async () => (await latestImport()).status === 'reading').then(abort);
    });
    await broken;
    const left = await until(async () => {
      const latest = await latestImport();
      return latest.status === 'failed' && latest;
    });
    expect(left.problem?.code).toBe('import.interrupted');
    expect((await admin.get(`/api/imports/${left.id}/rows`)).headers.get('content-range')).toBe(
      'rows */0',
    );
    await stillUp();
  });

  test('two uploads of the same file at once, both processed: each person is invited once', async () => {
    const people = Array.from({ length: 300 }, (_, n) => `twin${n}@corp.example`);
    const content = `Email\n${people.join('\n')}\n`;
    const uploads = await Promise.all(
      [1, 2].map(() => admin.upload<ImportBody>('/api/imports', content)),
    );
    const ids = uploads.map(({ body }) => body.id);
    await Promise.all(ids.map((id) => admin.post(`/api/imports/${id}/process`)));
    const ended = await Promise.all(
      ids.map((id) =>
        until(async () => {
          const { body } = await admin.get<ImportBody>(`/api/imports/${id}`);
          return body.status === 'completed' && body;
        }),
      ),
    );
    expect(ended.map(({ counts }) => counts.processed)).toEqual([300, 300]);
    expect(ended.reduce((sum, { counts }) => sum + counts.invited, 0)).toBe(300);
    const found = await admin.get('/api/users?filter={"q":"twin"}');
    expect(found.headers.get('content-range')).toBe('users 0-24/300');
  });

  test('fields that nobody knows are told, whatever they are called', async () => {
    for (const name of ['colour', '__proto__', '__proto__[mode]', 'constructor', 'valueOf']) {
      const fields = { [name]: 'update', mode: 'invite' };
      const content = 'Email\na@b.example\n';
      const { status, body } = await admin.upload('/api/imports', content, fields);
      const told = Object.keys(body.errors as object);
      expect([name, status, told]).toEqual([name, 422, [name.replace('[mode]', '')]]);
    }
    await stillUp();
  });

  test('what libraries say in English is said in the words of the reader', async () => {
    const refusal = async (method: string, path: string, body: string, type: string) => {
      const headers = { 'accept-language': 'de', 'content-type': type };
      return (await admin.send<Record<string, unknown>>(method, path, body, headers)).body;
    };
    const notAnUpload = 'Ein Upload enthält eine Datei im Feld file und daneben kurze Felder.';
    for (const type of ['multipart/form-data', 'multipart/form-data; boundary=XX']) {
      expect(await refusal('POST', '/api/imports', '--XX\r\nfile', type)).toMatchObject({
        code: 'request.malformed',
        detail: notAnUpload,
      });
    }
    expect(await refusal('PUT', '/api/organization', '[]', 'application/json')).toMatchObject({
      code: 'request.invalid',
      errors: { body: 'body ist ein JSON-Objekt.' },
    });
  });

  test.each<[string, string, Record<string, string>, number]>([
    ['malformed JSON', '{"rows": [', { 'content-type': 'application/json' }, 400],
    ['another kind of content', 'Email', { 'content-type': 'text/csv' }, 415],
    ['multipart without a boundary', 'x', { 'content-type': 'multipart/form-data' }, 400],
    [
      'multipart without a file',
      '--XX--\r\n',
      { 'content-type': 'multipart/form-data; boundary=XX' },
      422,
    ],
    ['rows that are none', '{"rows": "x"}', { 'content-type': 'application/json' }, 422],
    ['no body', '', { 'content-type': 'application/json' }, 422],
    [
      'rows of wrong types',
      '{"rows": [{"email": 5}, null]}',
      { 'content-type': 'application/json' },
      422,
    ],
    [
      'an unknown field',
      '{"rows": [{"email": "a@b.example", "x": "y"}]}',
      { 'content-type': 'application/json' },
      422,
    ],
  ])('%s', async (_, body, headers, status) => {
    const answer = await admin.send<ImportBody>('POST', '/api/imports', body, headers);
    expect(answer.status).toBe(status);
    expect(answer.body.code).toMatch(/^[a-z_]+\.[a-z_]+$/);
    await stillUp();
  });
});

describe('imports and rows that are not there', () => {
  test.each([
    ['GET', '/api/imports/nothing', 404],
    ['GET', '/api/imports/01890000-0000-7000-8000-000000000000', 404],
    ['GET', '/api/imports/01890000-0000-7000-8000-000000000000/rows', 404],
    ['GET', '/api/imports/01890000-0000-7000-8000-000000000000/errors.csv', 404],
    ['POST', '/api/imports/01890000-0000-7000-8000-000000000000/process', 404],
    ['POST', '/api/imports/01890000-0000-7000-8000-000000000000/undo', 404],
    ['DELETE', '/api/imports/01890000-0000-7000-8000-000000000000/rows/1', 404],
    ['GET', '/api/imports?filter={"nothing":1}', 400],
    ['GET', '/api/imports?filter=[1]', 400],
    ['GET', '/api/imports?filter={', 400],
    ['GET', '/api/imports?sort=["id","ASC"]', 400],
    ['GET', '/api/imports?sort=createdAt', 400],
    ['GET', '/api/imports?range=[0,1000]', 400],
    ['GET', '/api/imports?range=[5,1]', 400],
    ['GET', '/api/imports?range=["a","b"]', 400],
    ['GET', '/api/imports?range=[0,1,2]', 400],
    ['GET', '/api/imports?sort=["createdAt","DESC","id"]', 400],
    ['GET', '/api/imports?filter={"status":"gone"}', 400],
    ['GET', '/api/imports?filter={"ids":5}', 400],
  ])('%s %s is a %i', async (method, path, status) => {
    const answer = await admin.send<ImportBody>(method, path, method === 'GET' ? undefined : {});
    expect(answer.status).toBe(status);
    expect(answer.body.code).toMatch(/^[a-z_]+\.[a-z_]+$/);
  });
});
