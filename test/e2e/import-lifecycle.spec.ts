import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { Database, sqlTime } from '../../src/database/database.js';
import {
  PeopleImport,
  ImportRange,
} from '../../src/modules/imports/lifecycle/people-import.entity.js';
import { ImportProgress } from '../../src/modules/imports/lifecycle/import-progress.js';
import { ImportRunner } from '../../src/modules/imports/run/import-runner.service.js';
import { Outbox } from '../../src/modules/mail/outbox/outbox.js';
import { User } from '../../src/modules/people/user.entity.js';
import { type Answer, type Client, until } from '../support/client.js';
import { ended, type ImportBody, processed, rowsOf, uploadCsv } from '../support/imports.js';
import { mailedToken, mailsTo } from '../support/invitations.js';
import {
  addMembership,
  addOrganization,
  addPerson,
  firstAdmin,
  passphrase,
  roleGroupId,
  signedIn,
} from '../support/people.js';
import { startUsher, type TestUsher } from '../support/usher.js';

let usher: TestUsher;
let admin: Client;
let database: Database;
let organizationId: string;

beforeAll(async () => {
  usher = await startUsher();
  admin = await usher.admin();
  database = usher.app.get(Database);
  ({ organizationId } = await firstAdmin(usher));
});

afterAll(() => usher.close());

const csv = (...rows: string[]): string => ['Email,Username', ...rows, ''].join('\n');
const tooLong = 'A'.repeat(100);
const codesOf = ({ errors }: { errors: { code: string }[] }): string[] =>
  errors.map(({ code }) => code);
const show = async (id: string): Promise<ImportBody> =>
  (await admin.get<ImportBody>(`/api/imports/${id}`)).body;
const change = (id: string, values: Partial<PeopleImport>): Promise<unknown> =>
  database.transaction((manager) => manager.update(PeopleImport, { id }, values));
const runner = (): ImportRunner => usher.app.get(ImportRunner, { strict: false });

/** Invites `emails` as a runner would that has got to `upTo` and was killed. */
async function leftBehind(rows: number, upTo: number, domain: string): Promise<string> {
  const lines = Array.from({ length: rows }, (_, i) => `p${i + 1}@${domain},`);
  const { id } = await uploadCsv(admin, csv(...lines));
  const { userId } = await firstAdmin(usher);
  await change(id, { status: 'processing', processedById: userId, startedAt: new Date() });
  const beginning = lines.slice(0, upTo).join('\n');
  const other = await uploadCsv(admin, `Email,Username\n${beginning}\n`);
  await processed(admin, other.id);
  // What the other import made counts as made by this one.
  await database.transaction(async (manager) => {
    for (const table of ['usher_memberships', 'usher_invitations', 'usher_emails']) {
      const sql = `UPDATE ${table} SET import_id = ? WHERE import_id = ?`;
      await manager.query(sql, [id, other.id]);
    }
    await manager.insert(ImportRange, {
      importId: id,
      fromRow: 1,
      // The first is the header.
      toRow: upTo + 1,
      invited: upTo,
      skipped: 0,
      failed: 0,
      drafts: 0,
      validated: 0,
    });
  });
  return id;
}

describe('cancelling', () => {
  test('a ready import: nothing was done, and its rows come back', async () => {
    const { id } = await uploadCsv(admin, csv('c1@cancel.example,', 'c2@cancel.example,'));
    expect((await admin.post(`/api/imports/${id}/cancel`)).body).toMatchObject({
      status: 'cancelled',
      counts: { processed: 0 },
    });
    const { text } = await admin.get(`/api/imports/${id}/errors.csv`);
    expect(text).toContain('c1@cancel.example,,import.cancelled');
    expect(text).toContain('c2@cancel.example,,import.cancelled');
    const late = await admin.post(`/api/imports/${id}/process`);
    expect([late.status, late.body.code]).toEqual([409, 'import.not_ready']);
    const again = await admin.post(`/api/imports/${id}/cancel`);
    expect([again.status, again.body.code]).toEqual([409, 'import.not_running']);
  });

  test('a queued import is not begun', async () => {
    const idle = await startUsher({}, { runJobs: false });
    try {
      const client = await idle.admin();
      const { id } = await uploadCsv(client, csv('q@cancel.example,'));
      await client.post(`/api/imports/${id}/process`);
      const { body } = await client.post<ImportBody>(`/api/imports/${id}/cancel`);
      expect(body).toMatchObject({ status: 'cancelled', counts: { processed: 0 } });
      expect(await idle.app.get(ImportRunner, { strict: false }).run(id)).toBe('skipped');
      expect(await mailsTo(idle, 'q@cancel.example')).toEqual([]);
    } finally {
      await idle.close();
    }
  });

  test('one that is going on: what is done stays, the rest comes back, and undoing keeps it so', async () => {
    const id = await leftBehind(6, 4, 'half.example');
    await change(id, { leaseUntil: new Date(Date.now() + 600_000) });
    const { body } = await admin.post<ImportBody>(`/api/imports/${id}/cancel`);
    expect(body).toMatchObject({ status: 'cancelled', counts: { processed: 4, invited: 4 } });
    const failed = async (): Promise<string[]> =>
      (await admin.get(`/api/imports/${id}/errors.csv`)).text.match(/p\d@half.example/g) ?? [];
    expect(await failed()).toEqual(['p5@half.example', 'p6@half.example']);
    expect((await admin.post(`/api/imports/${id}/undo`)).body).toEqual({
      undone: 4,
      restored: 0,
      kept: [],
    });
    expect(await failed()).toEqual(['p5@half.example', 'p6@half.example']);
  });

  test('one that was given up on its way can be undone; one that was never begun cannot', async () => {
    const id = await leftBehind(6, 4, 'given-up.example');
    await change(id, { status: 'failed', finishedAt: new Date() });
    expect((await admin.post(`/api/imports/${id}/undo`)).body).toEqual({
      undone: 4,
      restored: 0,
      kept: [],
    });
    expect((await show(id)).status).toBe('undone');
    const { id: unread } = await uploadCsv(admin, csv('n@given-up.example,'));
    await change(unread, { status: 'failed', finishedAt: new Date() });
    const refused = await admin.post(`/api/imports/${unread}/undo`);
    expect([refused.status, refused.body.code]).toEqual([409, 'import.not_finished']);
  });
});

