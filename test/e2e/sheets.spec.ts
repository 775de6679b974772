import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { Database } from '../../src/database/database.js';
import { ImportPart } from '../../src/modules/imports/lifecycle/import-part.entity.js';
import { PeopleImport } from '../../src/modules/imports/lifecycle/people-import.entity.js';
import { ImportPlanning } from '../../src/modules/imports/judging/import-planning.service.js';
import { JudgingAgain } from '../../src/modules/imports/judging/judging-again.service.js';
import { SheetReading } from '../../src/modules/imports/intake/sheet-reading.service.js';
import { KeptWorkbooks } from '../../src/modules/imports/lifecycle/kept-workbooks.service.js';
import { ImportRunner } from '../../src/modules/imports/run/import-runner.service.js';
import type { Answer, Client } from '../support/client.js';
import { type ImportBody, judged, processed, rowsOf, uploadCsv } from '../support/imports.js';
import { mailsTo } from '../support/invitations.js';
import { holderOf } from '../support/people.js';
import { startUsher, type TestUsher } from '../support/usher.js';
import { odsParts, textRow, xlsxParts, zipOf } from '../support/workbooks.js';

const MAX_ROWS = 50;

let usher: TestUsher;
let admin: Client;
let database: Database;

beforeAll(async () => {
  usher = await startUsher({ imports: { maxMegabytes: 5, maxRows: MAX_ROWS } });
  admin = await usher.admin();
  database = usher.app.get(Database);
});
afterAll(() => usher.close());

type Sheets = Readonly<Record<string, readonly string[][]>>;

/** A table of staff, one of a branch, and sheets of which nobody can be invited. */
const sheetsOf = (domain: string): Sheets => ({
  Blank: [],
  Staff: [
    ['Email', 'Name', 'Role'],
    [`ada@${domain}`, 'Ada Lovelace', 'Boss'],
    [`bob@${domain}`, 'Bob Stone', 'HR'],
  ],
  Branch: [
    ['Branch in Porto'],
    ['Last name', 'First name', 'E-mail', 'Shoe size'],
    ['Costa', 'Cleo', `cleo@${domain}`, '38'],
    ['Dias', 'Davi', `davi@${domain}`, '44'],
    ['Reis', 'Rui', 'rui at home', '40'],
  ],
  Titles: [['Email', 'Name']],
});

const xlsx = (sheets: Sheets): Promise<Buffer> =>
  zipOf(
    xlsxParts(
      Object.entries(sheets).map(([name, rows]) => ({
        name,
        rows: rows.map((cells) => textRow(...cells)).join(''),
      })),
    ),
  );

const ods = (sheets: Sheets): Promise<Buffer> => {
  const cell = (one: string): string =>
    `<table:table-cell office:value-type="string"><text:p>${one}</text:p></table:table-cell>`;
  const row = (cells: readonly string[]): string =>
    `<table:table-row>${cells.map(cell).join('')}</table:table-row>`;
  const tables = Object.entries(sheets).map(
    ([name, rows]) => `<table:table table:name="${name}">${rows.map(row).join('')}</table:table>`,
  );
  return zipOf(odsParts(tables.join('')));
};

async function upload(bytes: Buffer, by = admin): Promise<ImportBody> {
  const { status, body, text } = await by.upload<ImportBody>('/api/imports', bytes, {}, 'a.xlsx');
  if (status !== 201) throw new Error(`The upload answered ${status}: ${text}`);
  return body;
}

const choose = (id: string, choices: object, by = admin): Promise<Answer> =>
  by.put(`/api/imports/${id}`, choices);
const show = async (id: string, by = admin): Promise<ImportBody> =>
  (await by.get<ImportBody>(`/api/imports/${id}`)).body;
const emailsOf = async (id: string, by = admin): Promise<(string | null)[]> =>
  (await rowsOf(by, id)).map(({ email }) => email);
const partsOf = (importId: string, of = database): Promise<number> =>
  of.repository(ImportPart).countBy({ importId });
const errorsOf = ({ status, body }: Answer): unknown[] => [status, Object.keys(body.errors ?? {})];

