import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { DAY, MINUTE } from '../../src/common/time/clock.js';
import { newId } from '../../src/common/random/ids.js';
import { Database } from '../../src/database/database.js';
import { Identity } from '../../src/modules/identities/identity.entity.js';
import type { Answer, Client } from '../support/client.js';
import { processed, uploadCsv } from '../support/imports.js';
import { addInvited, mailedToken, mailsTo } from '../support/invitations.js';
import {
  addCrowd,
  addOrganization,
  addPerson,
  firstAdmin,
  holderOf,
  signedIn,
} from '../support/people.js';
import { moveTime } from '../support/time.js';
import { startUsher, type TestUsher } from '../support/usher.js';

let usher: TestUsher;
let hr: Client;
beforeAll(async () => {
  usher = await startUsher();
  await addPerson(usher, { email: 'hr@corp.example', role: 'hr' });
});
beforeEach(async () => {
  hr = await signedIn(usher, 'hr@corp.example');
});
afterAll(() => usher.close());

const ask = (body: unknown): Promise<Answer> => hr.post('/api/identities/request', body);
const kinds = async (email: string): Promise<string[]> =>
  (await mailsTo(usher, email)).map(({ kind }) => kind);
const identityOf = (userId: string): Promise<Identity | null> =>
  usher.app.get(Database).repository(Identity).findOneBy({ userId });

test('the drafts of an import are asked for at once, by the links of their invitations', async () => {
  const boss = await usher.admin();
  const file = [
    'Last Name,Email,Birthdate,Nationality',
    'Draft,one@drafts.example,1990-12-31,',
    'Draft,two@drafts.example,1990-12-31,',
    'Whole,whole@drafts.example,1990-12-31,IT',
    '',
  ].join('\n');
  const { id } = await uploadCsv(boss, file, { validateIdentities: 'true' });
  await processed(boss, id);
  const filter = { importId: id, identityStatus: 'draft' };
  const before = await mailedToken(usher, 'one@drafts.example');

  const asked = await ask({ filter });
  expect([asked.status, asked.body]).toEqual([202, { queued: 2, skipped: 0 }]);
  expect(await kinds('one@drafts.example')).toEqual(['invitation', 'identity_request']);
  expect(await kinds('whole@drafts.example')).toEqual(['invitation']);
  expect(await mailedToken(usher, 'one@drafts.example')).toBe(before);

  // Not twice at once, and not for what is there.
  expect((await ask({ filter })).body).toEqual({ queued: 0, skipped: 2 });
  moveTime(usher, 3 * MINUTE);
  expect((await ask({ filter: { importId: id } })).body).toEqual({ queued: 2, skipped: 1 });

  const events = await boss.get('/api/audit-events?filter={"action":"identity.requested_in_bulk"}');
  expect(events.body).toMatchObject([
    { actor: { name: 'hr@corp.example' }, detail: { queued: 2, skipped: 1 } },
    { detail: { queued: 0, skipped: 2 } },
    { detail: { queued: 2, skipped: 0 } },
  ]);
});

test('by ids, whoever can be asked is, and the rest is skipped and counted', async () => {
  const active = await addPerson(usher, { email: 'mia@corp.example' });
  const { userId: invited } = await addInvited(usher, { email: 'ida@corp.example' });
  const { userId: revoked, id } = await addInvited(usher, { email: 'rob@corp.example' });
  const boss = await usher.admin();
  await boss.post(`/api/invitations/${id}/revoke`);
  const archived = await addPerson(usher, { email: 'arc@corp.example', status: 'archived' });
  const given = await addPerson(usher, { email: 'giv@corp.example' });
  const fields = { family_name: 'Giv', birthdate: '1980-05-17', nationalities: ['IT'] };
  await hr.put(`/api/identities/${given}`, { ...fields, action: 'submit' });
  const organizationId = await addOrganization(usher, 'Elsewhere');
  const elsewhere = await addPerson(usher, { email: 'els@there.example', organizationId });

  const ids = [active, invited, revoked, archived, given];
  expect((await ask({ ids: [...ids, elsewhere, newId()] })).body).toEqual({
    queued: 2,
    skipped: 3,
  });
  expect(await kinds('mia@corp.example')).toEqual(['identity_request']);
  expect((await identityOf(active))?.requestedAt).toBeInstanceOf(Date);
  expect((await identityOf(invited))?.requestedAt).toBeInstanceOf(Date);
  expect(await identityOf(revoked)).toBeNull();
  expect(await kinds('els@there.example')).toEqual([]);

  for (const [body, status] of [
    [{}, 422],
    [{ ids, filter: {} }, 422],
    [{ ids: 'all' }, 422],
    [{ filter: { shoe: 42 } }, 400],
  ] as const) {
    expect((await ask(body)).status).toBe(status);
  }
  expect((await ask({ ids: [] })).body).toEqual({ queued: 0, skipped: 0 });
});

test('a filter counts nobody for who may not view users', async () => {
  const { client } = await holderOf(usher, ['can_register_identity'], {
    email: 'asker@counts.example',
  });
  const counted = await client.post('/api/identities/request', { filter: { q: 'a' } });
  expect([counted.status, counted.body.params]).toEqual([403, { permission: 'can_view_users' }]);
  expect((await client.post('/api/identities/request', { ids: [] })).status).toBe(202);
});

test('nobody is mailed more often than a day allows, and of two who ask at once one is heard', async () => {
  const often = await addPerson(usher, { email: 'often@corp.example' });
  for (let time = 0; time < 10; time++) {
    expect((await ask({ ids: [often] })).body).toEqual({ queued: 1, skipped: 0 });
    moveTime(usher, 3 * MINUTE);
  }
  expect((await ask({ ids: [often] })).body).toEqual({ queued: 0, skipped: 1 });
  moveTime(usher, DAY);
  hr = await signedIn(usher, 'hr@corp.example');
  const answers = await Promise.all([1, 2, 3].map(() => ask({ ids: [often] })));
  expect(answers.map(({ body }) => body.queued).sort()).toEqual([0, 0, 1]);
});

test('thousands are asked in short transactions', async () => {
  const { organizationId } = await firstAdmin(usher);
  await addCrowd(usher, 1200, organizationId);
  const answer = await ask({ filter: { q: 'crowd.example' } });
  expect(answer.body).toEqual({ queued: 1200, skipped: 0 });
  expect(await kinds('p01199@crowd.example')).toEqual(['identity_request']);
});