describe('after a crash', () => {
  test('an import whose lease has run out is finished by the sweep with true counts, nothing twice', async () => {
    const id = await leftBehind(6, 4, 'crash.example');
    await change(id, { leaseUntil: new Date(Date.now() - 1000) });
    await runner().sweep();
    expect(await ended(admin, id)).toMatchObject({
      status: 'completed',
      counts: { total: 6, processed: 6, invited: 6, failed: 0 },
    });
    const people = await admin.get<unknown[]>(`/api/users?filter={"importId":"${id}"}`);
    expect(people.body).toHaveLength(6);
    for (let i = 1; i <= 6; i++)
      expect(await mailsTo(usher, `p${i}@crash.example`)).toHaveLength(1);
  });

  test('a runner that gives up gives its lease back at once', async () => {
    const idle = await startUsher({}, { runJobs: false });
    try {
      const client = await idle.admin();
      const { id } = await uploadCsv(client, csv('one@lease.example,', 'two@lease.example,'));
      await client.post(`/api/imports/${id}/process`);
      const giving = idle.app.get(ImportRunner, { strict: false });
      const outbox = idle.app.get(Outbox, { strict: false });
      const broken = jest.spyOn(outbox, 'wake').mockRejectedValueOnce(new Error('No room.'));
      await expect(giving.run(id)).rejects.toThrow('No room.');
      broken.mockRestore();
      // Its lease would have lasted for longer than this test may take.
      expect(await until(async () => (await giving.run(id)) === 'done', 10)).toBe(true);
      const { body } = await client.get<ImportBody>(`/api/imports/${id}`);
      expect(body).toMatchObject({ status: 'completed', counts: { invited: 2 } });
    } finally {
      await idle.close();
    }
  });

  test('a reading that broke off ends as import.interrupted', async () => {
    const { id } = await uploadCsv(admin, csv('r@crash.example,'));
    await change(id, {
      status: 'reading',
      isStaged: false,
      leaseUntil: new Date(Date.now() - 600_000),
    });
    await runner().sweep();
    expect(await show(id)).toMatchObject({
      status: 'failed',
      problem: { code: 'import.interrupted' },
    });
    expect(await rowsOf(admin, id)).toEqual([]);
  });
});

test('twenty starts at once are one run', async () => {
  const { id } = await uploadCsv(admin, csv('once@start.example,', 'twice@start.example,'));
  const starts = await Promise.all(
    Array.from({ length: 20 }, () => admin.post(`/api/imports/${id}/process`)),
  );
  expect(starts.map(({ status }) => status).sort()).toEqual([202, ...Array<number>(19).fill(409)]);
  expect(await ended(admin, id)).toMatchObject({ counts: { invited: 2, processed: 2 } });
  expect(await mailsTo(usher, 'once@start.example')).toHaveLength(1);
});

test('the same file twice at once: each person is invited once', async () => {
  const file = csv(...Array.from({ length: 50 }, (_, i) => `s${i}@same.example,`));
  const ids = await Promise.all([1, 2].map(async () => (await uploadCsv(admin, file)).id));
  const done = await Promise.all(ids.map((id) => processed(admin, id)));
  const sum = (name: 'invited' | 'failed'): number =>
    done.reduce((total, { counts }) => total + counts[name], 0);
  expect(done.map(({ status }) => status)).toEqual(['completed', 'completed']);
  expect([sum('invited'), sum('failed')]).toEqual([50, 50]);
  expect(await mailsTo(usher, 's7@same.example')).toHaveLength(1);
});