describe.each([
  ['xlsx', xlsx],
  ['ods', ods],
])('.%s', (source, make) => {
  test('another sheet is read without another upload, and its people are invited', async () => {
    const domain = `${source}.example`;
    const made = await upload(await make(sheetsOf(domain)));
    expect(made).toMatchObject({
      source,
      status: 'ready',
      sheet: 'Staff',
      sheets: ['Blank', 'Staff', 'Branch', 'Titles'],
      readableSheets: ['Staff', 'Branch'],
      counts: { total: 2, warned: 1 },
    });
    const { id } = made;
    const settle = [{ code: 'role.unknown', field: 'role', value: 'Boss', as: 'admin' }];
    expect((await choose(id, { settle })).status).toBe(202);
    await judged(admin, id);

    const chosen = await choose(id, { sheet: 'Branch', defaultRole: 'hr' });
    expect([chosen.status, chosen.body.status]).toEqual([202, 'reading']);
    expect(await judged(admin, id)).toMatchObject({
      source,
      status: 'ready',
      sheet: 'Branch',
      headerLine: 2,
      skippedLines: [{ line: 1, reason: 'before_header' }],
      columns: [
        { header: 'Last name', column: 'lastName', samples: ['Costa', 'Dias', 'Reis'] },
        { header: 'First name', column: 'firstName' },
        { header: 'E-mail', column: 'email' },
        { header: 'Shoe size', column: null },
      ],
      options: { defaultRole: 'hr' },
      settled: [],
      counts: { total: 3, ready: 2, error: 1, warned: 0 },
      problem: null,
    });
    expect(await rowsOf(admin, id)).toMatchObject([
      { rowNumber: 1, line: 3, email: `cleo@${domain}`, firstName: 'Cleo', role: 'hr' },
      { rowNumber: 2, line: 4, email: `davi@${domain}`, lastName: 'Dias' },
      { rowNumber: 3, line: 5, verdict: 'error' },
    ]);
    const faults = await admin.get<{ code: string }[]>(`/api/imports/${id}/faults`);
    expect(faults.body.map(({ code }) => code)).toEqual(['email.invalid']);
    // The same sheet is no change: what was corrected of its rows stays.
    await admin.put(`/api/imports/${id}/rows/3`, { email: `rui@${domain}` });
    const same = await choose(id, { sheet: 'Branch' });
    expect([same.status, same.body.status]).toEqual([202, 'ready']);

    expect(await partsOf(id)).toBe(1);
    expect(await processed(admin, id)).toMatchObject({
      counts: { invited: 3 },
      readableSheets: [],
    });
    await usher.app.get(KeptWorkbooks, { strict: false }).sweep();
    expect(await partsOf(id)).toBe(0);
    expect(await mailsTo(usher, `rui@${domain}`)).toHaveLength(1);
    expect(await mailsTo(usher, `ada@${domain}`)).toHaveLength(0);
    const late = await choose(id, { sheet: 'Staff' });
    expect([late.status, late.body.code]).toEqual([409, 'import.not_ready']);
  });
});

test('a sheet that asks for its columns, and back', async () => {
  const { id } = await upload(
    await xlsx({
      Staff: [['Email'], ['ada@back.example']],
      Codes: [
        ['a', 'b'],
        ['one', 'two'],
      ],
    }),
  );
  await choose(id, { sheet: 'Codes' });
  expect(await judged(admin, id)).toMatchObject({ status: 'mapping', counts: { total: 1 } });
  await choose(id, { sheet: 'Staff' });
  expect(await judged(admin, id)).toMatchObject({ status: 'ready', counts: { ready: 1 } });
  expect(await emailsOf(id)).toEqual(['ada@back.example']);
});

test('what cannot be chosen is refused, and the import stays as it is', async () => {
  const { id } = await upload(await xlsx(sheetsOf('refused.example')));
  const before = await show(id);
  for (const sheet of ['Payroll', 'Blank', 'Titles', 7, 'x'.repeat(300)]) {
    expect([sheet, errorsOf(await choose(id, { sheet }))]).toEqual([sheet, [422, ['sheet']]]);
  }
  const mapping = await choose(id, { sheet: 'Branch', mapping: { 0: 'email' } });
  expect(errorsOf(mapping)).toEqual([422, ['mapping']]);
  expect(await show(id)).toEqual(before);

  const text = await uploadCsv(admin, 'Email\na@text.example\n');
  expect(errorsOf(await choose(text.id, { sheet: 'Staff' }))).toEqual([422, ['sheet']]);
  const alone = await upload(await xlsx({ Staff: [['Email'], ['a@alone.example']], Blank: [] }));
  expect(alone.readableSheets).toEqual([]);
  expect(await partsOf(alone.id)).toBe(0);
  expect(errorsOf(await choose(alone.id, { sheet: 'Blank' }))).toEqual([422, ['sheet']]);
});

