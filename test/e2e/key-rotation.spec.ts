import { randomBytes } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { Database } from '../../src/database/database.js';
import { withDataSource } from '../../src/host/run.js';
import { rotateKeys, type RotationReport } from '../../src/modules/privacy/key-rotation.js';
import { sealedColumns } from '../../src/modules/privacy/sealed-columns.js';
import { type Client, until } from '../support/client.js';
import { runUsher, startUsherCommand } from '../support/command.js';
import { type ImportBody, judged, processed, rowsOf, uploadCsv } from '../support/imports.js';
import { startUsher, type TestUsher } from '../support/usher.js';
import { textRow, xlsxParts, zipOf } from '../support/workbooks.js';

const key = (id: string): string => `${id}:${randomBytes(32).toString('base64')}`;
const [older, newer] = [key('old_1'), key('new-2')];
const both = `${newer},${older}`;
const metadataColumns = [{ key: 'desk', title: 'Desk' }];
/** More than one batch. */
const PEOPLE = 620;

/** A server on the same database, with other keys. */
function beside(usher: TestUsher, secretKeys: string): Promise<TestUsher> {
  const { database } = usher.configuration;
  return startUsher({ secretKeys, metadataColumns }, { database: { ...database } });
}

/** Rotates the server's keys from outside of it. */
const rotate = (
  usher: TestUsher,
  tell: Parameters<typeof rotateKeys>[2] = () => undefined,
): Promise<RotationReport> =>
  withDataSource(usher.configuration, (dataSource) => rotateKeys(dataSource, both, tell));

/** Counts the sealed texts there are of each key, by column. */
async function sealedBy(usher: TestUsher): Promise<Record<string, Record<string, number>>> {
  const counts: Record<string, Record<string, number>> = {};
  for (const { table, column } of sealedColumns) {
    const texts = await usher.app
      .get(Database)
      .query<{ text: string }>(
        `SELECT ${column} AS text FROM ${table} WHERE ${column} IS NOT NULL`,
      );
    const of: Record<string, number> = {};
    for (const { text } of texts) {
      const keyId = text.slice(0, text.indexOf('.'));
      of[keyId] = (of[keyId] ?? 0) + 1;
    }
    counts[`${table}.${column}`] = of;
  }
  return counts;
}

/** Some ids of what `fill` made. */
interface Filled {
  importId: string;
  waitingId: string;
  updatingId: string;
  workbookId: string;
  ids: string[];
}

/** People with metadata and identities, some of which were returned, and three imports that wait. */
async function fill(boss: Client): Promise<Filled> {
  const lines = Array.from(
    { length: PEOPLE },
    (_, i) => `p${i}@corp.example,P${i},"{""n"":${i}}",1980-01-02,44,7`,
  );
  const csv = [
    'Email,Last Name,Metadata,Birthdate,Shoe size,Desk',
    ...lines,
    'faulty,F,,,45,8',
  ].join('\n');
  const { id: importId } = await uploadCsv(boss, csv);
  await processed(boss, importId);
  const waiting = 'Email,Last Name,Metadata,Birthdate\nw@corp.example,W,"{""n"":7}",1980-01-02\n';
  const { id: waitingId } = await uploadCsv(boss, waiting);
  const updating = 'Email,Last Name\np0@corp.example,New\n';
  const { id: updatingId } = await uploadCsv(boss, updating, { mode: 'update' });
  const sheets = ['One', 'Two'].map((name) => ({
    name,
    rows: textRow('Email') + textRow(`${name.toLowerCase()}@sheet.example`),
  }));
  const workbook = await zipOf(xlsxParts(sheets));
  const { id: workbookId } = (await boss.upload<ImportBody>('/api/imports', workbook)).body;
  const people = await boss.get<{ id: string; email: string }[]>(
    `/api/users?filter={"importId":"${importId}"}&range=[0,2]`,
  );
  const ids = people.body.map(({ id }) => id);
  for (const id of ids) {
    const fields = { nationalities: ['PT'], action: 'submit' };
    expect((await boss.put(`/api/identities/${id}`, fields)).status).toBe(200);
    const reasons = { birthdate: 'Not as in the passport.' };
    await boss.post(`/api/identities/${id}/review`, { decision: 'return', fields: reasons });
  }
  return { importId, waitingId, updatingId, workbookId, ids };
}

/** Reads everything that is sealed, as HR does. */
async function readAll(
  boss: Client,
  { waitingId, updatingId, ids }: Omit<Filled, 'importId' | 'workbookId'>,
): Promise<void> {
  const list = await boss.get<{ metadata: unknown }[]>(
    '/api/users?filter={"role":"member"}&range=[0,999]',
  );
  expect(list.status).toBe(200);
  expect(list.body.every(({ metadata }) => metadata !== null)).toBe(true);
  for (const id of ids) {
    expect(await boss.get(`/api/identities/${id}`)).toMatchObject({
      status: 200,
      body: { birthdate: '1980-01-02', returned: { birthdate: 'Not as in the passport.' } },
    });
    expect((await boss.get(`/api/users/${id}/personal-data`)).status).toBe(200);
  }
  expect(await rowsOf(boss, waitingId)).toMatchObject([{ metadata: '{"n":7}' }]);
  expect(await rowsOf(boss, updatingId)).toMatchObject([{ changes: { lastName: ['P0', 'New'] } }]);
}