test('undo takes back who has not come, keeps and names the others, and can be followed by another import', async () => {
  const file = csv('u1@undo.example,', 'came@undo.example,', 'filed@undo.example,');
  const { id } = await uploadCsv(admin, file);
  await processed(admin, id);
  const tokens = await Promise.all(
    ['u1', 'came'].map((name) => mailedToken(usher, `${name}@undo.example`)),
  );
  const accepted = await usher
    .client()
    .post('/api/public/invitations/accept', { token: tokens[1], password: passphrase });
  expect(accepted.status).toBe(200);
  const idOf = async (email: string): Promise<string> =>
    (await database.repository(User).findOneByOrFail({ email })).id;
  const [came, filed] = [await idOf('came@undo.example'), await idOf('filed@undo.example')];
  await admin.post(`/api/users/${filed}/archive`);
  // Everybody's mail waits again, as if none had gone.
  await database.transaction((manager) =>
    manager.query(
      "UPDATE usher_emails SET status = 'queued', next_attempt_at = ? WHERE import_id = ?",
      [sqlTime(new Date(Date.now() + 3_600_000)), id],
    ),
  );

  const ahead = await admin.get<{ undone: number; kept: unknown[] }>(`/api/imports/${id}/undo`);
  expect(ahead.body.undone).toBe(1);
  expect(ahead.body.kept).toEqual(
    expect.arrayContaining([
      { reason: 'accepted', count: 1 },
      { reason: 'archived', count: 1 },
    ]),
  );
  const { body } = await admin.post<{ undone: number; kept: unknown[] }>(`/api/imports/${id}/undo`);
  expect(body.undone).toBe(1);
  expect(body.kept).toHaveLength(2);
  expect(body.kept).toEqual(
    expect.arrayContaining([
      { userId: came, reason: 'accepted' },
      { userId: filed, reason: 'archived' },
    ]),
  );
  const dead = await usher.client().post('/api/public/invitations/inspect', { token: tokens[0] });
  expect([dead.status, dead.body.code]).toEqual([404, 'invitation.unusable']);
  expect(await mailsTo(usher, 'u1@undo.example')).toEqual([]);
  expect((await rowsOf(admin, id)).map(({ outcome }) => outcome)).toEqual([
    'undone',
    'invited',
    'invited',
  ]);
  const second = await uploadCsv(admin, file);
  expect((await rowsOf(admin, second.id)).map(({ verdict }) => verdict)).toEqual([
    'ready',
    'already_member',
    'archived_member',
  ]);
  for (const again of [
    await admin.get(`/api/imports/${id}/undo`),
    await admin.post(`/api/imports/${id}/undo`),
  ]) {
    expect([again.status, again.body.code]).toEqual([409, 'import.already_undone']);
  }
});

describe('when several do the same at once, one has done it', () => {
  const atOnce = (send: () => Promise<Answer>): Promise<Answer[]> =>
    Promise.all(Array.from({ length: 3 }, send));
  const actionsOf = async (id: string): Promise<string[]> => {
    const filter = encodeURIComponent(JSON.stringify({ subjectId: id }));
    const path = `/api/audit-events?filter=${filter}&sort=["createdAt","ASC"]`;
    return (await admin.get<{ action: string }[]>(path)).body.map(({ action }) => action);
  };

  test('undoing: the others are told that it is not theirs to undo', async () => {
    const { id } = await uploadCsv(admin, csv('u1@at-once.example,', 'u2@at-once.example,'));
    await processed(admin, id);
    const answers = await atOnce(() => admin.post(`/api/imports/${id}/undo`));
    const done = answers.filter(({ status }) => status === 200);
    expect(done.map(({ body }) => body)).toEqual([{ undone: 2, restored: 0, kept: [] }]);
    const others = answers.filter(({ status }) => status !== 200);
    expect(others).toHaveLength(2);
    for (const { status, body } of others) {
      expect(status).toBe(409);
      expect(['import.not_finished', 'import.already_undone']).toContain(body.code);
    }
    expect((await actionsOf(id)).filter((action) => action === 'import.undone')).toHaveLength(1);
    expect(await show(id)).toMatchObject({ status: 'undone' });
  });

  test('an undoing that broke off is gone on with once its caller has been silent for long', async () => {
    const { id } = await uploadCsv(admin, csv('u1@broke-off.example,'));
    await processed(admin, id);
    await change(id, { leaseOwner: id, leaseUntil: new Date(Date.now() + 600_000) });
    const early = await admin.post(`/api/imports/${id}/undo`);
    expect([early.status, early.body.code]).toEqual([409, 'import.not_finished']);
    await change(id, { leaseUntil: new Date(Date.now() - 1) });
    expect((await admin.post(`/api/imports/${id}/undo`)).body).toMatchObject({ undone: 1 });
  });

  test('discarding: nothing is left for the others, and it is on record once', async () => {
    const { id } = await uploadCsv(admin, csv('d1@at-once.example,'));
    const answers = await atOnce(() => admin.delete(`/api/imports/${id}`));
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses[0]).toBe(204);
    for (const status of statuses.slice(1)) expect([404, 409]).toContain(status);
    expect(await actionsOf(id)).toEqual(['import.created', 'import.discarded']);
  });
});

