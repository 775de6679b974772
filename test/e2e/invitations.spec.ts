import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { UsherInvitation } from '../../admin-ui/src/api/contract.js';
import { Clock, DAY, MINUTE } from '../../src/common/time/clock.js';
import { newId } from '../../src/common/random/ids.js';
import { KeyRing } from '../../src/common/secrets/key-ring.js';
import { newNonce } from '../../src/common/secrets/secret-link.js';
import { Settings } from '../../src/common/settings/settings.js';
import { Database } from '../../src/database/database.js';
import { AuditEvent } from '../../src/modules/audit/audit-event.entity.js';
import {
  Invitation,
  type InvitationState,
} from '../../src/modules/invitations/invitation.entity.js';
import { Invitations } from '../../src/modules/invitations/invitations.js';
import { JobRegistry } from '../../src/modules/jobs/job-registry.js';
import { Organization } from '../../src/modules/organizations/organization.entity.js';
import { type Answer, type Client, until } from '../support/client.js';
import { addInvited, mailedToken, mailedTokens, mailsTo, tokenOf } from '../support/invitations.js';
import { addOrganization, addPerson, firstAdmin, holderOf, signedIn } from '../support/people.js';
import { moveTime } from '../support/time.js';
import { startUsher, type TestUsher } from '../support/usher.js';

let usher: TestUsher;
let database: Database;

beforeAll(async () => {
  usher = await startUsher();
  database = usher.app.get(Database);
});
afterAll(() => usher.close());

const codeOf = ({ body }: Answer<never> | Answer): unknown => (body as { code?: unknown }).code;
const resend = (boss: Client, id: string): Promise<Answer<UsherInvitation>> =>
  boss.post<UsherInvitation>(`/api/invitations/${id}/resend`);
const works = async (token: string): Promise<boolean> => {
  const { status } = await usher.client().post('/api/public/invitations/inspect', { token });
  return status === 200;
};
const list = (boss: Client, query: Record<string, unknown>): Promise<Answer<UsherInvitation[]>> => {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) parameters.set(name, JSON.stringify(value));
  return boss.get(`/api/invitations?${parameters.toString()}`);
};
const emails = ({ body }: Answer<UsherInvitation[]>): string[] => body.map(({ email }) => email);

