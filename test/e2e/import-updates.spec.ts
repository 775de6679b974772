import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type {
  UsherUndoneImport,
  UsherUndoPreview,
  UsherUser,
} from '../../admin-ui/src/api/contract.js';
import { Database } from '../../src/database/database.js';
import { Updating } from '../../src/modules/imports/update/updating.service.js';
import type { Client } from '../support/client.js';
import { judged, processed, type Row, rowsOf, uploadCsv } from '../support/imports.js';
import { addCrowd, addPerson, firstAdmin, holderOf } from '../support/people.js';
import { startUsher, type TestUsher } from '../support/usher.js';

let usher: TestUsher;
let admin: Client;

beforeAll(async () => {
  usher = await startUsher();
  admin = await usher.admin();
});

afterAll(() => usher.close());

async function exported(q: string): Promise<string[]> {
  const { text } = await admin.get(`/api/users/export.csv?filter={"q":"${q}"}`);
  return text
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split('\r\n');
}

async function person(id: string): Promise<UsherUser> {
  return (await admin.get<UsherUser>(`/api/users/${id}`)).body;
}

async function groupNamed(name: string): Promise<string> {
  return (await admin.post<{ id: string }>('/api/groups', { name, permissions: [] })).body.id;
}

async function undo(client: Client, id: string): Promise<UsherUndoneImport> {
  const { status, body, text } = await client.post<UsherUndoneImport>(`/api/imports/${id}/undo`);
  if (status !== 200) throw new Error(`The undoing answered ${status}: ${text}`);
  return body;
}

async function undoPreview(client: Client, id: string): Promise<UsherUndoPreview> {
  return (await client.get<UsherUndoPreview>(`/api/imports/${id}/undo`)).body;
}

/** The verdict of each row, and what is wrong with it. */
function verdictsOf(rows: readonly Row[]): unknown[] {
  return rows.map(({ verdict, errors }) => [verdict, ...errors.map(({ code }) => code)]);
}

test('an export comes back with three people edited: seen before and after, carried out, undone', async () => {
  const sales = await groupNamed('Story Sales');
  await groupNamed('Story Support');
  const people = ['ada', 'ben', 'cyd', 'dan'].map((name) => `${name}@story.example`);
  const [ada = '', ben = '', cyd = '', dan = ''] = await Promise.all(
    people.map((email) => addPerson(usher, { email, firstName: 'Story', lastName: email })),
  );
  await admin.put(`/api/users/${ada}`, { groupIds: [sales], metadata: { desk: 4, floor: '2' } });
  const [header = '', ...lines] = await exported('story.example');
  const edited = lines.map((line) => {
    if (line.includes('ada@')) {
      return line
        .replace('Story,', 'Ada,')
        .replace('Story Sales', 'Story Support')
        .replace('4', '5');
    }
    if (line.includes('ben@')) return line.replace(',Member,', ',HR,');
    return line.includes('cyd@') ? line.replace(',active,', ',archived,') : line;
  });

  const made = await uploadCsv(admin, [header, ...edited].join('\n'), { mode: 'update' });
  expect(made).toMatchObject({
    status: 'ready',
    mode: 'update',
    counts: { total: 4, update: 3, unchanged: 1, ready: 0, error: 0 },
  });
  const rows = new Map((await rowsOf(admin, made.id)).map((row) => [row.email, row]));
  expect(rows.get('ada@story.example')).toMatchObject({
    verdict: 'update',
    changes: {
      firstName: ['Story', 'Ada'],
      groups: ['Story Sales', 'Story Support'],
      'metadata.desk': ['4', '5'],
    },
  });
  expect(rows.get('ben@story.example')?.changes).toEqual({ role: ['Member', 'HR'] });
  expect(rows.get('cyd@story.example')?.changes).toEqual({ status: ['Active', 'Archived'] });
  expect(rows.get('dan@story.example')).toMatchObject({ verdict: 'unchanged' });

  expect(await processed(admin, made.id)).toMatchObject({
    status: 'completed',
    counts: { processed: 4, updated: 3, skipped: 1, invited: 0, failed: 0 },
  });
  expect(await person(ada)).toMatchObject({
    firstName: 'Ada',
    metadata: { desk: 5, floor: '2' },
  });
  expect(await person(ben)).toMatchObject({ role: 'hr' });
  expect(await person(cyd)).toMatchObject({ status: 'archived' });
  const outcomes = (await rowsOf(admin, made.id)).map(({ outcome }) => outcome);
  expect(outcomes.sort()).toEqual(['skipped', 'updated', 'updated', 'updated']);
  const audit = await admin.get<{ detail: object }[]>(
    `/api/audit-events?filter={"subjectId":"${ada}","action":"user.updated"}`,
  );
  expect(audit.body[0]?.detail).toMatchObject({ importId: made.id, account: ['firstName'] });

  await admin.put(`/api/users/${ben}`, { role: 'admin' });
  expect(await undoPreview(admin, made.id)).toMatchObject({
    undone: 0,
    restored: 2,
    kept: [{ reason: 'changed_since', count: 1 }],
  });
  expect(await undo(admin, made.id)).toEqual({
    undone: 0,
    restored: 2,
    kept: [{ userId: ben, reason: 'changed_since' }],
  });
  expect(await person(ada)).toMatchObject({
    firstName: 'Story',
    groupIds: [sales],
    metadata: { desk: 4, floor: '2' },
  });
  expect(await person(ben)).toMatchObject({ role: 'admin' });
  expect(await person(cyd)).toMatchObject({ status: 'active' });
  expect(await person(dan)).toMatchObject({ status: 'active' });
});

