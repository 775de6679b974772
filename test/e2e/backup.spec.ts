import { randomBytes } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { backUp, restore } from '../support/backup.js';
import { mailedToken } from '../support/invitations.js';
import { processed, uploadCsv } from '../support/imports.js';
import { createTestDatabase } from '../support/stack.js';
import { startUsher, type TestUsher } from '../support/usher.js';

const key = (): string => `test:${randomBytes(32).toString('base64')}`;
const password = 'quite another passphrase';

/** A server on a database that is there, with these keys; it does no jobs. */
const on = ({ options }: Awaited<ReturnType<typeof createTestDatabase>>, secretKeys: string) =>
  startUsher({ secretKeys }, { database: options, runJobs: false });

const lookAt = async (usher: TestUsher, token: string): Promise<unknown> =>
  (await usher.client().post('/api/public/invitations/inspect', { token })).status;

test('a backup that is made beside a running server brings everybody back, and with the same keys their links and what is sealed', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'usher-backup-'));
  const file = join(directory, 'backup');
  const secretKeys = key();
  const [before, after] = [await createTestDatabase(), await createTestDatabase()];
  const usher = await startUsher(
    { secretKeys },
    { database: { ...before.options, migrate: true } },
  );
  try {
    const boss = await usher.admin();
    const lines = Array.from({ length: 50 }, (_, i) => `p${i}@backup.example,P,"{""n"":${i}}"`);
    const { id } = await uploadCsv(boss, ['Email,First Name,Metadata', ...lines].join('\n'));
    await processed(boss, id);
    const token = await mailedToken(usher, 'p7@backup.example');

    await backUp(usher.configuration.database, file);
    // What comes later is not in it.
    await boss.post('/api/users', { email: 'late@backup.example', firstName: 'L' });
    const late = await mailedToken(usher, 'late@backup.example');
    await restore(file, after.options);

    const restored = await on(after, secretKeys);
    const again = await restored.admin();
    const list = await again.get<{ email: string; metadata: unknown }[]>(
      '/api/users?filter={"role":"member"}&range=[0,99]',
    );
    expect(list.body).toHaveLength(50);
    expect(list.body.find(({ email }) => email === 'p7@backup.example')?.metadata).toEqual({
      n: 7,
    });
    expect(await lookAt(restored, late)).toBe(404);
    const accepted = await restored
      .client()
      .post('/api/public/invitations/accept', { token, password });
    expect(accepted.status).toBe(200);
    await restored.close();

    // Without the keys, links are void, and what was sealed stays sealed.
    const keyless = await on(after, key());
    expect(await lookAt(keyless, await mailedToken(usher, 'p8@backup.example'))).toBe(404);
    await keyless.close();
  } finally {
    await usher.close();
    await Promise.all([before.drop(), after.drop()]);
    await rm(directory, { recursive: true });
  }
}, 60_000);
