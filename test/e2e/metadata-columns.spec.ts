import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { UsherUser } from '../../admin-ui/src/api/contract.js';
import { Database } from '../../src/database/database.js';
import { BulkInvites, Invitations, Members, type MetadataColumn } from '../../src/index.js';
import type { Client } from '../support/client.js';
import { processed, rowsOf, uploadCsv } from '../support/imports.js';
import { listenTo } from '../support/overheard.js';
import { firstAdmin } from '../support/people.js';
import { readableInFile, storedPlaces } from '../support/stored.js';
import { admin, startUsher, type TestUsher } from '../support/usher.js';

const department = 'zqAccounting';
const metadataColumns: MetadataColumn[] = [
  {
    key: 'department',
    title: 'Department',
    aliases: ['Abteilung', 'Cost centre'],
    validate: (text) =>
      text.startsWith('zq') ? undefined : `“${text}” is no department. Take one with zq.`,
  },
  { key: 'desk', title: 'Desk' },
  {
    key: 'badge',
    title: 'Badge',
    validate: (text) => {
      if (text === 'broken') throw new Error(`The badges are away: ${text}`);
      return undefined;
    },
  },
];

let usher: TestUsher;
let boss: Client;
beforeAll(async () => {
  usher = await startUsher({ metadataColumns });
  boss = await usher.admin();
});
afterAll(() => usher.close());

async function personOf(email: string): Promise<UsherUser | undefined> {
  return (await boss.get<UsherUser[]>(`/api/users?filter={"q":"${email}"}`)).body[0];
}

async function exported(): Promise<string> {
  return (await boss.get('/api/users/export.csv')).text;
}

const csv = [
  'Email,First Name,Cost-Centre,Metadata,Desk',
  `ada@columns.example,Ada,${department},"{""start"":1815,""department"":""none""}",7`,
  'bo@columns.example,Bo,Sales,,',
  'cy@columns.example,Cy,,,',
  '',
].join('\n');

test('the application’s columns go from a file to the person, and out again', async () => {
  const template = (await boss.get('/api/imports/template.csv')).text;
  expect(template.split(/\r?\n/)[0]).toContain('Metadata,Department,Desk,Badge');
  expect((await boss.get('/api/auth/me')).body).toMatchObject({
    metadataColumns: [
      { key: 'department', title: 'Department' },
      { key: 'desk' },
      { key: 'badge' },
    ],
  });

  const { id, counts } = await uploadCsv(boss, csv);
  expect(counts).toMatchObject({ ready: 2, error: 1 });
  const [ada, bo] = await rowsOf(boss, id);
  expect(ada).toMatchObject({
    metadata: '{"start":1815,"department":"none"}',
    metadataColumns: { department, desk: '7' },
  });
  const words = '“…” is no department. Take one with zq.';
  expect(bo?.errors).toEqual([
    { field: 'metadata.department', code: 'metadata.refused', message: words },
  ]);
  expect((await boss.get(`/api/imports/${id}/errors.csv`)).text).toContain(
    `bo@columns.example,Bo,Sales,,,metadata.refused,Cost-Centre: ${words}`,
  );
  const mended = await boss.put(`/api/imports/${id}/rows/2`, {
    metadataColumns: { department: `${department}2`, badge: 'b-2' },
  });
  expect(mended.body).toMatchObject({ verdict: 'ready' });

  await processed(boss, id);
  expect((await personOf('ada@columns.example'))?.metadata).toEqual({
    start: 1815,
    department,
    desk: '7',
  });
  expect((await personOf('bo@columns.example'))?.metadata).toEqual({
    department: `${department}2`,
    badge: 'b-2',
  });
  expect((await personOf('cy@columns.example'))?.metadata).toBeNull();

  const file = await exported();
  expect(file.split(/\r?\n/)[0]).toBe(
    'First Name,Last Name,Email,Username,User Role,Group,Metadata,Department,Desk,Badge,Status,Created',
  );
  expect(file).toContain(`Member,,"{""start"":1815}",${department},7,,invited`);
  const others = file.replaceAll('@columns.example', '@again.example');
  const again = await uploadCsv(boss, others.replace(/,\w+,Member,/g, ',,Member,'));
  expect(again.counts).toMatchObject({ ready: 3, alreadyMember: 1 });
  await processed(boss, again.id);
  expect((await personOf('ada@again.example'))?.metadata).toEqual(
    (await personOf('ada@columns.example'))?.metadata,
  );
});