describe('whom a row is about', () => {
  test('in each mode', async () => {
    await addPerson(usher, { email: 'here@modes.example', firstName: 'Old' });
    const file = 'Email,First Name\nhere@modes.example,New\nnobody@modes.example,Nora\n';
    const { id, counts } = await uploadCsv(admin, file);
    expect(counts).toMatchObject({ alreadyMember: 1, ready: 1, update: 0 });
    await admin.put(`/api/imports/${id}`, { mode: 'update' });
    expect((await judged(admin, id)).counts).toMatchObject({ update: 1, error: 1, ready: 0 });
    expect(verdictsOf(await rowsOf(admin, id))).toEqual([['update'], ['error', 'person.not_here']]);
    const faults = await admin.get<{ code: string; count: number }[]>(`/api/imports/${id}/faults`);
    expect(faults.body).toMatchObject([{ code: 'person.not_here', count: 1 }]);
    await admin.put(`/api/imports/${id}`, { mode: 'invite_and_update' });
    expect((await judged(admin, id)).counts).toMatchObject({ update: 1, error: 0, ready: 1 });
    expect((await processed(admin, id)).counts).toMatchObject({ invited: 1, updated: 1 });
    expect(await undoPreview(admin, id)).toMatchObject({ undone: 1, restored: 1, kept: [] });
    const outcomes = async (): Promise<unknown[]> =>
      (await rowsOf(admin, id)).map(({ outcome }) => outcome);
    expect(await outcomes()).toEqual(['updated', 'invited']);
    expect(await undo(admin, id)).toMatchObject({ undone: 1, restored: 1, kept: [] });
    expect(await outcomes()).toEqual(['undone', 'undone']);
  });

  test('somebody archived of whom the file says nothing else is told as archived, in every mode', async () => {
    for (const name of ['gone', 'kept', 'back']) {
      await addPerson(usher, {
        email: `${name}@archive.example`,
        firstName: 'Old',
        status: 'archived',
      });
    }
    const file = [
      'Email,First Name,Status',
      'gone@archive.example,Old,',
      'kept@archive.example,,archived',
      'back@archive.example,,active',
    ].join('\n');
    const { id } = await uploadCsv(admin, file, { mode: 'invite_and_update' });
    const told = [['archived_member'], ['unchanged'], ['update']];
    expect(verdictsOf(await rowsOf(admin, id))).toEqual(told);
    await admin.put(`/api/imports/${id}`, { mode: 'update' });
    const { counts } = await judged(admin, id);
    expect(counts).toMatchObject({ archivedMember: 1, unchanged: 1, update: 1 });
    expect(verdictsOf(await rowsOf(admin, id))).toEqual(told);
    const done = await processed(admin, id);
    expect(done.counts).toMatchObject({ skipped: 2, updated: 1, failed: 0 });

    // What is exported says who is archived, and so changes nothing.
    const again = (await exported('archive.example')).join('\n');
    const uploaded = await uploadCsv(admin, again, { mode: 'update' });
    expect(uploaded.counts).toMatchObject({ unchanged: 3, archivedMember: 0 });
  });

  test('the username says it where there is no e-mail, of people here alone', async () => {
    await addPerson(usher, { email: 'uma@name.example', username: 'uma', firstName: 'U' });
    const file = 'Username,First Name,Status\numa,Uma,\nuwe,Uwe,\nUMA,Again,\n';
    const { id, status } = await uploadCsv(admin, file, { mode: 'update' });
    expect(status).toBe('ready');
    const rows = await rowsOf(admin, id);
    expect(verdictsOf(rows)).toEqual([
      ['update'],
      ['error', 'person.not_here'],
      ['duplicate', 'email.duplicate_in_file'],
    ]);
    expect(rows[0]).toMatchObject({
      email: 'uma@name.example',
      changes: { firstName: ['U', 'Uma'] },
    });
  });

  test('a username that somebody has, or another row gives, is refused', async () => {
    for (const name of ['nat', 'ned', 'nia']) {
      await addPerson(usher, { email: `${name}@own.example`, username: name });
    }
    const file = 'Email,Username\nnat@own.example,ned\nned@own.example,neo\nnia@own.example,NEO\n';
    const { id } = await uploadCsv(admin, file, { mode: 'update' });
    expect(verdictsOf(await rowsOf(admin, id))).toEqual([
      ['error', 'username.taken'],
      ['update'],
      ['error', 'username.duplicate_in_file'],
    ]);
  });

  test('a row that is mended is compared anew, and so are those behind it', async () => {
    await addPerson(usher, { email: 'eve@mend.example', firstName: 'Eve' });
    const file = 'Email,First Name\neve@mend.example,Eva\neve@mend.example,Evi\n';
    const { id } = await uploadCsv(admin, file, { mode: 'update' });
    expect(verdictsOf(await rowsOf(admin, id))).toEqual([
      ['update'],
      ['duplicate', 'email.duplicate_in_file'],
    ]);
    const { body } = await admin.put<Row>(`/api/imports/${id}/rows/1`, {
      firstName: 'x'.repeat(200),
    });
    expect(body).toMatchObject({ verdict: 'error', errors: [{ code: 'first_name.too_long' }] });
    expect((await rowsOf(admin, id))[1]).toMatchObject({
      verdict: 'update',
      changes: { firstName: ['Eve', 'Evi'] },
    });
  });
});

