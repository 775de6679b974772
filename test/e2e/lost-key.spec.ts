import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Database } from '../../src/database/database.js';
import type { Client } from '../support/client.js';
import { listenTo } from '../support/overheard.js';
import { addPerson, signedIn } from '../support/people.js';
import { startUsher, type TestUsher } from '../support/usher.js';

let usher: TestUsher;
let boss: Client;

beforeAll(async () => {
  usher = await startUsher();
  boss = await usher.admin();
});
afterAll(() => usher.close());

/** Names another key at what is sealed in a row: one that is lost. */
async function loseKey(table: string, column: string, where: string, id: string): Promise<void> {
  await usher.app
    .get(Database)
    .transaction((manager) =>
      manager.query(`UPDATE ${table} SET ${column} = REPLACE(${column}, ?, ?) WHERE ${where} = ?`, [
        'test.',
        'lost.',
        id,
      ]),
    );
}

test('metadata that cannot be opened is shown as none, logged once, and kept', async () => {
  const ids: string[] = [];
  for (const email of ['one@corp.example', 'two@corp.example', 'three@corp.example']) {
    const { body } = await boss.post<{ id: string }>('/api/users', { email, metadata: { email } });
    ids.push(body.id);
  }
  const [kept = '', lost = '', other = ''] = ids;
  await loseKey('usher_memberships', 'metadata', 'user_id', lost);
  await loseKey('usher_memberships', 'metadata', 'user_id', other);
  const overheard = await listenTo(usher);
  const list = await boss.get<{ id: string; metadata: unknown }[]>('/api/users?range=[0,99]');
  expect(list.status).toBe(200);
  const shown = new Map(list.body.map(({ id, metadata }) => [id, metadata]));
  expect(shown.get(kept)).toEqual({ email: 'one@corp.example' });
  expect([shown.get(lost), shown.get(other)]).toEqual([null, null]);
  expect((await boss.get('/api/users/export.csv')).text).toContain('two@corp.example');

  // A form sends back what it was shown: that is no change of what cannot be seen.
  const saved = await boss.put(`/api/users/${lost}`, { firstName: 'Two', metadata: null });
  expect(saved).toMatchObject({ status: 200, body: { firstName: 'Two', metadata: null } });
  const [row] = await usher.app
    .get(Database)
    .query<{ metadata: string }>('SELECT metadata FROM usher_memberships WHERE user_id = ?', [
      lost,
    ]);
  expect(row?.metadata).toMatch(/^lost\./);
  const replaced = await boss.put(`/api/users/${other}`, { metadata: { anew: true } });
  expect(replaced.body.metadata).toEqual({ anew: true });
  overheard.stop();
  const said = overheard.logs.filter((line) => line.includes('cannot be decrypted'));
  expect(said).toHaveLength(1);
  expect(said[0]).toContain('the secret key "lost" is missing');
});

test('an identity that cannot be opened says so where it is read or changed, and nowhere else', async () => {
  const id = await addPerson(usher, { email: 'ada@corp.example', lastName: 'Lovelace' });
  const ada = await signedIn(usher, 'ada@corp.example');
  expect((await boss.put(`/api/identities/${id}`, { sex: 2 })).status).toBe(200);
  await loseKey('usher_identity_versions', 'content', 'actor_id', String(await idOf(boss)));
  const refused = {
    status: 409,
    body: { code: 'identity.unopenable', params: { keyId: 'lost' } },
  };
  expect(await boss.get(`/api/identities/${id}`)).toMatchObject(refused);
  expect(await boss.get(`/api/identities/${id}/versions/1`)).toMatchObject(refused);
  expect(await boss.put(`/api/identities/${id}`, { sex: 1 })).toMatchObject(refused);
  expect(await boss.get(`/api/users/${id}/personal-data`)).toMatchObject(refused);
  expect(await ada.get('/api/me/identity')).toMatchObject(refused);
  for (const path of ['/api/identities', `/api/identities/${id}/versions`, '/api/users']) {
    expect((await boss.get(path)).status).toBe(200);
  }
  expect((await boss.post(`/api/users/${id}/erase`)).status).toBe(204);
});

async function idOf(client: Client): Promise<unknown> {
  return (await client.get<{ user: { id: string } }>('/api/auth/me')).body.user.id;
}