test('keys are rotated beside a running server, from where a killed rotation stopped, until the new one opens all', async () => {
  const usher = await startUsher({ secretKeys: older, metadataColumns });
  try {
    const filled = await fill(await usher.admin());
    const before = await sealedBy(usher);
    for (const counts of Object.values(before)) expect(Object.keys(counts)).toEqual(['old_1']);

    const serving = await beside(usher, both);
    const boss = await serving.admin();
    await readAll(boss, filled);
    // As a kill would end it: between two batches.
    let batches = 0;
    const broken = rotate(usher, () => {
      if (++batches === 3) throw new Error('Killed.');
    });
    await expect(broken).rejects.toThrow('Killed.');
    const halfway = Object.values(await sealedBy(usher)).flatMap((counts) => Object.keys(counts));
    expect(new Set(halfway)).toEqual(new Set(['old_1', 'new-2']));
    await readAll(boss, filled);

    // The server reads and writes while the second run goes on.
    const progress: string[] = [];
    const rotating = rotate(usher, ({ place }) => {
      progress.push(place);
    });
    const over = rotating.then(() => 'over' as const);
    const [changed = '', ...others] = filled.ids;
    const write = async (): Promise<'written'> => {
      const metadata = { turn: progress.length };
      expect((await boss.put(`/api/users/${changed}`, { metadata })).status).toBe(200);
      expect((await boss.get(`/api/identities/${others[0] ?? ''}`)).status).toBe(200);
      return 'written';
    };
    await write();
    while ((await Promise.race([over, write()])) !== 'over');
    const report = await rotating;
    expect(report).toMatchObject({ keyId: 'new-2', unopenable: [], complete: true });
    expect(report.links).toMatchObject([
      { keyId: 'old_1', invitations: { count: PEOPLE }, passwordResets: null },
    ]);
    expect(new Set(progress).size).toBeGreaterThan(1);
    await readAll(boss, filled);
    await serving.close();

    const after = await sealedBy(usher);
    for (const counts of Object.values(after)) expect(Object.keys(counts)).toEqual(['new-2']);
    for (const place of Object.keys(before)) {
      expect([place, after[place]?.['new-2']]).toEqual([place, before[place]?.old_1]);
    }
    const again = await rotate(usher);
    expect(again).toMatchObject({ count: 0, complete: true });
    const alone = await beside(usher, newer);
    const last = await alone.admin();
    await readAll(last, filled);
    await last.put(`/api/imports/${filled.workbookId}`, { sheet: 'Two' });
    expect(await judged(last, filled.workbookId)).toMatchObject({ sheet: 'Two', problem: null });
    await alone.close();
  } finally {
    await usher.close();
  }
}, 90_000);

test('a rotation that is killed again and again leaves nothing undone and nothing unreadable', async () => {
  const usher = await startUsher({ secretKeys: older, metadataColumns });
  try {
    const filled = await fill(await usher.admin());
    const before = await sealedBy(usher);
    const serving = await beside(usher, both);
    const boss = await serving.admin();
    const { database } = usher.configuration;
    const env = {
      USHER_DATABASE_URL: database.type === 'sqlite' ? `sqlite:${database.path}` : database.url,
      USHER_SECRET_KEYS: both,
    };
    const done = async (): Promise<number> => {
      const counts = Object.values(await sealedBy(usher));
      return counts.reduce((sum, of) => sum + (of['new-2'] ?? 0), 0);
    };
    let kills = 0;
    for (let reached = 0; kills < 3; kills++) {
      const rotation = startUsherCommand(['keys', 'rotate'], env);
      // It has got further than the one before, and is at it.
      await until(async () => (await done()) > reached, 30);
      await rotation.kill();
      reached = await done();
      await readAll(boss, filled);
    }
    expect(await runUsher(['keys', 'rotate'], env)).toMatchObject({ code: 0 });
    const after = await sealedBy(usher);
    for (const place of Object.keys(before)) {
      expect([place, after[place]]).toEqual([place, { 'new-2': before[place]?.old_1 }]);
    }
    await readAll(boss, filled);
    await serving.close();
  } finally {
    await usher.close();
  }
}, 120_000);

test('what no key opens is named and left as it is; all else is done', async () => {
  const usher = await startUsher({ secretKeys: older, metadataColumns });
  try {
    const boss = await usher.admin();
    const ids: string[] = [];
    for (const email of ['one@corp.example', 'two@corp.example', 'three@corp.example']) {
      const { body } = await boss.post<{ id: string }>('/api/users', {
        email,
        metadata: { email },
      });
      ids.push(body.id);
    }
    const database = usher.app.get(Database);
    const [lost] = await database.query<{ id: string; metadata: string }>(
      'SELECT id, metadata FROM usher_memberships WHERE user_id = ?',
      [ids[1]],
    );
    const foreign = `lost.${lost?.metadata.split('.')[1] ?? ''}`;
    await database.transaction((manager) =>
      manager.query('UPDATE usher_memberships SET metadata = ? WHERE id = ?', [foreign, lost?.id]),
    );
    const report = await rotate(usher);
    expect(report).toMatchObject({
      count: 2,
      complete: true,
      unopenable: [`usher_memberships.metadata of ${lost?.id ?? ''}`],
    });
    expect((await sealedBy(usher))['usher_memberships.metadata']).toEqual({ lost: 1, 'new-2': 2 });
  } finally {
    await usher.close();
  }
});
