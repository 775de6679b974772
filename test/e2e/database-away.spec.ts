import { expect, test } from '@jest/globals';
import { until } from '../support/client.js';
import { createTestDatabase, stackName } from '../support/stack.js';
import { tcpProxy } from '../support/tcp-proxy.js';
import { startUsher } from '../support/usher.js';

test('while the database is away it is said that all waits, and then all goes on', async () => {
  // SQLite is a file of this process.
  if (stackName === 'sqlite') return;
  const made = await createTestDatabase();
  if (made.options.type !== 'mysql') throw new Error('There is no server to lose.');
  const url = new URL(made.options.url);
  const proxy = await tcpProxy(new URL(`mysql://${url.hostname}:${url.port || '3306'}`));
  url.hostname = '127.0.0.1';
  url.port = String(proxy.port);
  const database = { type: 'mysql', url: url.href, migrate: true } as const;
  const usher = await startUsher({}, { database, runJobs: false });
  const admin = await usher.admin();

  proxy.cut();
  for (const asked of [
    admin.get('/api/users'),
    admin.post('/api/users', { email: 'a@b.example' }),
  ]) {
    const { status, headers, body } = await asked;
    expect([status, body]).toEqual([503, expect.objectContaining({ code: 'request.unavailable' })]);
    expect(headers.get('retry-after')).toBe('5');
  }
  expect((await usher.client().get('/health/ready')).status).toBe(503);

  proxy.mend();
  await until(async () => (await admin.get('/api/users')).status === 200);
  await usher.close();
  await proxy.close();
  await made.drop();
});
