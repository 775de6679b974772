import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { balancer } from '../support/balancer.js';
import { freePort, runProcess, startProcess } from '../support/child-process.js';
import { Client, until } from '../support/client.js';
import { type ImportBody, uploadCsv } from '../support/imports.js';
import { emptyRedisDatabase } from '../support/redis.js';
import { smtpSink } from '../support/smtp-sink.js';
import { createTestDatabase } from '../support/stack.js';
import { admin } from '../support/usher.js';

const embeddedOnly = process.env.USHER_TEST_EMBEDDED_ONLY === 'true';
const rows = 1500;
const people = Array.from({ length: rows }, (_, i) => `person${i}@rolling.example`);

(embeddedOnly ? test.skip : test)(
  'two servers and two workers are restarted one after the other under load: no request, job or mail is lost, and none is done twice',
  async () => {
    const [database, redis, smtp] = await Promise.all([
      createTestDatabase('mysql'),
      emptyRedisDatabase(),
      smtpSink(),
    ]);
    const ports = [await freePort(), await freePort()];
    const settings = {
      USHER_DATABASE_URL: (database.options as { url: string }).url,
      USHER_REDIS_URL: redis.url,
      USHER_SMTP_URL: smtp.url,
      USHER_SECRET_KEYS: `test:${randomBytes(32).toString('base64')}`,
      USHER_ADMIN_EMAIL: admin.email,
      USHER_ADMIN_PASSWORD: admin.password,
      USHER_DRAIN_SECONDS: '1',
      // Slow enough for mails to be on their way at every restart.
      USHER_MAIL_PER_SECOND: '100',
    };
    await runProcess('migrate', settings);
    const servers = ports.map((port) => ({
      begin: () =>
        startProcess('main', { ...settings, PORT: String(port) }, `http://localhost:${port}`),
    }));
    const worker = { begin: () => startProcess('worker', settings, 'This worker does jobs.') };
    const running = [];
    for (const { begin } of [...servers, worker, worker]) {
      running.push({ begin, process: await begin() });
    }
    const front = await balancer(ports.map((port) => `http://127.0.0.1:${port}`));
    try {
      const client = new Client(front.url);
      await client.signIn(admin.email, admin.password);
      await client.post('/api/users', { email: 'first@rolling.example', sendInvitation: false });
      // Transactions of five hundred rows, as one of them changes somebody.
      const lines = people.map((email) => `${email},Ben`);
      const file = ['Email,First Name', 'first@rolling.example,Ada', ...lines].join('\n');
      const { id } = await uploadCsv(client, file, { mode: 'invite_and_update' });
      const load = underLoad(client);
      expect((await client.post(`/api/imports/${id}/process`)).status).toBe(202);

      const inTime: boolean[] = [];
      // The workers first: they are at it.
      for (const one of running.reverse()) {
        inTime.push(await one.process.stop());
        one.process = await one.begin();
      }
      expect(inTime).toEqual([true, true, true, true]);
      const done = await until(async () => {
        const { body } = await client.get<ImportBody>(`/api/imports/${id}`);
        return body.status === 'completed' && body;
      }, 60);
      expect(done.counts).toMatchObject({ invited: rows, updated: 1, failed: 0 });
      const { lost, invited } = await load.end();
      expect(lost).toEqual([]);
      const expected = [...people, ...invited].sort();
      await until(() => Promise.resolve(smtp.mails.length >= expected.length), 120);
      expect(smtp.mails.map(({ to }) => to).sort()).toEqual(expected);
    } finally {
      await front.close();
      await Promise.all(running.map(({ process }) => process.stop()));
      await smtp.close();
      await Promise.all([database.drop(), redis.release()]);
    }
  },
  240_000,
);

/** Reads and invites, again and again; `end` gives what was not answered well, and who was invited. */
function underLoad(client: Client): {
  end: () => Promise<{ lost: unknown[]; invited: string[] }>;
} {
  const lost: unknown[] = [];
  const invited: string[] = [];
  let isOver = false;
  const note = async (what: string, asked: Promise<{ status: number; text: string }>) => {
    const { status, text } = await asked.catch((thrown: unknown) => ({
      status: 0,
      text: String(thrown),
    }));
    if (status < 200 || status >= 300) lost.push([what, status, text]);
    await sleep(20);
  };
  const reading = async (): Promise<void> => {
    while (!isOver) await note('list', client.get('/api/users?range=[0,24]'));
  };
  const inviting = async (): Promise<void> => {
    while (!isOver) {
      const email = `single${invited.length}@rolling.example`;
      invited.push(email);
      await note('invite', client.post('/api/users', { email, firstName: 'Cy', lastName: 'Doe' }));
    }
  };
  const all = [reading(), reading(), inviting()];
  return {
    end: async () => {
      isOver = true;
      await Promise.all(all);
      return { lost, invited };
    },
  };
}