test('a sheet that turns out not to be readable loses nothing, and says why', async () => {
  const many = Array.from({ length: MAX_ROWS + 1 }, (_, i) => [`p${i}@many.example`]);
  const { id } = await upload(
    await xlsx({
      Staff: [
        ['Email', 'Name'],
        ['ada', 'Ada Stone'],
      ],
      Many: [['Email'], ...many],
    }),
  );
  await admin.put(`/api/imports/${id}/rows/1`, { email: 'ada@kept.example' });
  expect((await choose(id, { sheet: 'Many', defaultRole: 'hr' })).status).toBe(202);
  expect(await judged(admin, id)).toMatchObject({
    status: 'ready',
    sheet: 'Staff',
    problem: { code: 'import.too_many_rows' },
    counts: { total: 1, ready: 1 },
  });
  expect(await rowsOf(admin, id)).toMatchObject([{ email: 'ada@kept.example', role: 'hr' }]);
  await choose(id, { sendInvitations: false });
  expect(await show(id)).toMatchObject({ problem: null });
});

test('of two at the same moment, one starts the import or chooses another sheet', async () => {
  const { id } = await upload(await xlsx(sheetsOf('rivals.example')));
  const answers = await Promise.all([
    choose(id, { sheet: 'Branch' }),
    admin.post(`/api/imports/${id}/process`),
  ]);
  expect(answers.map(({ status }) => status).sort()).toEqual([202, 409]);
});

test('a sheet of somebody else’s workbook takes what seeing unknown cells takes', async () => {
  const { id } = await upload(await xlsx(sheetsOf('else.example')));
  const person = { email: 'inviter@else.example' };
  const { client } = await holderOf(usher, ['can_bulk_invite'], person);
  const refused = await choose(id, { sheet: 'Branch' }, client);
  expect([refused.status, refused.body.code]).toEqual([403, 'permission.missing']);
});

test('the workbook goes when the import is discarded, and when somebody is erased', async () => {
  const gone = await upload(await xlsx(sheetsOf('gone.example')));
  expect(await partsOf(gone.id)).toBe(1);
  expect((await admin.delete(`/api/imports/${gone.id}`)).status).toBe(204);
  expect(await partsOf(gone.id)).toBe(0);

  const waiting = await upload(await xlsx(sheetsOf('waiting.example')));
  const { body: person } = await admin.post<{ id: string }>('/api/users', {
    email: 'cleo@waiting.example',
  });
  expect((await admin.post(`/api/users/${person.id}/erase`)).status).toBeLessThan(300);
  expect(await partsOf(waiting.id)).toBe(0);
  expect(await show(waiting.id)).toMatchObject({ status: 'ready', readableSheets: [] });
  expect(errorsOf(await choose(waiting.id, { sheet: 'Branch' }))).toEqual([422, ['sheet']]);
});

test('a large workbook is kept in parts, and each import reads its own', async () => {
  const noise = (): string => Array.from({ length: 6 }, () => crypto.randomUUID()).join('');
  const notes = Array.from({ length: 300 }, (_, i) => `Note ${i}`);
  const rows = Array.from({ length: MAX_ROWS }, (_, i) => [
    `p${i}@large.example`,
    ...notes.map(noise),
  ]);
  const bytes = await xlsx({
    Staff: [['Email'], ['ada@large.example']],
    Large: [['Email', ...notes], ...rows],
  });
  expect(bytes.length).toBeGreaterThan(1 << 20);
  const { id } = await upload(bytes);
  expect(await partsOf(id)).toBe(Math.ceil(bytes.length / (1 << 19)));
  await choose(id, { sheet: 'Large' });
  expect(await judged(admin, id)).toMatchObject({ counts: { ready: MAX_ROWS } });
  const other = await upload(await xlsx(sheetsOf('small.example')));
  await processed(admin, id);
  await usher.app.get(KeptWorkbooks, { strict: false }).sweep();
  expect([await partsOf(id), await partsOf(other.id)]).toEqual([0, 1]);
});