describe('when the world changes between the check and the run', () => {
  test('rows that were overtaken say how, and the rest goes on', async () => {
    const group = await admin.post<{ id: string }>('/api/groups', { name: 'Gone soon' });
    const other = await addOrganization(usher, 'World');
    const elsewhere = await addPerson(usher, {
      email: 'elsewhere@world.example',
      organizationId: other,
    });
    const { id } = await uploadCsv(
      admin,
      [
        'Email,Username,Group',
        'member@world.example,,',
        'account@world.example,,',
        'name@world.example,wanted,',
        'grouped@world.example,,Gone soon',
        'elsewhere@world.example,,',
        'derived@world.example,,',
        'fine@world.example,,',
        '',
      ].join('\n'),
    );
    await addPerson(usher, { email: 'member@world.example' });
    await addPerson(usher, { email: 'account@world.example', organizationId: other });
    await addPerson(usher, { email: 'someone@world.example', username: 'wanted' });
    await addPerson(usher, { email: 'derived@other.example' });
    await admin.delete(`/api/groups/${group.body.id}`);
    await addMembership(usher, elsewhere, { organizationId, role: 'member', status: 'active' });

    expect(await processed(admin, id)).toMatchObject({
      status: 'completed',
      counts: { total: 7, processed: 7, invited: 2, failed: 5 },
    });
    const rows = await rowsOf(admin, id);
    expect(rows.map((row) => [row.outcome, codesOf(row).join()])).toEqual([
      ['changed_since_preview', 'member.appeared'],
      ['changed_since_preview', 'account.appeared'],
      ['changed_since_preview', 'username.taken'],
      ['changed_since_preview', 'group.unknown'],
      ['changed_since_preview', 'member.appeared'],
      ['invited', ''],
      ['invited', ''],
    ]);
    expect(rows[5]?.username).toBe('derived2');
    const { text } = await admin.get(`/api/imports/${id}/errors.csv`);
    expect(text.trim().split('\r\n')).toHaveLength(6);
  });

  test('roles and the right to bulk invite are looked at again', async () => {
    const hrGroup = await roleGroupId(usher, 'hr');
    const { body } = await admin.get<{ permissions: string[] }>(`/api/groups/${hrGroup}`);
    const set = (permissions: string[]): Promise<unknown> =>
      admin.put(`/api/groups/${hrGroup}`, { permissions });
    await set([...body.permissions, 'can_bulk_invite']);
    await addPerson(usher, { email: 'hr@rights.example', role: 'hr' });
    const hr = await signedIn(usher, 'hr@rights.example');

    const roles =
      'Email,Role\nadmin@rights.example,Admin\nhr2@rights.example,HR\nm@rights.example,Member\n';
    const first = await uploadCsv(hr, roles);
    expect((await rowsOf(hr, first.id)).map(codesOf)).toEqual([['role.not_allowed'], [], []]);

    // HR comes to hold more than the starter, who is made a member of a group that may bulk invite.
    const { body: bulk } = await admin.post<{ id: string }>('/api/groups', {
      name: 'Bulk',
      permissions: ['can_bulk_invite', 'can_view_users'],
    });
    const starter = await addPerson(usher, { email: 'starter@rights.example', role: 'hr' });
    await admin.post(`/api/groups/${bulk.id}/members`, { userIds: [starter] });
    const starting = await signedIn(usher, 'starter@rights.example');
    const second = await uploadCsv(starting, roles);
    await database.transaction((manager) =>
      manager.query("UPDATE usher_memberships SET role = 'member' WHERE user_id = ?", [starter]),
    );
    expect(await processed(starting, second.id)).toMatchObject({
      status: 'completed',
      counts: { invited: 1, failed: 2 },
    });
    expect((await rowsOf(admin, second.id)).map(codesOf)).toEqual([
      ['role.not_allowed'],
      ['role.not_allowed'],
      [],
    ]);

    const third = await uploadCsv(hr, csv('late@rights.example,'));
    await set(body.permissions);
    await change(third.id, {
      status: 'queued',
      processedById: (
        await database.repository(User).findOneByOrFail({ email: 'hr@rights.example' })
      ).id,
    });
    await runner().run(third.id);
    expect(await ended(admin, third.id)).toMatchObject({
      status: 'failed',
      counts: { processed: 0 },
      problem: { code: 'permission.missing' },
    });
    const { text } = await admin.get(`/api/imports/${third.id}/errors.csv`);
    expect(text).toContain('late@rights.example');
  });
});

/** Carries an import out, with something happening right before its first range. */
async function runWith(id: string, userId: string, before: () => Promise<unknown>): Promise<void> {
  const progress = usher.app.get(ImportProgress, { strict: false });
  const of = progress.of.bind(progress);
  const spy = jest.spyOn(progress, 'of').mockImplementationOnce(async (importId) => {
    await before();
    return of(importId);
  });
  await change(id, { status: 'queued', processedById: userId });
  await runner().run(id);
  spy.mockRestore();
}

