import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Database } from '../../src/index.js';
import type { Client } from '../support/client.js';
import { startUsher, type TestUsher } from '../support/usher.js';

let usher: TestUsher;
let admin: Client;

beforeAll(async () => {
  // Nobody sends the mails: they stay where they are.
  usher = await startUsher({}, { metrics: true, runJobs: false });
  admin = await usher.admin();
});

afterAll(() => usher.close());

/** The series and their values; fails on a line that is not of the format. */
async function scrape(): Promise<Map<string, number>> {
  const { status, headers, text } = await usher.client().get('/metrics');
  expect(status).toBe(200);
  expect(headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
  const samples = text.split('\n').filter((line) => line !== '' && !line.startsWith('# '));
  const series = samples.map((line): [string, number] => {
    const [, name = '', value = ''] =
      /^([a-z_][a-z0-9_]*(?:\{(?:[a-z_]+="[^"\\]*",?)+\})?) ([-+\d.einfNa]+)$/.exec(line) ?? [];
    expect([line, name]).not.toEqual([line, '']);
    return [name, Number(value)];
  });
  const found = new Map(series);
  expect(found.size).toBe(series.length);
  return found;
}

it('tells how the process, the requests and the work stand, and nothing of anybody', async () => {
  const before = await scrape();
  expect(before.get('process_resident_memory_bytes')).toBeGreaterThan(0);
  for (const dependency of ['database', 'jobs', 'mail']) {
    expect(before.get(`usher_dependency_up{dependency="${dependency}"}`)).toBe(1);
  }
  expect(before.get('usher_mails{status="queued"}')).toBe(0);
  expect(before.get('usher_mail_oldest_due_seconds')).toBe(0);
  expect(before.get('usher_imports{status="ready"}')).toBe(0);

  const { body } = await admin.post('/api/users', { email: 'ada@corp.example' });
  await admin.get(`/api/users/${String(body.id)}?q=ada@corp.example`);
  await admin.get('/api/nowhere/ada@corp.example');
  await admin.post('/api/imports', { rows: [{ email: 'bo@corp.example' }] });

  const after = await scrape();
  const count = 'usher_http_request_duration_seconds_count';
  expect(after.get(`${count}{method="POST",route="/api/users",status="2xx"}`)).toBe(1);
  expect(after.get(`${count}{method="GET",route="/api/users/:id",status="2xx"}`)).toBe(1);
  expect(after.get(`${count}{method="GET",route="none",status="4xx"}`)).toBe(1);
  expect(after.get('usher_mails{status="queued"}')).toBe(1);
  expect(after.get('usher_mail_oldest_due_seconds')).toBeGreaterThan(0);
  expect(after.get('usher_imports{status="ready"}')).toBe(1);
  expect(after.get('usher_jobs_waiting')).toBeGreaterThan(0);
  expect([...after.keys()].join()).not.toMatch(/corp|ada|[0-9a-f]{8}-/);
});

it('answers without the figures of a database that is away', async () => {
  const away = await startUsher({}, { metrics: true });
  await away.app.get(Database).dataSource.destroy();
  const { status, text } = await away.client().get('/metrics');
  expect(status).toBe(200);
  expect(text).toContain('usher_dependency_up{dependency="database"} 0');
  expect(text).not.toContain('usher_mails');
  await away.close();
});

it('is not there unless it is switched on', async () => {
  const silent = await startUsher();
  expect((await silent.client().get('/metrics')).status).toBe(404);
  await silent.close();
});
