import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Database } from '../../src/database/database.js';
import type { Client } from '../support/client.js';
import { processed, uploadCsv } from '../support/imports.js';
import { addPerson, roleGroupId, signedIn } from '../support/people.js';
import { startUsher, type TestUsher } from '../support/usher.js';

let usher: TestUsher;
let admin: Client;
let database: Database;
beforeAll(async () => {
  usher = await startUsher();
  admin = await usher.admin();
  database = usher.app.get(Database);
});
afterAll(() => usher.close());

const passport = 'zqpassport7';
const csv = [
  'Email,Passport,First Name,Last Name,Salary',
  `ok@unused.example,${passport},Ok,Ray,${passport}`,
  `faulty,${passport},Faulty,Row,${passport}`,
  `many@unused.example,${passport},Many,Cells,${passport},${passport}`,
  '',
].join('\n');

interface Staged {
  rowNo: number;
  cells: string;
  otherCells: string | null;
}

/** The staged rows of an import as they stand in the table. */
function staged(importId: string): Promise<Staged[]> {
  return database.query<Staged>(
    `SELECT row_no AS rowNo, cells, other_cells AS otherCells
     FROM usher_import_rows WHERE import_id = ? ORDER BY row_no`,
    [importId],
  );
}

const failedRows = async (client: Client, id: string): Promise<string> =>
  (await client.get(`/api/imports/${id}/errors.csv`)).text;

test('columns that nobody asked for are encrypted, and deleted when the import ends', async () => {
  const { id, counts } = await uploadCsv(admin, csv);
  expect(counts).toMatchObject({ ready: 1, error: 2 });
  const waiting = await staged(id);
  expect(JSON.stringify(waiting)).not.toContain(passport);
  // The header's cells too: nobody knows whether they are names of columns.
  expect(waiting.map(({ otherCells }) => otherCells !== null)).toEqual([true, true, true, true]);

  // A row that is mended in place keeps them.
  await admin.put(`/api/imports/${id}/rows/2`, { email: 'mended@unused.example' });
  expect(JSON.stringify(await staged(id))).not.toContain(passport);

  await processed(admin, id);
  const ended = await staged(id);
  expect(JSON.stringify(ended)).not.toContain(passport);
  // What came in needs them no more; what did not comes back whole, and goes in again.
  expect(ended.map(({ otherCells }) => otherCells !== null)).toEqual([false, false, false, true]);
  expect(await failedRows(admin, id)).toContain(
    `many@unused.example,${passport},Many,Cells,${passport},row.too_many_cells`,
  );
});

test('what they hold is shown to who uploaded it, and to others as an identity is', async () => {
  const { id } = await uploadCsv(admin, csv.replaceAll('unused.example', 'others.example'));
  const hr = await roleGroupId(usher, 'hr');
  const { body } = await admin.get<{ permissions: string[] }>(`/api/groups/${hr}`);
  const permissions = ['can_bulk_invite', ...body.permissions].filter(
    (one) => one !== 'can_view_identity',
  );
  await admin.put(`/api/groups/${hr}`, { permissions });
  await addPerson(usher, { email: 'hr@corp.example', role: 'hr' });
  const colleague = await signedIn(usher, 'hr@corp.example');
  const theirs = await failedRows(colleague, id);
  expect(theirs).toContain('row.too_many_cells');
  expect(theirs).not.toContain(passport);
  expect((await failedRows(admin, id)).split(passport)).toHaveLength(6);
});