describe('what changes while an import runs', () => {
  test('a group that is deleted is nobody’s, and its rows say so', async () => {
    const { userId } = await firstAdmin(usher);
    const group = await admin.post<{ id: string }>('/api/groups', { name: 'Short-lived' });
    const text = 'Email,Group\nin@gone-group.example,Short-lived\nnone@gone-group.example,\n';
    const { id } = await uploadCsv(admin, text);
    await runWith(id, userId, () => admin.delete(`/api/groups/${group.body.id}`));
    expect(await ended(admin, id)).toMatchObject({ counts: { invited: 1, failed: 1 } });
    expect((await rowsOf(admin, id)).map(codesOf)).toEqual([['group.unknown'], []]);
    const strays = await database.query(
      'SELECT 1 FROM usher_group_members WHERE group_id NOT IN (SELECT id FROM usher_groups)',
    );
    expect(strays).toEqual([]);
  });

  test('whoever started it and is archived invites nobody any more', async () => {
    await addPerson(usher, { email: 'leaving@archived.example', role: 'admin' });
    const leaving = await signedIn(usher, 'leaving@archived.example');
    const { id } = await uploadCsv(leaving, csv('late@archived.example,'));
    const email = 'leaving@archived.example';
    const { id: userId } = await database.repository(User).findOneByOrFail({ email });
    await runWith(id, userId, () => admin.post(`/api/users/${userId}/archive`));
    expect(await ended(admin, id)).toMatchObject({
      status: 'failed',
      counts: { processed: 0 },
      problem: { code: 'permission.missing' },
    });
    expect((await admin.get(`/api/imports/${id}/errors.csv`)).text).toContain('late@archived');
  });
});

describe('usernames', () => {
  test('are unique whatever the file holds, and given ones are kept', async () => {
    await addPerson(usher, { email: 'john@before.example', username: 'john' });
    await addPerson(usher, { email: 'john3@before.example', username: 'john3' });
    const given = [4, 7, 1500, 2001, 2999].map((n) => `g${n}@given.example,john${n}`);
    const lines = Array.from({ length: 3000 }, (_, i) => `john@d${i}.example,`);
    const sams = Array.from({ length: 20 }, (_, i) => `sam${i % 3 || ''}@s${i}.example,`);
    const { id, counts } = await uploadCsv(
      admin,
      csv(...lines, ...sams, ...given, 'x@x.example,sam2'),
    );
    expect(counts.ready).toBe(3026);
    expect(await processed(admin, id)).toMatchObject({ counts: { invited: 3026, failed: 0 } });
    const people = await database.query<{ username: string; email: string }>(
      `SELECT u.username AS username, u.email AS email FROM usher_users u
       JOIN usher_memberships m ON m.user_id = u.id WHERE m.import_id = ?`,
      [id],
    );
    expect(new Set(people.map(({ username }) => username)).size).toBe(3026);
    const byEmail = new Map(people.map(({ email, username }) => [email, username]));
    for (const line of [...given, 'x@x.example,sam2']) {
      const [email, username] = line.split(',');
      expect(byEmail.get(email ?? '')).toBe(username);
    }
  });

  test('a duplicate that counts at last does not bring a username that another row has', async () => {
    const { id } = await uploadCsv(
      admin,
      csv(
        'mary@one.example,zed',
        'mary@one.example,',
        'mary@two.example,',
        'ann@one.example,zoe',
        'ann@one.example,ann',
        'ann@two.example,ann',
      ),
    );
    await admin.delete(`/api/imports/${id}/rows/1`);
    await admin.delete(`/api/imports/${id}/rows/4`);
    const rows = await rowsOf(admin, id);
    expect(rows.map(({ username, verdict }) => [username, verdict])).toEqual([
      ['mary', 'ready'],
      ['mary2', 'ready'],
      ['ann', 'ready'],
      ['ann', 'error'],
    ]);
    expect(rows.map(codesOf)).toEqual([[], [], [], ['username.duplicate_in_file']]);
    expect(await processed(admin, id)).toMatchObject({
      status: 'completed',
      counts: { invited: 3, failed: 1 },
    });
  });

  test('a row that is edited away frees its e-mail and username for others, and takes them back', async () => {
    const { id } = await uploadCsv(
      admin,
      csv(
        ',jo',
        ',jo',
        ',jo',
        'first@free.example,jo',
        'second@free.example,jo',
        'first@free.example,',
      ),
    );
    const verdicts = async (): Promise<string[]> =>
      (await rowsOf(admin, id)).slice(3).map((row) => row.verdict);
    expect(await verdicts()).toEqual(['ready', 'error', 'duplicate']);
    const put = (edit: object): Promise<unknown> => admin.put(`/api/imports/${id}/rows/4`, edit);
    await put({ email: 'third@free.example', username: 'joe' });
    expect(await verdicts()).toEqual(['ready', 'ready', 'ready']);
    await put({ email: 'second@free.example' });
    expect(await verdicts()).toEqual(['ready', 'duplicate', 'ready']);
    await put({ email: 'first@free.example', username: 'jo' });
    expect(await verdicts()).toEqual(['ready', 'error', 'duplicate']);
    expect((await show(id)).counts).toMatchObject({ ready: 1, error: 4, duplicate: 1 });
  });
});