describe('what its uploader may not change by hand', () => {
  test('is refused at the row, and before it is carried out', async () => {
    const { organizationId } = await firstAdmin(usher);
    const { client, userId } = await holderOf(
      usher,
      ['can_bulk_invite', 'can_edit_user', 'can_view_users'],
      { email: 'editor@may.example', organizationId },
    );
    await addPerson(usher, { email: 'boss@may.example', role: 'admin', firstName: 'B' });
    await addPerson(usher, { email: 'staff@may.example', firstName: 'S' });
    const file = [
      'Email,First Name,Role,Status',
      'boss@may.example,Boss,Admin,active',
      'staff@may.example,S,Admin,',
      'staff@may.example,S,,archived',
      'boss@may.example,B,Admin,active',
      'staff@may.example,Staff,,',
    ].join('\n');
    const { id } = await uploadCsv(client, file, { mode: 'update' });
    expect(verdictsOf(await rowsOf(client, id))).toEqual([
      ['error', 'update.not_allowed'],
      ['error', 'role.not_allowed'],
      ['error', 'update.not_allowed'],
      ['unchanged'],
      ['update'],
    ]);
    await admin.put(`/api/users/${userId}`, { groupIds: [] });
    const started = await client.post(`/api/imports/${id}/process`);
    expect(started.status).toBe(403);
  });

  test('tells nothing to who may not know how people are', async () => {
    await addPerson(usher, { email: 'seen@blind.example', username: 'seen', firstName: 'S' });
    const { client } = await holderOf(usher, ['can_bulk_invite'], { email: 'blind@blind.example' });
    const file = 'Email,Username,First Name\nseen@blind.example,,S\n,seen,S\n';
    const { id } = await uploadCsv(client, file, { mode: 'invite_and_update' });
    const rows = await rowsOf(client, id);
    expect(verdictsOf(rows)).toEqual([
      ['error', 'update.not_allowed'],
      ['error', 'email.required'],
    ]);
    expect(rows.map(({ changes }) => changes)).toEqual([undefined, undefined]);
  });

  test('the last admin stays one', async () => {
    const { userId } = await firstAdmin(usher);
    const admins = await admin.get<UsherUser[]>('/api/users?filter={"role":"admin"}');
    for (const { id } of admins.body) {
      if (id !== userId) await admin.put(`/api/users/${id}`, { role: 'member' });
    }
    const own = await person(userId);
    const { id } = await uploadCsv(admin, `Email,Role\n${own.email},Member\n`, { mode: 'update' });
    expect(verdictsOf(await rowsOf(admin, id))).toEqual([['error', 'update.not_allowed']]);
  });
});

