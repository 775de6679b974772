import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Readable } from 'node:stream';
import {
  type Actor,
  BulkInvites,
  Groups,
  Identities,
  Invitations,
  Members,
  Organizations,
} from '../../src/index.js';
import type { Client } from '../support/client.js';
import { ended } from '../support/imports.js';
import { addPerson, firstAdmin } from '../support/people.js';
import { admin, startUsher, type TestUsher } from '../support/usher.js';

let usher: TestUsher;
let boss: Client;
let organizationId: string;
let actor: Actor;

beforeAll(async () => {
  usher = await startUsher();
  boss = await usher.admin();
  ({ organizationId } = await firstAdmin(usher));
  const found = await usher.app.get(Members).actor(organizationId, { email: admin.email });
  if (!found) throw new Error('The first admin is no actor.');
  actor = found;
});
afterAll(() => usher.close());

test('an application invites one person from its code, and many from a stream or rows', async () => {
  const invitations = usher.app.get(Invitations);
  const { id } = await invitations.invite(actor, { email: 'Ada@corp.example', firstName: 'Ada' });
  expect((await boss.get(`/api/users/${id}`)).body).toMatchObject({
    email: 'ada@corp.example',
    status: 'invited',
  });
  await expect(invitations.invite(actor, { email: 'ada@corp.example' })).rejects.toMatchObject({
    code: 'user.already_member',
  });
  await expect(invitations.invite(actor, { email: 7 } as object as never)).rejects.toMatchObject({
    code: 'request.invalid',
    extras: { errors: { email: 'email is a text.' } },
  });

  const bulk = usher.app.get(BulkInvites);
  const read = await bulk.read(actor, Readable.from(['Email\nbo@corp.example\nno address\n']));
  expect(read).toMatchObject({ status: 'ready', counts: { ready: 1, error: 1 } });
  await bulk.process(actor, read.id);
  await ended(boss, read.id);
  expect(await bulk.show(actor, read.id)).toMatchObject({ counts: { invited: 1, failed: 1 } });
  const typed = await bulk.read(actor, [{ email: 'cy@corp.example' }], { defaultRole: 'hr' });
  expect(typed).toMatchObject({ source: 'manual', counts: { ready: 1 } });
});

test('an application is told what is wrong with rows, and carries them out where it is', async () => {
  const found = await usher.app.get(Organizations).named('Corp');
  expect(found).toEqual([{ id: organizationId, name: 'Corp', externalId: null }]);
  expect(await usher.app.get(Organizations).named(organizationId)).toEqual(found);
  expect(await usher.app.get(Organizations).named('corp')).toEqual([]);
  const first = await usher.app.get(Members).firstAdmin(organizationId);
  expect(first?.userId).toBe(actor.userId);

  const bulk = usher.app.get(BulkInvites);
  const lines = [
    'Staff',
    'Email,Role',
    'di@corp.example,Boss',
    'ed@corp.example,Chef',
    'no address,',
  ];
  const { id } = await bulk.read(actor, Readable.from([lines.join('\n')]));
  expect(await bulk.faults(actor, id)).toMatchObject([
    { code: 'role.unknown', value: null, count: 2, message: null, sampleLines: [3] },
    { value: 'Boss', message: expect.stringMatching(/^“Boss” is not a role/), sampleLines: [3] },
    { value: 'Chef', message: expect.stringMatching(/^“Chef” is not a role/), sampleLines: [4] },
    { code: 'email.invalid', message: expect.stringMatching(/^This is not an e-mail/) },
  ]);
  await bulk.process(actor, id);
  const done = await bulk.run(actor, id);
  expect(done).toMatchObject({ status: 'completed', counts: { invited: 2, failed: 1 } });
  expect(await bulk.failedRows(actor, id)).toMatchObject([{ line: 5, outcome: 'failed' }]);
  await expect(bulk.discard(actor, id)).rejects.toMatchObject({ code: 'import.not_ready' });

  const other = await bulk.read(actor, [{ email: 'flo@corp.example' }]);
  await bulk.discard(actor, other.id);
  await expect(bulk.show(actor, other.id)).rejects.toMatchObject({ code: 'import.not_found' });
});

test('nobody does from code what they may not do', async () => {
  await addPerson(usher, { email: 'member@corp.example' });
  const key = { email: 'member@corp.example' };
  const members = usher.app.get(Members);
  const member = await members.actor(organizationId, key);
  if (!member) throw new Error('A member is an actor.');
  const missing = { code: 'permission.missing' };
  await expect(async () =>
    usher.app.get(Invitations).invite(member, { email: 'x@corp.example' }),
  ).rejects.toMatchObject(missing);
  await expect(usher.app.get(BulkInvites).read(member, [])).rejects.toMatchObject(missing);
  await expect(async () =>
    usher.app.get(Identities).read(member, actor.userId),
  ).rejects.toMatchObject(missing);
  expect(await members.may(organizationId, key, 'can_view_users')).toBe(false);
  expect(await members.may(organizationId, { id: actor.userId }, 'can_view_users')).toBe(true);
  expect(await members.find(organizationId, { externalId: 'nobody' })).toBeNull();
  expect(await members.actor(organizationId, { email: 'ada@corp.example' })).toBeNull();
});

test('groups and identities are read, and reading an identity is on record', async () => {
  const groups = await usher.app.get(Groups).list(organizationId);
  expect(groups.map(({ name }) => name)).toEqual(['Admin', 'HR', 'Member']);
  const member = await usher.app
    .get(Members)
    .find(organizationId, { email: 'member@corp.example' });
  const identity = await usher.app.get(Identities).read(actor, member?.id ?? '');
  expect(identity).toMatchObject({ status: 'none' });
  const { body } = await boss.get<unknown[]>('/api/audit-events?filter={"action":"identity.read"}');
  expect(body).toHaveLength(1);
});
