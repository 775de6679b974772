import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { Database } from '../../src/database/database.js';
import { AuditEvent } from '../../src/modules/audit/audit-event.entity.js';
import { usherEntities } from '../../src/entities.js';
import { Outbox } from '../../src/modules/mail/outbox/outbox.js';
import { Membership } from '../../src/modules/people/membership.entity.js';
import { User } from '../../src/modules/people/user.entity.js';
import type { UsherCompletedRegistration, UsherProblem } from '../../admin-ui/src/api/contract.js';
import type { Answer, Client } from '../support/client.js';
import { mailsTo } from '../support/invitations.js';
import {
  addMembership,
  addOrganization,
  addPerson,
  firstAdmin,
  roleGroupId,
  signedIn,
} from '../support/people.js';
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

const identity = { birthdate: '1980-05-17', nationalities: ['IT'] };
/** The answer: account and identity, or why there are none. */
type Registered = UsherCompletedRegistration & Partial<Pick<UsherProblem, 'code' | 'errors'>>;

const complete = (account: object, given: object, by = hr): Promise<Answer<Registered>> =>
  by.post('/api/users/complete-registration', { account, identity: given });

/** Counts the rows of each table. */
async function rowCounts(): Promise<Record<string, number>> {
  const database = usher.app.get(Database);
  const counts: Record<string, number> = {};
  for (const entity of usherEntities)
    counts[entity.name] = await database.repository(entity).count();
  // That somebody was refused is on record, a moment later.
  const refusals = { action: 'request.refused' };
  const recorded = await database.repository(AuditEvent).countBy(refusals);
  counts.UsherAuditEvent = (counts.UsherAuditEvent ?? 0) - recorded;
  return counts;
}

test('account and identity come into being together, and the mail after both', async () => {
  const outbox = usher.app.get(Outbox, { strict: false });
  const wake = outbox.wake.bind(outbox);
  const thereAtWake: boolean[] = [];
  outbox.wake = async (): Promise<void> => {
    const users = usher.app.get(Database).repository(User);
    const user = await users.findOneBy({ email: 'ann@corp.example' });
    thereAtWake.push(user !== null);
    await wake();
  };
  const account = { email: 'Ann@corp.example', firstName: 'Ann', lastName: 'Alva' };
  const answer = await complete(account, { ...identity, address: { country: 'it' } });
  outbox.wake = wake;
  expect(answer.status).toBe(201);
  expect(thereAtWake).toEqual([true]);
  const { user, identity: saved } = answer.body;
  expect(user).toMatchObject({
    email: 'ann@corp.example',
    status: 'invited',
    identityStatus: 'validated',
    role: 'member',
  });
  // HR may validate, so it is; the names and the address are those of the account.
  expect(saved).toMatchObject({
    id: user.id,
    status: 'validated',
    version: 1,
    family_name: 'Alva',
    given_name: 'Ann',
    email: 'ann@corp.example',
    address: { country: 'IT', locality: null },
    birthdate: '1980-05-17',
    updatedBy: { source: 'hr' },
  });
  expect((await mailsTo(usher, 'ann@corp.example')).map(({ kind }) => kind)).toEqual([
    'invitation',
  ]);
  expect((await hr.get(`/api/identities/${user.id}`)).body).toEqual(saved);
  const boss = await usher.admin();
  const audit = await boss.get<{ action: string; subjectId: string }[]>('/api/audit-events');
  const told = audit.body.filter(({ subjectId }) => subjectId === user.id);
  expect(told.map(({ action }) => action)).toEqual(
    expect.arrayContaining(['user.created', 'identity.validated']),
  );

  const draft = await complete(
    { email: 'bea@corp.example', sendInvitation: false },
    { action: 'save_draft' },
  );
  expect(draft.body.identity).toMatchObject({ status: 'draft', email: 'bea@corp.example' });
  expect(await mailsTo(usher, 'bea@corp.example')).toEqual([]);
});

