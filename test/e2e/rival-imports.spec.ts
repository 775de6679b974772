import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Database } from '../../src/database/database.js';
import { PeopleImport } from '../../src/modules/imports/lifecycle/people-import.entity.js';
import { User } from '../../src/modules/people/user.entity.js';
import type { Client } from '../support/client.js';
import { ended, uploadCsv } from '../support/imports.js';
import { listenTo } from '../support/overheard.js';
import { addMembership, addOrganization, firstAdmin } from '../support/people.js';
import { startUsher, type TestUsher } from '../support/usher.js';

const RIVALS = 8;
const PEOPLE = 500;

let usher: TestUsher;
beforeAll(async () => {
  usher = await startUsher();
});
afterAll(() => usher.close());

/** The first admin, at work in an organization of their own. */
async function adminOfAnother(name: string, userId: string): Promise<Client> {
  const organizationId = await addOrganization(usher, name);
  await addMembership(usher, userId, { organizationId, role: 'admin', status: 'active' });
  const client = await usher.admin();
  await client.post('/api/auth/switch-organization', { organizationId });
  return client;
}

/** The same people at another domain, in another order: what two imports want, they want crosswise. */
function peopleAt(domain: string, first: number): string {
  const rows = Array.from({ length: PEOPLE }, (_, i) => `p${(first + i * 7) % PEOPLE}@${domain}`);
  return ['Email', ...rows].join('\n');
}

test('organizations that import people of the same usernames at once do not stall each other', async () => {
  const { userId } = await firstAdmin(usher);
  const uploads: [Client, string][] = [];
  for (let n = 0; n < RIVALS; n++) {
    const client = await adminOfAnother(`Rival ${n}`, userId);
    const { id } = await uploadCsv(client, peopleAt(`rival${n}.example`, n * 61));
    uploads.push([client, id]);
  }
  const overheard = await listenTo(usher);
  try {
    await Promise.all(uploads.map(([client, id]) => client.post(`/api/imports/${id}/process`)));
    for (const [client, id] of uploads) {
      expect(await ended(client, id)).toMatchObject({
        status: 'completed',
        counts: { total: PEOPLE, invited: PEOPLE, failed: 0 },
      });
    }
  } finally {
    overheard.stop();
  }
  // Nobody lost the race for good, and so nobody waited until a lease had run out.
  expect(overheard.logs.filter((line) => line.includes('failed'))).toEqual([]);

  const database = usher.app.get(Database);
  const users = await database.repository(User).find();
  expect(new Set(users.map(({ username }) => username)).size).toBe(RIVALS * PEOPLE + 1);
  expect(await database.repository(PeopleImport).countBy({ status: 'completed' })).toBe(RIVALS);
});