test('who was changed after the check is left as they are', async () => {
  const ids = await Promise.all(
    ['one', 'two', 'three'].map((name) =>
      addPerson(usher, { email: `${name}@since.example`, firstName: 'Before' }),
    ),
  );
  const [one = '', two = '', three = ''] = ids;
  const lines = ['one', 'two', 'three'].map((name) => `${name}@since.example,After,sinceteam`);
  const file = `Email,First Name,Group\n${lines.join('\n')}\n`;
  const fields = { mode: 'update', createMissingGroups: 'true' };
  const { id, counts } = await uploadCsv(admin, file, fields);
  expect(counts).toMatchObject({ update: 3 });
  await admin.put(`/api/users/${one}`, { firstName: 'Meanwhile' });
  await admin.post(`/api/users/${three}/archive`);
  await admin.put(`/api/users/${three}`, { groupIds: [await groupNamed('Since')] });
  const { counts: after } = await processed(admin, id);
  expect(after).toMatchObject({ updated: 1, failed: 2 });
  expect(await person(one)).toMatchObject({ firstName: 'Meanwhile', groupIds: [] });
  const { groupIds } = await person(two);
  expect(groupIds).toHaveLength(1);
  const rows = await rowsOf(admin, id);
  expect(rows.map(({ outcome, errors }) => [outcome, errors[0]?.code])).toEqual([
    ['changed_since_preview', 'person.changed'],
    ['updated', undefined],
    ['changed_since_preview', 'person.changed'],
  ]);
});

test('a runner that breaks off leaves nothing half done, and the next goes on', async () => {
  const { organizationId } = await firstAdmin(usher);
  const crowd = await addCrowd(usher, 700, organizationId);
  const lines = crowd.map((email) => `${email},Crowded`);
  const file = `Email,First Name\n${lines.join('\n')}\n`;
  const { id, counts } = await uploadCsv(admin, file, { mode: 'update' });
  expect(counts).toMatchObject({ update: 700 });
  const updating = usher.app.get(Updating, { strict: false });
  const carryOut = updating.carryOut.bind(updating);
  let ranges = 0;
  updating.carryOut = async (...range) => {
    const updated = await carryOut(...range);
    if (++ranges === 2) throw new Error('The power is gone.');
    return updated;
  };
  expect(await processed(admin, id)).toMatchObject({
    status: 'completed',
    counts: { processed: 700, updated: 700, skipped: 0, failed: 0 },
  });
  expect(ranges).toBe(3);
  const people = await admin.get<UsherUser[]>('/api/users?filter={"q":"Crowded"}&range=[0,0]');
  expect(people.headers.get('content-range')).toBe('users 0-0/700');
  const [recorded] = await usher.app.get(Database).query<{ count: number | string }>(
    `SELECT COUNT(*) AS count FROM usher_audit_events
       WHERE action = 'user.updated' AND detail LIKE ?`,
    [`%${id}%`],
  );
  expect(Number(recorded?.count)).toBe(700);
});