test('a resend extends the invitation, never kills a link that works nor revives one that expired, and keeps the pace', async () => {
  const boss = await usher.admin();
  const email = 'ann@corp.example';
  const { id, userId } = await addInvited(usher, { email });
  const first = await mailedToken(usher, email);

  const before = (await boss.get<UsherInvitation>(`/api/invitations/${id}`)).body;
  expect(before).toMatchObject({ id, userId, email, status: 'pending', sendCount: 1 });
  expect(Object.keys(before).sort()).toEqual(
    [
      ...['createdAt', 'delivery', 'deliveryError', 'email', 'expiresAt', 'id', 'importId'],
      ...['lastSentAt', 'sendCount', 'status', 'userId'],
    ].sort(),
  );

  // Before a reminder is due.
  moveTime(usher, 2 * DAY);
  expect((await resend(await usher.admin(), id)).status).toBe(200);
  expect(await works(first)).toBe(true);
  expect(await mailedToken(usher, email)).toBe(first);

  moveTime(usher, 15 * DAY);
  const admin = await usher.admin();
  expect((await admin.get<UsherInvitation>(`/api/invitations/${id}`)).body.status).toBe('expired');
  expect(await works(first)).toBe(false);
  const resent = await resend(admin, id);
  expect(resent.status).toBe(200);
  expect(resent.body).toMatchObject({ status: 'pending', sendCount: 3 });
  expect(Date.parse(resent.body.expiresAt)).toBeGreaterThan(Date.parse(before.expiresAt));
  expect(await works(first)).toBe(false);
  expect(await works(await mailedToken(usher, email))).toBe(true);

  const tooSoon = await resend(admin, id);
  expect([tooSoon.status, codeOf(tooSoon as Answer<never>)]).toEqual([429, 'request.too_many']);
  expect(Number(tooSoon.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(Number(tooSoon.headers.get('retry-after'))).toBeLessThanOrEqual(120);

  // Two admins at the same time: one mail.
  moveTime(usher, 3 * MINUTE);
  const both = await Promise.all([resend(admin, id), resend(admin, id)]);
  expect(both.map(({ status }) => status).sort()).toEqual([200, 429]);
  expect(await mailsTo(usher, email)).toHaveLength(4);

  // Five a day before they have joined, whatever the intervals; the next day it goes on.
  const statuses = [];
  for (let n = 0; n < 4; n++) {
    moveTime(usher, 3 * MINUTE);
    statuses.push((await resend(admin, id)).status);
  }
  expect(statuses).toEqual([200, 200, 200, 429]);
  moveTime(usher, DAY);
  expect((await resend(await usher.admin(), id)).status).toBe(200);
});

test('a revoked invitation is dead with its mails; inviting again makes another secret', async () => {
  const boss = await usher.admin();
  const email = 'bob@corp.example';
  const { id, userId } = await addInvited(usher, { email });
  const token = await mailedToken(usher, email);
  const { body } = await boss.get<{ url: string }>(`/api/invitations/${id}/link`);
  const copied = tokenOf(body.url);

  const revoked = await boss.post(`/api/invitations/${id}/revoke`);
  expect([revoked.status, revoked.body.status]).toEqual([200, 'revoked']);
  expect([await works(token), await works(copied)]).toEqual([false, false]);
  expect(await mailedTokens(usher, email)).toEqual([]);
  for (const path of ['revoke', 'resend']) {
    const refused = await boss.post(`/api/invitations/${id}/${path}`);
    expect([refused.status, codeOf(refused)]).toEqual([409, 'invitation.not_pending']);
  }
  expect(codeOf(await boss.get(`/api/invitations/${id}/link`))).toBe('invitation.not_pending');

  const again = await boss.post<UsherInvitation>(`/api/users/${userId}/invite`);
  expect(again.status).toBe(201);
  expect(again.body).toMatchObject({ userId, status: 'pending', sendCount: 1 });
  expect(again.body.id).not.toBe(id);
  expect(await works(await mailedToken(usher, email))).toBe(true);
  expect(await works(token)).toBe(false);
  const twice = await Promise.all([1, 2].map(() => boss.post(`/api/users/${userId}/invite`)));
  for (const answer of twice) {
    expect([answer.status, codeOf(answer)]).toEqual([409, 'invitation.already_pending']);
  }

  const active = await addPerson(usher, { email: 'active@corp.example' });
  expect(codeOf(await boss.post(`/api/users/${active}/invite`))).toBe('user.already_member');
  const archived = await addPerson(usher, { email: 'gone@corp.example', status: 'archived' });
  expect(codeOf(await boss.post(`/api/users/${archived}/invite`))).toBe('user.archived_member');
  expect(codeOf(await boss.post(`/api/users/${newId()}/invite`))).toBe('user.not_found');

  const events = await database.repository(AuditEvent).findBy({ subjectId: userId });
  expect(events.map(({ action }) => action).sort()).toEqual([
    'invitation.created',
    'invitation.created',
    'invitation.link_copied',
    'invitation.revoked',
  ]);
});

test('nobody copies the link of somebody who will hold more than themselves', async () => {
  const boss = await usher.admin();
  const group = await boss.post<{ id: string }>('/api/groups', {
    name: 'Front desk',
    permissions: ['can_copy_invitation_link'],
  });
  const userId = await addPerson(usher, { email: 'desk@copy.example', role: 'hr' });
  await boss.post(`/api/groups/${group.body.id}/members`, { userIds: [userId] });
  const desk = await signedIn(usher, 'desk@copy.example');

  const chief = await addInvited(usher, { email: 'chief@copy.example', role: 'admin' });
  const guest = await addInvited(usher, { email: 'guest@copy.example', role: 'member' });
  const refused = await desk.get(`/api/invitations/${chief.id}/link`);
  expect([refused.status, codeOf(refused)]).toEqual([403, 'user.holds_more']);
  const link = await desk.get(`/api/invitations/${guest.id}/link`);
  expect([link.status, link.headers.get('cache-control')]).toEqual([200, 'no-store']);
  expect(Object.keys(link.body).sort()).toEqual(['expiresAt', 'url']);
  expect(link.body.url).toMatch(/^http:\/\/usher\.test\/accept#/);

  await addPerson(usher, { email: 'plain@copy.example' });
  const plain = await signedIn(usher, 'plain@copy.example');
  expect(codeOf(await plain.get(`/api/invitations/${guest.id}/link`))).toBe('permission.missing');
});

test('revoking what is pending of memberships leaves the others alone', async () => {
  const boss = await firstAdmin(usher);
  const one = await addInvited(usher, { email: 'one@pending.example' });
  const two = await addInvited(usher, { email: 'two@pending.example' });
  const membershipOf = async ({ id }: { id: string }): Promise<string> =>
    (await database.repository(Invitation).findOneByOrFail({ id })).membershipId;
  const both = [await membershipOf(one), await membershipOf(two)];
  const revokePending = (ids: string[], organizationId: string): Promise<number> =>
    database.transaction((manager) =>
      usher.app
        .get(Invitations, { strict: false })
        .revokePending(manager, ids, { userId: boss.userId, organizationId }),
    );
  const elsewhere = await addOrganization(usher, 'Elsewhere');
  expect(await revokePending(both, elsewhere)).toBe(0);
  expect(await revokePending([both[0] ?? ''], boss.organizationId)).toBe(1);
  expect(await revokePending(both, boss.organizationId)).toBe(1);
  expect(await revokePending(both, boss.organizationId)).toBe(0);
  expect(await revokePending([], boss.organizationId)).toBe(0);
});

test('many are resent at once, by ids or by a filter, and the rest is skipped and counted', async () => {
  const boss = await usher.admin();
  const importId = newId();
  const states: InvitationState[] = ['pending', 'pending', 'accepted', 'revoked'];
  const ids: string[] = [];
  const { userId, organizationId } = await firstAdmin(usher);
  await database.transaction(async (manager) => {
    for (let n = 0; n < 1400; n += 200) {
      const rows = Array.from({ length: 200 }, (_, at) =>
        stored({ importId, organizationId, createdById: userId }, states[(n + at) % 4]),
      );
      ids.push(...rows.map(({ id }) => id));
      await manager.insert(Invitation, rows);
    }
  });
  const bulk = (body: unknown): Promise<Answer> => boss.post('/api/invitations/resend', body);

  const byFilter = await bulk({ filter: { importId } });
  expect([byFilter.status, byFilter.body]).toEqual([202, { queued: 700, skipped: 700 }]);
  expect((await bulk({ filter: { importId } })).body).toEqual({ queued: 0, skipped: 1400 });
  moveTime(usher, 3 * MINUTE);
  expect((await bulk({ filter: { importId, status: 'expired' } })).body).toEqual({
    queued: 0,
    skipped: 0,
  });
  expect((await bulk({ ids: ids.slice(0, 8) })).body).toEqual({ queued: 4, skipped: 4 });
  expect((await bulk({ ids: [newId()] })).body).toEqual({ queued: 0, skipped: 0 });
  expect((await bulk({ ids: [] })).body).toEqual({ queued: 0, skipped: 0 });
  const { headers } = await list(boss, { filter: { importId, status: 'pending' } });
  expect(headers.get('content-range')).toBe('invitations 0-24/700');

  for (const [body, status] of [
    [{}, 422],
    [{ ids, filter: {} }, 422],
    [{ ids: 'all' }, 422],
    [{ ids: [1] }, 422],
    [{ ids: Array.from({ length: 1001 }, () => 'x') }, 422],
    [{ filter: [] }, 422],
    [{ filter: { status: 'lost' } }, 400],
    [{ filter: { password: 'x' } }, 400],
    [{ everybody: true }, 422],
  ] as const) {
    expect([body, (await bulk(body)).status]).toEqual([body, status]);
  }
});

test('a filter counts nobody for who may not view users', async () => {
  const { client } = await holderOf(usher, ['can_resend_invitation'], {
    email: 'resender@counts.example',
  });
  const counted = await client.post('/api/invitations/resend', { filter: { q: 'a' } });
  expect([counted.status, counted.body.params]).toEqual([403, { permission: 'can_view_users' }]);
  expect((await client.post('/api/invitations/resend', { ids: [] })).status).toBe(202);
});

test('the list is searched, filtered and sorted, and shows no other organization', async () => {
  const boss = await usher.admin();
  const zoe = await addInvited(usher, { email: 'zoe@list.example', firstName: 'Zoë' });
  await addInvited(usher, { email: 'yan@list.example' });
  const other = await addOrganization(usher, 'Far away');
  const stranger = await addInvited(usher, { email: 'x@list.example', organizationId: other });
  const gone = await addInvited(usher, { email: 'left@list.example' });
  await boss.post(`/api/invitations/${gone.id}/revoke`);

  const query = { filter: { q: '@list.example' }, sort: ['email', 'ASC'] };
  const all = await list(boss, query);
  expect(all.headers.get('content-range')).toBe('invitations 0-2/3');
  expect(emails(all)).toEqual(['left@list.example', 'yan@list.example', 'zoe@list.example']);
  expect(emails(await list(boss, { ...query, range: [1, 1] }))).toEqual(['yan@list.example']);
  expect(emails(await list(boss, { filter: { q: ' ZOE ' } }))).toEqual(['zoe@list.example']);
  expect(emails(await list(boss, { filter: { q: '%' } }))).toEqual([]);
  expect(emails(await list(boss, { filter: { userId: zoe.userId } }))).toEqual([
    'zoe@list.example',
  ]);
  const some = { filter: { ids: [zoe.id, stranger.id, 'x'] } };
  expect(emails(await list(boss, some))).toEqual(['zoe@list.example']);
  expect(emails(await list(boss, { filter: { q: 'list.example', status: 'revoked' } }))).toEqual([
    'left@list.example',
  ]);
  for (const sort of ['createdAt', 'expiresAt', 'lastSentAt']) {
    expect((await list(boss, { ...query, sort: [sort, 'DESC'] })).body).toHaveLength(3);
  }
  for (const bad of [{ filter: { status: 'sent' } }, { sort: ['nonce', 'ASC'] }]) {
    expect((await list(boss, bad)).status).toBe(400);
  }

  for (const path of ['', '/link', '/resend', '/revoke']) {
    for (const id of [stranger.id, newId(), 'no-id']) {
      const method = path === '' || path === '/link' ? 'GET' : 'POST';
      const answer = await boss.send<Record<string, unknown>>(
        method,
        `/api/invitations/${id}${path}`,
      );
      expect([answer.status, codeOf(answer)]).toEqual([404, 'invitation.not_found']);
    }
  }
  expect((await boss.post('/api/invitations/resend', { ids: [stranger.id] })).body).toEqual({
    queued: 0,
    skipped: 0,
  });
});

test('who has not come is reminded, as often as the organization says', async () => {
  const organizationWith = async (invitationDays: number, reminders: number): Promise<string> => {
    const id = await addOrganization(usher, `${invitationDays} days`);
    await database.transaction((manager) =>
      manager.update(Organization, { id }, { invitationDays, reminders }),
    );
    return id;
  };
  const patient = await organizationWith(30, 2);
  await addInvited(usher, { email: 'slow@remind.example', organizationId: patient });
  const hasty = await organizationWith(2, 2);
  await addInvited(usher, { email: 'expired@remind.example', organizationId: hasty });
  const silent = await organizationWith(30, 0);
  await addInvited(usher, { email: 'silent@remind.example', organizationId: silent });
  const revoked = await addInvited(usher, { email: 'revoked@remind.example' });
  await (await usher.admin()).post(`/api/invitations/${revoked.id}/revoke`);

  const sweep = usher.app
    .get(JobRegistry, { strict: false })
    .sweeps.find(({ name }) => name === 'remind-invitees');
  const reminders = async (name: string): Promise<number> => {
    const mails = await mailsTo(usher, `${name}@remind.example`);
    return mails.filter(({ kind }) => kind === 'reminder').length;
  };
  const days = [];
  for (let day = 0; day <= 14; day += 2) {
    // Several workers sweep at the same time.
    await Promise.all([sweep?.run(), sweep?.run(), sweep?.run()]);
    days.push(await reminders('slow'));
    // What is not gone yet would count from the day on which it goes.
    await until(async () => {
      const mails = await mailsTo(usher, 'slow@remind.example');
      return mails.every(({ status }) => status === 'sent');
    });
    moveTime(usher, 2 * DAY);
  }
  expect(days).toEqual([0, 0, 1, 1, 2, 2, 2, 2]);
  for (const name of ['expired', 'silent', 'revoked']) expect(await reminders(name)).toBe(0);
  const { expiresAt, createdAt, sendCount } = await database
    .repository(Invitation)
    .findOneByOrFail({ email: 'slow@remind.example' });
  expect([expiresAt.getTime() - createdAt.getTime(), sendCount]).toEqual([30 * DAY, 3]);
});

test('a key that left the ring takes its links along; a resend makes new ones', async () => {
  const email = 'rotated@keys.example';
  const { id } = await addInvited(usher, { email });
  const token = await mailedToken(usher, email);
  const ring = (names: string[]): KeyRing =>
    new KeyRing(names.map((name) => `${name}:${randomBytes(32).toString('base64')}`).join(','));
  Object.assign(usher.app.get(Settings, { strict: false }), { keys: ring(['second', 'third']) });
  expect(await works(token)).toBe(false);
  expect(await mailedTokens(usher, email)).toEqual([]);

  const boss = await usher.admin();
  expect((await resend(boss, id)).status).toBe(200);
  expect(await works(await mailedToken(usher, email))).toBe(true);
  Object.assign(usher.app.get(Settings, { strict: false }), { keys: ring(['fourth']) });
  const { status, body } = await boss.get<{ url: string }>(`/api/invitations/${id}/link`);
  expect(status).toBe(200);
  expect(await works(tokenOf(body.url))).toBe(true);
});

/** An invitation of the present, as it is stored. */
function stored(
  known: Pick<Invitation, 'importId' | 'organizationId' | 'createdById'>,
  status: InvitationState = 'pending',
): Omit<Invitation, 'acceptedAt' | 'revokedAt'> {
  const id = newId();
  const now = usher.app.get(Clock, { strict: false }).now();
  return {
    ...known,
    id,
    userId: newId(),
    membershipId: id,
    email: `${id}@bulk.example`,
    status,
    pendingKey: status === 'pending' ? id : null,
    nonce: newNonce(),
    keyId: 'test',
    copiedPermissions: null,
    replacedNonces: null,
    expiresAt: new Date(now.getTime() + DAY),
    sendCount: 1,
    remindersSent: 0,
    lastQueuedAt: now,
    lastEmailId: null,
    createdAt: now,
  };
}
