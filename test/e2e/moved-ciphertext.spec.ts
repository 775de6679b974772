import { expect, test } from '@jest/globals';
import type { UsherUser } from '../../admin-ui/src/api/contract.js';
import { Database } from '../../src/database/database.js';
import type { Client } from '../support/client.js';
import { processed, uploadCsv } from '../support/imports.js';
import { startUsher } from '../support/usher.js';

async function personOf(client: Client, email: string): Promise<UsherUser | undefined> {
  return (await client.get<UsherUser[]>(`/api/users?filter={"q":"${email}"}`)).body[0];
}

test('ciphertext moved to another table, column or row does not open', async () => {
  const usher = await startUsher();
  try {
    const admin = await usher.admin();
    const database = usher.app.get(Database);
    const csv = [
      'Email,Last Name,Metadata,Birthdate',
      'one@moved.example,One,"{""n"":1}",1990-12-31',
      'two@moved.example,Two,"{""n"":2}",1990-12-31',
    ].join('\n');
    await processed(admin, (await uploadCsv(admin, csv)).id);
    const metadataOf = async (email: string): Promise<unknown> =>
      (await personOf(admin, email))?.metadata;
    expect(await metadataOf('one@moved.example')).toEqual({ n: 1 });

    // Who came with a file has the same id in each table, so that only the place tells them apart.
    const one = (await personOf(admin, 'one@moved.example'))?.id ?? '';
    const change = (sql: string): Promise<unknown> =>
      database.transaction((manager) => manager.query(sql, [one]));
    await change(`UPDATE usher_memberships SET metadata =
      (SELECT content FROM usher_identity_versions WHERE id = usher_memberships.id) WHERE id = ?`);
    expect(await metadataOf('one@moved.example')).toBeNull();
    await change(`UPDATE usher_identity_versions SET content =
      (SELECT metadata FROM usher_import_rows r WHERE r.id = usher_identity_versions.id) WHERE id = ?`);
    expect(await admin.get(`/api/identities/${one}`)).toMatchObject({
      status: 409,
      body: { code: 'identity.unopenable' },
    });

    const [two] = await database.query<{ metadata: string }>(
      'SELECT metadata FROM usher_memberships WHERE id <> ? AND metadata IS NOT NULL',
      [one],
    );
    await database.transaction((manager) =>
      manager.query('UPDATE usher_memberships SET metadata = ? WHERE id = ?', [two?.metadata, one]),
    );
    expect(await metadataOf('one@moved.example')).toBeNull();
    expect(await metadataOf('two@moved.example')).toEqual({ n: 2 });
  } finally {
    await usher.close();
  }
});
