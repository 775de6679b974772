import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Database } from '../../src/database/database.js';
import { AuditEvent } from '../../src/modules/audit/audit-event.entity.js';
import { inState } from '../../src/modules/members/identity-selection.js';
import { selectMembers } from '../../src/modules/members/member-selection.js';
import type { UsherIdentitySummary } from '../../admin-ui/src/api/contract.js';
import type { Answer, Client } from '../support/client.js';
import { addCrowd, addOrganization, addPerson, firstAdmin, signedIn } from '../support/people.js';
import { moveTime } from '../support/time.js';
import { startUsher, type TestUsher } from '../support/usher.js';

let usher: TestUsher;
beforeAll(async () => {
  usher = await startUsher();
});
afterAll(() => usher.close());

const list = (
  hr: Client,
  query: Record<string, unknown>,
): Promise<Answer<UsherIdentitySummary[]>> => {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) parameters.set(name, JSON.stringify(value));
  return hr.get(`/api/identities?${parameters.toString()}`);
};
const emails = ({ body }: Answer<UsherIdentitySummary[]>): string[] =>
  body.map(({ user }) => user.email);
const identity = { birthdate: '1980-05-17', nationalities: ['IT'] };

test('the registry shows how far identities are, and nothing that they say', async () => {
  await addPerson(usher, { email: 'hr@corp.example', role: 'hr', lastName: 'Zuse' });
  const hr = await signedIn(usher, 'hr@corp.example');
  const ids: Record<string, string> = {};
  for (const [name, status] of [
    ['ann', 'active'],
    ['bo', 'invited'],
    ['cy', 'archived'],
    ['di', 'active'],
  ] as const) {
    const person = { email: `${name}@corp.example`, firstName: name, lastName: `Named ${name}` };
    const wasHere = { ...person, status: status === 'archived' ? ('active' as const) : status };
    ids[name] = await addPerson(usher, wasHere);
  }
  const save = async (name: string, action: string): Promise<void> => {
    moveTime(usher, 1000);
    const body = { ...identity, action };
    const { status, text } = await hr.put(`/api/identities/${ids[name] ?? ''}`, body);
    expect({ status, text }).toMatchObject({ status: 200 });
  };
  await save('di', 'submit');
  await save('bo', 'submit');
  await save('cy', 'validate');
  await save('ann', 'save_draft');
  const boss = await usher.admin();
  await boss.post(`/api/users/${ids.cy ?? ''}/archive`);

  const all = await list(hr, { range: [0, 24] });
  expect(all.status).toBe(200);
  expect(all.headers.get('content-range')).toBe('identities 0-5/6');
  expect(Object.keys(all.body[0] ?? {})).toEqual([
    ...['id', 'user', 'status', 'requestedAt', 'submittedAt', 'validatedAt', 'returnedAt'],
  ]);
  expect(all.text).not.toMatch(/1980|birthdate|nationalit/);
  const { requestedAt, ...bo } = all.body.find(({ id }) => id === ids.bo) ?? { requestedAt: '' };
  expect({ requestedAt, ...bo }).toEqual({
    id: ids.bo,
    user: {
      id: ids.bo,
      email: 'bo@corp.example',
      username: 'bo',
      firstName: 'bo',
      lastName: 'Named bo',
      status: 'invited',
    },
    status: 'submitted',
    requestedAt: null,
    submittedAt: expect.stringMatching(/^\d{4}-.*Z$/),
    validatedAt: null,
    returnedAt: null,
  });

  // The queue: the longest waiting first.
  const queue = { filter: { status: 'submitted' }, sort: ['submittedAt', 'ASC'] };
  expect(emails(await list(hr, queue))).toEqual(['di@corp.example', 'bo@corp.example']);
  await save('di', 'save_draft');
  expect(emails(await list(hr, queue))).toEqual(['di@corp.example', 'bo@corp.example']);
  const second = await list(hr, { ...queue, range: [1, 1] });
  expect(second.headers.get('content-range')).toBe('identities 1-1/2');
  expect(emails(second)).toEqual(['bo@corp.example']);

  const found = async (filter: object, sort?: unknown): Promise<string[]> =>
    emails(await list(hr, { filter, ...(sort ? { sort } : {}) })).map((email) =>
      email.replace('@corp.example', ''),
    );
  const byEmail = ['email', 'ASC'];
  expect(await found({ status: 'none' }, byEmail)).toEqual(['admin', 'hr']);
  expect(await found({ status: 'draft' })).toEqual(['ann']);
  expect(await found({ accountStatus: 'archived' })).toEqual(['cy']);
  expect(await found({ accountStatus: 'active', status: 'submitted' })).toEqual(['di']);
  expect(await found({ q: 'NAMED', status: 'submitted' }, byEmail)).toEqual(['bo', 'di']);
  expect(await found({ q: 'named b', status: 'submitted' }, queue.sort)).toEqual(['bo']);
  expect(await found({ q: 'named' }, ['lastName', 'DESC'])).toEqual(['di', 'cy', 'bo', 'ann']);
  expect(await found({ ids: [ids.bo, ids.ann] }, byEmail)).toEqual(['ann', 'bo']);
  expect(await found({ ids: [ids.bo, ids.ann], status: 'draft' })).toEqual(['ann']);
  // Everybody without a validated identity is found, drafts included.
  expect(await found({ validated: false }, byEmail)).toEqual(['admin', 'ann', 'bo', 'di', 'hr']);
  expect(await found({ validated: false, q: 'named', accountStatus: 'active' }, byEmail)).toEqual([
    'ann',
    'di',
  ]);
  expect(await found({ validated: true })).toEqual(['cy']);
  // Whoever has never submitted comes after all who have.
  expect((await found({}, ['submittedAt', 'DESC'])).slice(0, 2)).toEqual(['bo', 'di']);
  expect(await found({ status: 'none' }, ['submittedAt', 'ASC'])).toHaveLength(2);

  // Whoever is archived waits for nobody.
  await boss.post(`/api/users/${ids.bo ?? ''}/archive`);
  expect(await found({ status: 'submitted', archived: false }, queue.sort)).toEqual(['di']);
  expect(await found({ archived: true }, byEmail)).toEqual(['bo', 'cy']);
  expect((await list(hr, { filter: { archived: 'no' } })).status).toBe(400);

  const events = usher.app.get(Database).repository(AuditEvent);
  const bad = await list(hr, { filter: { status: 'invited' } });
  expect(bad.body).toMatchObject({ status: 400, code: 'list.unknown_filter' });
  expect((await list(hr, { filter: { birthdate: '1980-05-17' } })).status).toBe(400);
  expect((await list(hr, { sort: ['birthdate', 'ASC'] })).status).toBe(400);

  // To look at the list is no reading of what anybody gave.
  const readings = await events.countBy({ action: 'identity.read' });
  await list(hr, queue);
  expect(await events.countBy({ action: 'identity.read' })).toBe(readings);
});

