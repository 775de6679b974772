import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Database } from '../../src/database/database.js';
import { ended, type ImportBody, uploadCsv } from '../support/imports.js';
import { until } from '../support/client.js';
import { stackName } from '../support/stack.js';
import { startUsher, type TestUsher } from '../support/usher.js';

let usher: TestUsher;
beforeAll(async () => {
  usher = await startUsher();
});
afterAll(() => usher.close());

/** The tables that take no more rows while MariaDB's disk is said to be full. */
const tables = ['usher_import_rows', 'usher_memberships'];

/** Leaves room for a few changes, not for thousands of people. @returns what makes room again. */
async function fillDisk(): Promise<() => Promise<void>> {
  const database = usher.app.get(Database);
  if (stackName === 'sqlite') {
    const [pages] = await database.query<{ page_count: number }>('PRAGMA page_count');
    const [free] = await database.query<{ freelist_count: number }>('PRAGMA freelist_count');
    expect(free?.freelist_count).toBeLessThan(20);
    await database.query(`PRAGMA max_page_count = ${(pages?.page_count ?? 0) + 10}`);
    return async () => {
      await database.query('PRAGMA max_page_count = 1073741823');
    };
  }
  for (const table of tables) {
    // As InnoDB refuses a row that it has no room for: ER_RECORD_FILE_FULL.
    await database.query(
      `CREATE TRIGGER full_${table} BEFORE INSERT ON ${table} FOR EACH ROW
       SIGNAL SQLSTATE 'HY000' SET MYSQL_ERRNO = 1114, MESSAGE_TEXT = 'The table is full'`,
    );
  }
  return async () => {
    for (const table of tables) await database.query(`DROP TRIGGER full_${table}`);
  };
}

const people = (count: number, domain: string): string =>
  `email\n${Array.from({ length: count }, (_, n) => `person${n}@${domain}`).join('\n')}\n`;

test('a full disk is told as what it is, loses nothing, and all goes on when there is room', async () => {
  const admin = await usher.admin();
  const { id } = await uploadCsv(admin, people(2000, 'one.example'));
  const makeRoom = await fillDisk();

  expect((await admin.post(`/api/imports/${id}/process`)).status).toBe(202);
  await until(async () => {
    const { body } = await admin.get<ImportBody>(`/api/imports/${id}`);
    return body.status === 'processing';
  });
  const refused = await admin.upload('/api/imports', people(5000, 'two.example'));
  expect([refused.status, refused.body]).toEqual([
    507,
    expect.objectContaining({ code: 'request.no_room', title: expect.stringMatching(/full/) }),
  ]);
  // Who only reads notices nothing.
  expect((await admin.get('/api/users')).status).toBe(200);
  expect((await admin.get<ImportBody>(`/api/imports/${id}`)).body).toMatchObject({
    status: 'processing',
    counts: { invited: 0, failed: 0 },
  });

  await makeRoom();
  expect(await ended(admin, id)).toMatchObject({
    status: 'completed',
    counts: { invited: 2000, failed: 0 },
  });
  const again = await uploadCsv(admin, people(5000, 'two.example'));
  expect(again).toMatchObject({ status: 'ready', counts: { ready: 5000 } });
});