describe('rows with the same e-mail address', () => {
  const shown = async (id: string): Promise<string[]> =>
    (await rowsOf(admin, id)).map((row) => [row.verdict, ...codesOf(row)].join(' '));

  test('the first good one counts, whatever is wrong with those before it', async () => {
    await addPerson(usher, { email: 'holder@good.example', username: 'held' });
    const { id, counts } = await uploadCsv(
      admin,
      [
        'First Name,Email,Username,User Role',
        `${tooLong},same@good.example,,Member`,
        ',same@good.example,,Member',
        'Ann,same@good.example,,Member',
        'Ann,same@good.example,ann9,Member',
        'Bob,named@good.example,held,Member',
        'Bob,named@good.example,bob9,Member',
        'Cy,other@good.example,bob9,Member',
        'Cy,other@good.example,held,Member',
        'Cy,other@good.example,,Member',
        'Cy,other@good.example,,Member',
      ].join('\n'),
    );
    expect(await shown(id)).toEqual([
      'error first_name.too_long',
      'error name.required',
      'ready',
      'duplicate email.duplicate_in_file',
      'error username.taken',
      'ready',
      'error username.duplicate_in_file',
      'error username.taken',
      'ready',
      'duplicate email.duplicate_in_file',
    ]);
    expect(counts).toMatchObject({ total: 10, ready: 3, duplicate: 2, error: 5 });
    const [, , , duplicate] = await rowsOf(admin, id);
    expect(duplicate?.errors[0]?.message).toContain('Row 3 ');
    expect(await processed(admin, id)).toMatchObject({ counts: { invited: 3, failed: 5 } });
  });

  test('rows that take the place of refused ones have usernames of their own', async () => {
    await addPerson(usher, { email: 'holder@place.example', username: 'place' });
    const { id } = await uploadCsv(
      admin,
      csv(
        'eva@one.example,place',
        'eva@one.example,',
        'eva@two.example,',
        'fay@one.example,place',
        'fay@one.example,gus9',
        'gus@one.example,gus9',
        'gus@one.example,',
        'x@one.example,eva9',
        'x@one.example,',
      ),
    );
    const rows = await rowsOf(admin, id);
    expect(rows.map(({ verdict, username }) => `${verdict} ${username}`)).toEqual([
      'error place',
      'ready eva',
      'ready eva2',
      'error place',
      'ready gus9',
      'error gus9',
      'ready gus',
      'ready eva9',
      'duplicate x',
    ]);
    expect(await processed(admin, id)).toMatchObject({ counts: { invited: 5, failed: 3 } });
  });

  test('their verdicts follow when one is mended, spoilt or removed', async () => {
    const { id } = await uploadCsv(
      admin,
      [
        'Email,First Name,Username',
        '@spoilt,Ann,',
        `same@edit.example,${tooLong},a b`,
        'same@edit.example,Ann,',
        'same@edit.example,Ann,',
      ].join('\n'),
    );
    const put = (rowNo: number, edit: object): Promise<unknown> =>
      admin.put(`/api/imports/${id}/rows/${rowNo}`, edit);
    const verdicts = async (): Promise<string> =>
      (await rowsOf(admin, id)).map(({ verdict }) => verdict).join(' ');
    expect(await verdicts()).toBe('error error ready duplicate');
    await put(2, { firstName: 'Ann' });
    expect(await verdicts()).toBe('error ready duplicate duplicate');
    await put(1, { email: 'same@edit.example' });
    expect(await verdicts()).toBe('ready duplicate duplicate duplicate');
    await put(1, { firstName: tooLong });
    await put(2, { firstName: tooLong });
    expect(await verdicts()).toBe('error error ready duplicate');
    await put(3, { firstName: '' });
    expect(await verdicts()).toBe('error error error ready');
    await put(2, { firstName: 'Ann', username: 'ab9' });
    expect(await verdicts()).toBe('error ready error duplicate');
    await admin.delete(`/api/imports/${id}/rows/2`);
    expect(await verdicts()).toBe('error error ready');
    expect((await show(id)).counts).toMatchObject({ ready: 1, error: 2, duplicate: 0 });
  });

  test('have one that counts, with a username of its own, whatever the file and the edits', async () => {
    await addPerson(usher, { email: 'holder@any.example', username: 'any0' });
    const person = fc.record({
      firstName: fc.constantFrom('Ann', 'Ann', 'Ann', tooLong),
      email: fc.constantFrom('a@any.example', 'b@any.example', 'c@any.example', 'a@all.example'),
      username: fc.constantFrom('', '', 'any0', 'any1', 'any2', 'a', 'a b'),
    });
    const edit = fc.record({ at: fc.nat(7), to: fc.option(person) });
    await fc.assert(
      fc.asyncProperty(
        fc.array(person, { minLength: 1, maxLength: 8 }),
        fc.array(edit, { maxLength: 3 }),
        async (people, edits) => {
          const lines = people.map((one) => `${one.firstName},${one.email},${one.username}`);
          const file = ['First Name,Email,Username', ...lines].join('\n');
          const { id } = await uploadCsv(admin, file);
          await expectOneEach(id);
          for (const { at, to } of edits) {
            const row = (await rowsOf(admin, id))[at];
            if (!row) continue;
            const path = `/api/imports/${id}/rows/${row.rowNumber}`;
            await (to ? admin.put(path, to) : admin.delete(path));
            await expectOneEach(id);
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  async function expectOneEach(id: string): Promise<void> {
    const rows = await rowsOf(admin, id);
    const ready = rows.filter(({ verdict }) => verdict === 'ready');
    const usernames = ready.map(({ username }) => username);
    expect(usernames.filter((name, at) => usernames.indexOf(name) < at)).toEqual([]);
    expect(usernames).not.toContain('any0');
    for (const email of new Set(rows.map((row) => row.email))) {
      const verdicts = rows.filter((row) => row.email === email).map(({ verdict }) => verdict);
      // Faulty ones may stand anywhere; of the others the first counts, and those behind it do not.
      const good = verdicts.filter((verdict) => verdict !== 'error');
      expect(good).toEqual(good.map((_, at) => (at === 0 ? 'ready' : 'duplicate')));
    }
  }

  test('somebody who is here already is judged as that, whatever else their row lacks', async () => {
    const first = await uploadCsv(admin, csv('here@already.example,', 'left@already.example,'));
    await processed(admin, first.id);
    const { id: gone } = await usher.app
      .get(Database)
      .repository(User)
      .findOneByOrFail({ email: 'left@already.example' });
    await admin.post(`/api/users/${gone}/archive`);
    const { id, counts } = await uploadCsv(
      admin,
      [
        'First Name,Email,Username,User Role,Group,Metadata',
        ',here@already.example,a b,Boss,Nowhere,{',
        'Ann,here@already.example,,Member,,',
        ',left@already.example,,Boss,,',
        '"Ann,here@already.example,,Member,,',
      ].join('\n'),
    );
    expect(await shown(id)).toEqual([
      'already_member',
      'already_member',
      'archived_member',
      'error row.unbalanced_quote',
    ]);
    expect(counts).toMatchObject({ alreadyMember: 2, archivedMember: 1, error: 1 });
    await admin.put(`/api/imports/${id}/rows/1`, { email: 'new@already.example' });
    expect((await shown(id))[0]).toContain('error name.required');
  });
});

describe('groups', () => {
  test('that are missing are made when wanted, those alone that good rows name', async () => {
    const file =
      'Email,Group\na@groups.example,Brand new|Second\nnot an address,Never\nb@groups.example,Tpyo\n';
    const groupsNow = async (): Promise<Map<string, number>> => {
      const { body } = await admin.get<{ name: string; memberCount: number }[]>('/api/groups');
      return new Map(body.map(({ name, memberCount }) => [name, memberCount]));
    };
    const before = await groupsNow();
    const without = await uploadCsv(admin, file.replaceAll('@groups', '@no-groups'));
    expect(await rowsOf(admin, without.id)).toMatchObject([
      { verdict: 'ready', warnings: [{ code: 'group.unknown' }, { code: 'group.unknown' }] },
      { verdict: 'error', warnings: [] },
      { verdict: 'ready', warnings: [{ code: 'group.unknown' }] },
    ]);
    expect(await processed(admin, without.id)).toMatchObject({ counts: { invited: 2 } });
    expect([...(await groupsNow()).keys()]).toEqual([...before.keys()]);
    const { id } = await uploadCsv(admin, file, { createMissingGroups: 'true' });
    await admin.put(`/api/imports/${id}/rows/3`, { groups: ['brand NEW'] });
    expect(await processed(admin, id)).toMatchObject({ counts: { invited: 2, failed: 1 } });
    const counts = await groupsNow();
    expect([counts.get('Brand new'), counts.get('Second')]).toEqual([2, 1]);
    expect([...counts.keys()]).not.toContain('Never');
    expect([...counts.keys()]).not.toContain('Tpyo');
  });

  test('are not made by somebody who may not', async () => {
    const { body } = await admin.post<{ id: string }>('/api/groups', {
      name: 'Inviters only',
      permissions: ['can_bulk_invite'],
    });
    const userId = await addPerson(usher, { email: 'inviter@groups.example' });
    await admin.post(`/api/groups/${body.id}/members`, { userIds: [userId] });
    const inviter = await signedIn(usher, 'inviter@groups.example');
    const answer = await inviter.upload('/api/imports', 'Email,Group\nc@groups.example,Fresh\n', {
      createMissingGroups: 'true',
    });
    expect([answer.status, answer.body.code]).toEqual([403, 'permission.missing']);
  });
});

test('somebody with an account elsewhere is invited, joins by their own session, and sees only what is here', async () => {
  const other = await addOrganization(usher, 'Elsewhere');
  await addPerson(usher, { email: 'guest@else.example', organizationId: other, role: 'admin' });
  await addPerson(usher, { email: 'secret@else.example', organizationId: other });
  await addPerson(usher, { email: 'gone@else.example', status: 'archived' });
  const { id } = await uploadCsv(admin, csv('guest@else.example,', 'gone@else.example,'));
  expect((await rowsOf(admin, id)).map(({ verdict }) => verdict)).toEqual([
    'existing_account',
    'archived_member',
  ]);
  expect(await processed(admin, id)).toMatchObject({ counts: { invited: 1, skipped: 1 } });
  const token = await mailedToken(usher, 'guest@else.example');
  const refused = await usher.client().post('/api/public/invitations/accept', { token });
  expect([refused.status, refused.body.code]).toEqual([401, 'auth.sign_in_required']);
  const guest = await signedIn(usher, 'guest@else.example');
  const joined = await guest.post('/api/public/invitations/accept', { token });
  expect(joined.status).toBe(200);
  expect(joined.body).toMatchObject({ organization: { id: organizationId }, role: 'member' });
  expect((await guest.get(`/api/imports/${id}`)).status).toBe(403);
  expect((await admin.get('/api/users?filter={"q":"secret@else"}')).body).toEqual([]);
});

describe('files that came from here', () => {
  test('the template uploads as ready', async () => {
    const { text } = await admin.get('/api/imports/template.csv');
    expect(await uploadCsv(admin, text)).toMatchObject({ counts: { total: 2, ready: 2 } });
  });

  test('so does the template in the language of its reader', async () => {
    const path = '/api/imports/template.csv?identity=true';
    const { text } = await admin.send('GET', path, undefined, { 'accept-language': 'de' });
    expect(text).toMatch(
      /^\uFEFF?Vorname;Nachname;E-Mail;.*\r\nAda;Lovelace;ada@example.com;ada;Mitglied;/,
    );
    const { counts, columns } = await uploadCsv(admin, text);
    expect(counts).toMatchObject({ total: 2, ready: 2, warned: 0 });
    expect(columns.filter(({ column }) => column === null)).toEqual([]);
  });

  test('failed manual rows come back as a file that needs nothing but the correction', async () => {
    const rows = [
      { email: 'manual@', username: 'manual1' },
      { email: 'manual@two.example' },
      { email: 'manual@one.example', username: 'manual1' },
      { email: 'boss@', role: 'Admin' },
    ];
    const made = await admin.post<ImportBody>('/api/imports', { rows });
    expect(made.body.counts).toMatchObject({ total: 4, error: 2, ready: 2 });
    await processed(admin, made.body.id);
    const { text } = await admin.get(`/api/imports/${made.body.id}/errors.csv`);
    const corrected = text
      .replace('manual@,manual1', 'manual@three.example,manual3')
      .replace('boss@', 'boss@three.example');
    const again = await uploadCsv(admin, corrected);
    expect(again.counts).toMatchObject({ total: 2, ready: 2 });
  });

  test('cells that a spreadsheet would run come back as they were', async () => {
    const { id } = await uploadCsv(
      admin,
      "First Name,Last Name,Email\n'=1+1,@SUM,formula@\n-2,+3,formula@round.example\n''=x,,apostrophe@\n",
    );
    await processed(admin, id);
    const failed = (await admin.get(`/api/imports/${id}/errors.csv`)).text;
    expect(failed).toContain("\r\n'=1+1,'@SUM,formula@,");
    expect(failed).toContain("\r\n''=x,,apostrophe@,");
    const names = async (of: string): Promise<unknown[]> =>
      (await admin.get<{ firstName: string; lastName: string }[]>(`/api/imports/${of}/rows`)).body
        .filter((row) => !('verdict' in row) || row.verdict === 'error')
        .map(({ firstName, lastName }) => [firstName, lastName]);
    expect(await names((await uploadCsv(admin, failed)).id)).toEqual(await names(id));
    const exported = await admin.get('/api/users/export.csv?filter={"q":"formula@round"}');
    expect(exported.text).toContain("'-2");
    expect(exported.text).toContain("'+3");
  });
});

test('metadata is nowhere in clear', async () => {
  const marker = 'zq7marker91';
  const cell = `"{""note"":""${marker}""}"`;
  const { id } = await uploadCsv(
    admin,
    [
      'Email,Metadata',
      `ok@meta.example,${cell}`,
      `broken@,${cell}`,
      `invalid@meta.example,{${marker}`,
      `both@,{${marker}`,
      `surplus@meta.example,{"a":1,"b":"${marker}"}`,
      `quote@meta.example,"{"a":"${marker}`,
      '',
    ].join('\n'),
  );
  await processed(admin, id);
  await admin.post('/api/users', {
    email: 'single@meta.example',
    metadata: { note: marker },
  });
  const failed = (await admin.get(`/api/imports/${id}/errors.csv`)).text;
  expect(failed.split(marker).length - 1).toBe(4);
  for (const { path, text } of await everything()) {
    if (text.includes(marker)) throw new Error(`The metadata is in clear in ${path}.`);
  }
});

/** All that the database holds: the file's bytes, or every row of every table. */
async function everything(): Promise<{ path: string; text: string }[]> {
  const { database: options } = usher.configuration;
  if (options.type === 'sqlite') {
    return ['', '-wal'].map((suffix) => ({
      path: `${options.path}${suffix}`,
      text: readFileSync(`${options.path}${suffix}`, 'latin1'),
    }));
  }
  const tables = await database.query<{ name: string }>(
    'SELECT table_name AS name FROM information_schema.tables WHERE table_schema = DATABASE()',
  );
  return Promise.all(
    tables.map(async ({ name }) => ({
      path: name,
      text: JSON.stringify(await database.query(`SELECT * FROM ${name}`)),
    })),
  );
}