describe('after a crash', () => {
  let idle: TestUsher;
  let client: Client;
  beforeAll(async () => {
    idle = await startUsher({}, { runJobs: false });
    client = await idle.admin();
  });
  afterAll(() => idle.close());

  const service = <T>(type: new (...args: never[]) => T): T =>
    idle.app.get(type, { strict: false });
  const isOver = (id: string): Promise<unknown> =>
    service(Database).transaction((manager) =>
      manager.update(PeopleImport, { id }, { leaseUntil: new Date(Date.now() - 600_000) }),
    );

  /** Chooses another sheet, and reads it as a job does that is killed in the middle. */
  async function killed(domain: string): Promise<string> {
    const { id } = await upload(await xlsx(sheetsOf(domain)), client);
    await choose(id, { sheet: 'Branch' }, client);
    const planning = service(ImportPlanning);
    const broken = jest.spyOn(planning, 'plan').mockRejectedValueOnce(new Error('Killed.'));
    await expect(service(SheetReading).run(id)).rejects.toThrow('Killed.');
    broken.mockRestore();
    expect(await service(SheetReading).run(id)).toBe('skipped');
    await isOver(id);
    return id;
  }

  test('the next reader begins anew, and nobody takes the import for broken off', async () => {
    const id = await killed('crash.example');
    await service(ImportRunner).sweep();
    expect(await service(JudgingAgain).run(id)).toBe('skipped');
    expect(await show(id, client)).toMatchObject({ status: 'reading' });
    expect(await service(SheetReading).run(id)).toBe('done');
    expect(await show(id, client)).toMatchObject({
      status: 'ready',
      sheet: 'Branch',
      counts: { total: 3, ready: 2, error: 1 },
    });
    expect(await rowsOf(client, id)).toHaveLength(3);
  });

  test('without its workbook an import that is half read is given up', async () => {
    const id = await killed('lost.example');
    await service(Database).transaction((manager) => manager.delete(ImportPart, { importId: id }));
    expect(await service(SheetReading).run(id)).toBe('done');
    expect(await show(id, client)).toMatchObject({
      status: 'failed',
      problem: { code: 'import.unreadable' },
      readableSheets: [],
    });
    expect(await rowsOf(client, id)).toEqual([]);
  });

  test('whoever is erased meanwhile is not brought back by what is in memory', async () => {
    const { id } = await upload(await xlsx(sheetsOf('erased.example')), client);
    const email = 'cleo@erased.example';
    const { body } = await client.post<{ id: string }>('/api/users', { email });
    await choose(id, { sheet: 'Branch' }, client);
    const planning = service(ImportPlanning);
    const erasing = jest.spyOn(planning, 'plan').mockImplementationOnce(async ({ renewLease }) => {
      await client.post(`/api/users/${body.id}/erase`);
      await service(Database).transaction(renewLease);
    });
    expect(await service(SheetReading).run(id)).toBe('done');
    erasing.mockRestore();
    expect(await show(id, client)).toMatchObject({ status: 'failed', readableSheets: [] });
    expect(await rowsOf(client, id)).toEqual([]);
  });

  test('one that is discarded meanwhile is read no further', async () => {
    const { id } = await upload(await xlsx(sheetsOf('meanwhile.example')), client);
    await choose(id, { sheet: 'Branch' }, client);
    const planning = service(ImportPlanning);
    const discarding = jest
      .spyOn(planning, 'plan')
      .mockImplementationOnce(async ({ renewLease }) => {
        await client.delete(`/api/imports/${id}`);
        await service(Database).transaction(renewLease);
      });
    expect(await service(SheetReading).run(id)).toBe('done');
    discarding.mockRestore();
    expect((await client.get(`/api/imports/${id}`)).status).toBe(404);
    expect(await partsOf(id, service(Database))).toBe(0);
  });
});