test('one person, rows and edits are held against them too', async () => {
  const { organizationId } = await firstAdmin(usher);
  const actor = await usher.app.get(Members).actor(organizationId, { email: admin.email });
  if (!actor) throw new Error('The first admin is no actor.');
  const email = 'dee@columns.example';
  const invite = (metadata: Record<string, unknown>): Promise<{ id: string }> =>
    usher.app.get(Invitations).invite(actor, { email, metadata });
  await expect(invite({ department: 'Sales' })).rejects.toMatchObject({
    extras: { errors: { 'metadata.department': '“…” is no department. Take one with zq.' } },
  });
  const { id } = await invite({ department });
  const edit = (metadata: object): Promise<{ status: number }> =>
    boss.put(`/api/users/${id}`, { metadata });
  expect(await edit({ department: 'Sales', desk: '1' })).toMatchObject({
    status: 422,
    body: { errors: { 'metadata.department': expect.any(String) } },
  });
  expect(await edit({ department, desk: '1' })).toMatchObject({ status: 200 });

  const rows = [
    { email: 'eve@columns.example', metadataColumns: { department, desk: ' ' } },
    { email: 'flo@columns.example', metadata: { department: 'Sales' } },
  ];
  const read = await usher.app.get(BulkInvites).read(actor, rows);
  expect(read.counts).toMatchObject({ ready: 1, error: 1 });
  expect(
    await boss.post('/api/imports', { rows: [{ email, metadataColumns: { shoe: '4' } }] }),
  ).toMatchObject({
    status: 422,
    body: { errors: { rows: { 0: { metadataColumns: expect.any(String) } } } },
  });
});

test('a `validate` that throws leaves out its own cells alone, and is told once', async () => {
  const overheard = await listenTo(usher);
  const { id, counts } = await uploadCsv(
    boss,
    'Email,Badge\ngus@columns.example,broken\nhal@columns.example,b-3\nida@columns.example,broken\n',
  );
  overheard.stop();
  const said = overheard.logs.filter((line) => line.includes('`validate`'));
  expect(said).toEqual([expect.stringContaining('the metadata column "badge" failed')]);
  expect(said.join()).not.toContain('broken');
  expect(counts).toMatchObject({ ready: 3, error: 0, warned: 2 });
  expect((await rowsOf(boss, id))[0]?.warnings).toMatchObject([
    { field: 'metadata.badge', code: 'metadata.not_judged' },
  ]);
  await processed(boss, id);
  expect((await personOf('gus@columns.example'))?.metadata).toBeNull();
  expect((await personOf('hal@columns.example'))?.metadata).toEqual({ badge: 'b-3' });
});

test('what their cells say is nowhere in clear, and goes when the cells go', async () => {
  const secret = 'zqUnreadable';
  const { id } = await uploadCsv(
    boss,
    [
      'Email,Department,Desk,Metadata',
      `ivy@columns.example,${secret},,`,
      `faulty,${secret},1,"{""a"":""${secret}""}"`,
      `jo@columns.example,a ${secret},,`,
      `kim@columns.example,${secret},1,,surplus ${secret}`,
      '',
    ].join('\n'),
  );
  expect(await storedPlaces(usher, [secret])).toEqual([]);
  await boss.put(`/api/imports/${id}/rows/2`, { email: 'lu@columns.example' });
  await processed(boss, id);
  expect(await storedPlaces(usher, [secret])).toEqual([]);
  expect(await readableInFile(usher, [secret])).toEqual([]);
  expect((await personOf('lu@columns.example'))?.metadata).toEqual({
    a: secret,
    department: secret,
    desk: '1',
  });

  const person = await personOf('ivy@columns.example');
  expect((await boss.post(`/api/users/${person?.id ?? ''}/erase`, {})).status).toBeLessThan(300);
  const [erased] = await usher.app
    .get(Database)
    .query('SELECT metadata, metadata_cells AS cells FROM usher_import_rows WHERE id = ?', [
      person?.id,
    ]);
  expect(erased).toEqual({ metadata: null, cells: null });
});