test('a fault of either leaves nothing of both, and all faults of both come at once', async () => {
  const before = await rowCounts();
  const faults = async (account: object, given: object): Promise<unknown> => {
    const { status, body } = await complete(account, given);
    expect(status).toBe(422);
    expect(await rowCounts()).toEqual(before);
    return body.errors;
  };
  const good = { email: 'new@corp.example', lastName: 'New' };
  const text = expect.any(String);
  expect(
    await faults({ ...good, email: 'not an address' }, { ...identity, birthdate: '1980-02-31' }),
  ).toEqual({
    account: { email: text },
    identity: { birthdate: text },
  });
  expect(await faults({ lastName: 'New' }, { address: { country: 'XX' } })).toEqual({
    account: { email: text },
    identity: { birthdate: text, nationalities: text, address: { country: text } },
  });
  expect(await faults(good, { birthdate: '1980-05-17' })).toEqual({
    identity: { nationalities: text },
  });
  expect(await faults({ ...good, email: '' }, identity)).toEqual({ account: { email: text } });
  expect(await faults({ ...good, lastName: 'x'.repeat(100) }, identity)).toEqual({
    account: { lastName: text },
  });
  expect(await faults({ ...good, colour: 'red' }, { ...identity, shoe_size: 43 })).toEqual({
    account: { colour: text },
    identity: { shoe_size: text },
  });
  expect(await faults(good, { ...identity, action: 'accept' })).toEqual({
    identity: { action: text },
  });
  expect(await faults({ ...good, username: 'hr' }, { ...identity, sex: 7 })).toEqual({
    account: { username: text },
    identity: { sex: text },
  });
  const nobody = await hr.post<Registered>('/api/users/complete-registration', {
    account: [],
    more: 1,
  });
  expect(Object.keys(nobody.body.errors ?? {}).sort()).toEqual(['account', 'identity', 'more']);

  const { status, body } = await complete({ email: 'hr@corp.example' }, { sex: 7 });
  expect(status).toBe(409);
  expect(body).toMatchObject({
    code: 'user.already_member',
    errors: { account: { email: text }, identity: { sex: text } },
  });
  const archived = 'gone@corp.example';
  await addPerson(usher, { email: archived, status: 'archived' });
  expect((await complete({ email: archived, lastName: 'Gone' }, identity)).body).toMatchObject({
    code: 'user.archived_member',
    errors: { account: { email: text } },
  });
});

test('of two that are the same, one registers', async () => {
  const account = { email: 'twin@corp.example', lastName: 'Twin' };
  const answers = await Promise.all([complete(account, identity), complete(account, identity)]);
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
  const users = usher.app.get(Database).repository(User);
  const { id } = await users.findOneByOrFail({ email: account.email });
  const memberships = await usher.app.get(Database).repository(Membership).findBy({ userId: id });
  expect(memberships).toMatchObject([{ identityStatus: 'validated' }]);
  expect(await mailsTo(usher, account.email)).toHaveLength(1);
});

test('somebody with an account elsewhere is invited, and has here the names that were typed here', async () => {
  const organizationId = await addOrganization(usher, 'Elsewhere');
  const email = 'eve@elsewhere.example';
  await addPerson(usher, { email, organizationId });
  const answer = await complete({ email, firstName: 'Eve', lastName: 'Ek' }, identity);
  expect(answer.status).toBe(201);
  expect(answer.body.identity).toMatchObject({ family_name: 'Ek', given_name: 'Eve' });
});

test('security: privilege escalation, by completing a registration', async () => {
  const boss = await usher.admin();
  const groupId = await roleGroupId(usher, 'member');
  const email = 'clerk@corp.example';
  await addPerson(usher, { email });
  const clerk = await signedIn(usher, email);
  const account = { email: 'friend@corp.example', lastName: 'Friend' };
  const grant = (permissions: string[]): Promise<Answer> =>
    boss.put(`/api/groups/${groupId}`, { permissions });
  expect((await complete(account, identity, clerk)).body).toMatchObject({
    code: 'permission.missing',
    params: { permission: 'can_complete_registration' },
  });

  await grant(['can_complete_registration']);
  const before = await rowCounts();
  const validated = await complete(account, { ...identity, action: 'validate' }, clerk);
  expect(validated.body).toMatchObject({ params: { permission: 'can_validate_identity' } });
  const asAdmin = await complete({ ...account, role: 'admin' }, identity, clerk);
  expect(asAdmin.body.errors).toEqual({ account: { role: expect.any(String) } });
  expect(await rowCounts()).toEqual(before);

  // Who may not validate submits, and sees the state alone who may not see the rest.
  const { status, body } = await complete(account, identity, clerk);
  expect(status).toBe(201);
  expect(body.identity).toMatchObject({ status: 'submitted', version: 1 });
  expect(body.identity).not.toHaveProperty('birthdate');
  await grant([]);
});

test('the ones who are here already in another organization do not count', async () => {
  const organizationId = await addOrganization(usher, 'Third');
  const { userId } = await firstAdmin(usher);
  await addMembership(usher, userId, { organizationId, role: 'admin', status: 'active' });
  const boss = await usher.admin();
  await boss.post('/api/auth/switch-organization', { organizationId });
  const answer = await complete(
    { email: 'ann@corp.example' },
    { ...identity, family_name: 'A' },
    boss,
  );
  expect(answer.status).toBe(201);
  // What her account is called there is hers to tell, when she has joined.
  expect(answer.body.identity).toMatchObject({ family_name: 'A', given_name: null, version: 1 });
});