test('security: crossing organizations, in the registry', async () => {
  const organizationId = await addOrganization(usher, 'Elsewhere');
  await addPerson(usher, { email: 'helen@elsewhere.example', role: 'hr', organizationId });
  const hr = await signedIn(usher, 'helen@elsewhere.example');
  for (const query of [
    {},
    { filter: { status: 'submitted' } },
    { filter: { status: 'submitted', q: 'named' }, sort: ['submittedAt', 'ASC'] },
    { sort: ['submittedAt', 'DESC'] },
  ]) {
    const { body } = await list(hr, query);
    expect(body.filter(({ user }) => !user.email.endsWith('@elsewhere.example'))).toEqual([]);
  }
});

test('the queue is read along its index, however many people there are', async () => {
  const { organizationId } = await firstAdmin(usher);
  await addCrowd(usher, 3000, organizationId);
  const database = usher.app.get(Database);
  const around = { multiOrganization: false, withholds: false, now: new Date() };
  const people = selectMembers(organizationId, { q: 'p0' }, around);
  for (const others of [null, people]) {
    const { tables, sql, parameters } = inState(
      database.dialect,
      organizationId,
      'submitted',
      others,
    );
    const explain = database.dialect === 'mysql' ? 'EXPLAIN' : 'EXPLAIN QUERY PLAN';
    const plan = await database.query(
      `${explain} SELECT i.id FROM ${tables} WHERE ${sql}
       ORDER BY i.submitted_at ASC, i.id ASC LIMIT 25`,
      parameters,
    );
    const words = JSON.stringify(plan);
    expect(words).toContain('usher_identities_queue');
    expect(words).not.toMatch(/filesort|TEMP B-TREE/);
  }
});
