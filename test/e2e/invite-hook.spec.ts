import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { BeforeInvite, InviteCandidate, InviteContext } from '../../src/index.js';
import type { Answer, Client } from '../support/client.js';
import { listenTo } from '../support/overheard.js';
import { processed, rowsOf, uploadCsv } from '../support/imports.js';
import { startUsher, type TestUsher } from '../support/usher.js';

let usher: TestUsher;
let boss: Client;
const asked: { candidates: readonly InviteCandidate[]; context: InviteContext }[] = [];
let isAway = false;
let isStrict = true;

/** A company that takes people of its own domain alone. */
const beforeInvite: BeforeInvite = async (candidates, context) => {
  await Promise.resolve();
  if (isAway) throw new Error('The directory does not answer.');
  asked.push({ candidates, context });
  return candidates.flatMap(({ email }, index) =>
    !isStrict || email.endsWith('@corp.example')
      ? []
      : [{ index, message: `${email} is not of ours.` }],
  );
};

beforeAll(async () => {
  usher = await startUsher({ hooks: { beforeInvite } });
  boss = await usher.admin();
});
beforeEach(() => {
  asked.length = 0;
  isAway = false;
  isStrict = true;
});
afterAll(() => usher.close());

const refusal = ({ status, body }: Answer): unknown[] => [status, body.code, body.errors];

test('one person whom the application refuses is told at the field, and nothing is made', async () => {
  const refused = await boss.post('/api/users', { email: 'ada@other.example', firstName: 'Ada' });
  expect(refusal(refused)).toEqual([
    422,
    'request.invalid',
    { email: 'ada@other.example is not of ours.' },
  ]);
  const account = { email: 'ada@other.example' };
  const both = await boss.post('/api/users/complete-registration', {
    account,
    identity: { action: 'save_draft' },
  });
  expect(refusal(both)).toEqual([
    422,
    'request.invalid',
    { account: { email: 'ada@other.example is not of ours.' } },
  ]);
  expect((await boss.get('/api/users?filter={"q":"other"}')).body).toEqual([]);

  const made = await boss.post('/api/users', { email: 'Ada@corp.example', firstName: 'Ada' });
  expect(made.status).toBe(201);
  expect(asked.at(-1)).toEqual({
    candidates: [
      {
        email: 'ada@corp.example',
        username: 'ada',
        firstName: 'Ada',
        lastName: null,
        role: 'member',
        groups: [],
      },
    ],
    context: {
      organizationId: expect.any(String),
      userId: expect.any(String),
      importId: null,
    },
  });
});

test('rows of a file are refused at the check, good rows of at most 1,000 at a time, and can be mended', async () => {
  const people = Array.from({ length: 2500 }, (_, n) => `p${n}@corp.example`);
  people[7] = 'out@other.example';
  people[8] = 'no address';
  const { id, counts } = await uploadCsv(boss, `Email\n${people.join('\n')}\n`);
  expect(counts).toMatchObject({ ready: 2498, error: 2 });
  const rows = await rowsOf(boss, id);
  expect(rows[7]).toMatchObject({
    verdict: 'error',
    errors: [
      { field: 'email', code: 'invite.refused', message: 'out@other.example is not of ours.' },
    ],
  });
  const shown = asked.map(({ candidates }) => candidates.length);
  expect(Math.max(...shown)).toBeLessThanOrEqual(1000);
  expect(shown.reduce((sum, count) => sum + count, 0)).toBe(2499);
  expect(asked[0]?.context.importId).toBe(id);

  const edit = (email: string): Promise<Answer<{ verdict: string }>> =>
    boss.put<{ verdict: string }>(`/api/imports/${id}/rows/8`, { email });
  expect((await edit('still@other.example')).body.verdict).toBe('error');
  expect((await edit('out@corp.example')).body.verdict).toBe('ready');
  expect(await processed(boss, id)).toMatchObject({ counts: { invited: 2499, failed: 1 } });
});

test('whom the application refuses by now is not invited again either', async () => {
  isStrict = false;
  const made = await boss.post<{ id: string }>('/api/users', { email: 'zoe@other.example' });
  const { body } = await boss.get<{ id: string }[]>('/api/invitations?filter={"q":"zoe@other"}');
  expect((await boss.post(`/api/invitations/${body[0]?.id ?? ''}/revoke`)).status).toBe(200);
  isStrict = true;
  const again = await boss.post(`/api/users/${made.body.id}/invite`);
  expect(refusal(again)).toEqual([
    422,
    'request.invalid',
    { email: 'zoe@other.example is not of ours.' },
  ]);
  expect(asked.at(-1)?.candidates).toMatchObject([{ role: 'member', username: 'zoe' }]);
  isStrict = false;
  expect((await boss.post(`/api/users/${made.body.id}/invite`)).status).toBe(201);
});

test('nobody asks about somebody who is here already', async () => {
  const { body } = await boss.get<{ user: { id: string } }>('/api/auth/me');
  const again = await boss.post(`/api/users/${body.user.id}/invite`);
  expect(again.status).toBe(409);
  expect(asked).toEqual([]);
});

test('while the application cannot say it, nobody is invited, and it is told', async () => {
  isAway = true;
  const overheard = await listenTo(usher);
  for (const call of [
    () => boss.post('/api/users', { email: 'eve@corp.example' }),
    () => boss.upload('/api/imports', 'Email\neve@corp.example\n'),
  ]) {
    const { status, body } = await call();
    expect([status, body.code]).toEqual([503, 'invite.hook_failed']);
  }
  overheard.stop();
  expect(overheard.logs.join()).toContain('The hook beforeInvite failed');
  isAway = false;
  expect((await boss.post('/api/users', { email: 'eve@corp.example' })).status).toBe(201);
});
