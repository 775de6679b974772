import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { DAY } from '../../src/common/time/clock.js';
import { Database } from '../../src/database/database.js';
import { AuditEvent } from '../../src/modules/audit/audit-event.entity.js';
import {
  PeopleImport,
  type Settled,
} from '../../src/modules/imports/lifecycle/people-import.entity.js';
import { Retention } from '../../src/modules/privacy/retention.service.js';
import type { Client } from '../support/client.js';
import { type ImportBody, processed, rowsOf, uploadCsv } from '../support/imports.js';
import { addInvited, inviteMember } from '../support/invitations.js';
import { addCrowd, addOrganization, addPerson } from '../support/people.js';
import { storedPlaces } from '../support/stored.js';
import { moveTime } from '../support/time.js';
import { admin, startUsher, type TestUsher } from '../support/usher.js';

let usher: TestUsher;
let boss: Client;

beforeEach(async () => {
  // Without jobs: nobody sweeps but the test.
  usher = await startUsher({}, { runJobs: false });
  boss = await usher.admin();
});
afterEach(() => usher.close());

const sweep = (): Promise<void> => usher.app.get(Retention, { strict: false }).sweep();
const keep = async (days: Record<string, number>): Promise<void> => {
  expect((await boss.put('/api/organization', days)).status).toBe(200);
};
/** Moves the time on; sessions end by that. */
async function later(days: number): Promise<void> {
  moveTime(usher, days * DAY);
  await boss.signIn(admin.email, admin.password);
}
const emails = async (): Promise<string[]> => {
  const { body } = await boss.get<{ email: string }[]>('/api/users?range=[0,999]');
  return body.map(({ email }) => email).sort();
};
const complete = { family_name: 'Stays', birthdate: '1980-01-02', nationalities: ['PL'] };

test('people who never came are erased some time after their invitation ended, and no others', async () => {
  const { id: emptied } = await uploadCsv(boss, 'Email,Last Name\nnever0@corp.example,Neverova\n');
  await addInvited(usher, { email: 'never1@corp.example', lastName: 'Neverova' });
  const revoked = await addInvited(usher, { email: 'never2@corp.example', lastName: 'Neverova' });
  await boss.post(`/api/invitations/${revoked.id}/revoke`);
  const waits = await addInvited(usher, { email: 'waits@corp.example' });
  await boss.put(`/api/identities/${waits.userId}`, { ...complete, action: 'submit' });
  const drafted = await addInvited(usher, { email: 'draft@corp.example' });
  await boss.put(`/api/identities/${drafted.userId}`, { birthdate: '1980-01-02' });
  await addPerson(usher, { email: 'active@corp.example', createdAt: new Date(0) });
  const asked = await addInvited(usher, { email: 'asked@corp.example' });
  await boss.post('/api/users', { email: 'later@corp.example', sendInvitation: false });
  const forever = await addOrganization(usher, 'Forever');
  await usher.app
    .get(Database)
    .transaction((manager) =>
      manager.query('UPDATE usher_organizations SET retain_invitees_days = 0 WHERE id = ?', [
        forever,
      ]),
    );
  await addInvited(usher, { email: 'kept@forever.example', organizationId: forever });

  await keep({ invitationDays: 14, retainInviteesDays: 30 });
  await later(43);
  await sweep();
  expect(await emails()).toHaveLength(8);
  await inviteAgain(asked.userId);
  await later(2);
  await sweep();
  await sweep();

  expect(await emails()).toEqual([
    'active@corp.example',
    admin.email,
    'asked@corp.example',
    'later@corp.example',
    'waits@corp.example',
  ]);
  expect(await storedPlaces(usher, ['never1@', 'never2@', 'draft@corp'])).toEqual([]);
  // Only staged, and not yet for long enough.
  expect(await rowsOf(boss, emptied)).toMatchObject([{ email: 'never0@corp.example' }]);
  expect(await storedPlaces(usher, ['kept@forever.example'])).not.toEqual([]);
  const events = await usher.app
    .get(Database)
    .repository(AuditEvent)
    .findBy({ action: 'user.erased' });
  expect(events).toHaveLength(3);
  expect(events[0]).toMatchObject({ actorId: null, detail: { reason: 'retention' } });

  await later(365);
  await sweep();
  expect(await emails()).toEqual([
    'active@corp.example',
    admin.email,
    'later@corp.example',
    'waits@corp.example',
  ]);
});

/** As somebody does whose colleague let the invitation expire. */
async function inviteAgain(userId: string): Promise<void> {
  const { body } = await boss.get<{ invitation: { id: string } }>(`/api/users/${userId}`);
  expect((await boss.post(`/api/invitations/${body.invitation.id}/revoke`)).status).toBe(200);
  await inviteMember(usher, userId);
}

test('hundreds are erased in batches', async () => {
  const organizationId = await addOrganization(usher, 'Large');
  await addCrowd(usher, 450, organizationId);
  await usher.app.get(Database).transaction(async (manager) => {
    await manager.query(
      "UPDATE usher_memberships SET status = 'invited', activated_at = NULL WHERE organization_id = ?",
      [organizationId],
    );
    await manager.query(
      `INSERT INTO usher_invitations
         (id, organization_id, user_id, membership_id, email, status, pending_key, nonce, key_id,
          expires_at, send_count, reminders_sent, created_by_id, created_at)
       SELECT id, organization_id, user_id, id, 'p@crowd.example', 'pending', id, '', '',
         created_at, 1, 0, user_id, created_at
       FROM usher_memberships WHERE organization_id = ?`,
      [organizationId],
    );
  });
  await later(31);
  await sweep();
  expect(await storedPlaces(usher, ['@crowd.example'])).toEqual([]);
});

test('what the cells of an import said goes some time after its end; what became of it stays', async () => {
  const header = 'First Name,Last Name,Email,Metadata';
  const bad = 'Bertil,Badová,no address,"{""a"": 1}"';
  const working = await startUsher(
    { secretKeys: usher.configuration.usher.secretKeys },
    { database: { ...usher.configuration.database } },
  );
  const csv = (email: string): string => `${header}\nGita,Goodová,${email},"{""a"": 1}"\n${bad}\n`;
  const { id } = await uploadCsv(boss, csv('gita@corp.example'));
  const undone = await uploadCsv(boss, csv('undone@corp.example'));
  try {
    await processed(boss, id);
    await processed(boss, undone.id);
  } finally {
    await working.close();
  }
  expect((await boss.post(`/api/imports/${undone.id}/undo`)).status).toBe(200);
  const left = await uploadCsv(boss, csv('left@corp.example'));
  const { id: worded } = await uploadCsv(boss, 'Email,Role\nw@corp.example,Hexerin\n');
  const settled = [
    { code: 'role.unknown', field: 'role', value: 'Zauberin', as: 'hr' },
  ] satisfies Settled[];
  await usher.app
    .get(Database)
    .transaction((manager) => manager.update(PeopleImport, { id: worded }, { settled }));
  const asking = await uploadCsv(boss, 'Last Name\nGitova\n');
  expect(asking).toMatchObject({ status: 'mapping' });
  await keep({ retainImportCellsDays: 90, retainInviteesDays: 0 });

  await later(89);
  await sweep();
  expect((await boss.get(`/api/imports/${id}/errors.csv`)).text).toContain('Badová');
  await later(2);
  await sweep();
  await sweep();

  const addresses = ['no address', 'undone@corp.example', 'left@corp.example'];
  const needles = [...addresses, 'Badov', 'Hexerin', 'Zauberin'];
  expect(await storedPlaces(usher, needles)).toEqual([]);
  const csvNow = await boss.get(`/api/imports/${id}/errors.csv`);
  expect([csvNow.status, csvNow.body.code]).toEqual([410, 'import.cells_purged']);
  const { body } = await boss.get<ImportBody>(`/api/imports/${id}`);
  expect(body).toMatchObject({
    status: 'completed',
    counts: { total: 2, ready: 1, error: 1, invited: 1, failed: 1 },
    cellsPurgedAt: expect.any(String),
  });
  expect(await rowsOf(boss, id)).toMatchObject([
    { email: '', verdict: 'ready', outcome: 'invited' },
    { email: '', verdict: 'error', outcome: 'failed' },
  ]);
  expect((await boss.get(`/api/users?filter={"importId":"${id}"}`)).body).toMatchObject([
    { email: 'gita@corp.example', metadata: { a: 1 } },
  ]);
  // What was never started cannot be any more.
  for (const { id: begun } of [left, asking]) {
    expect((await boss.get(`/api/imports/${begun}`)).body).toMatchObject({
      status: 'cancelled',
      startedAt: null,
      cellsPurgedAt: expect.any(String),
    });
  }
  const processing = await boss.post(`/api/imports/${left.id}/process`);
  expect([processing.status, processing.body.code]).toEqual([409, 'import.not_ready']);
  const purged = await usher.app.get(Database).repository(PeopleImport).find();
  expect(purged.every(({ cellsPurgedAt }) => cellsPurgedAt !== null)).toBe(true);

  await keep({ retainImportCellsDays: 0 });
  const kept = await uploadCsv(boss, csv('kept@corp.example'));
  await later(1000);
  await sweep();
  expect((await boss.get(`/api/imports/${kept.id}`)).body).toMatchObject({ status: 'ready' });
});

test('drafts that nobody goes on with are deleted; what was validated once stays', async () => {
  const draft = await addPerson(usher, { email: 'draft@corp.example', lastName: 'Draft' });
  const fresh = await addPerson(usher, { email: 'fresh@corp.example', lastName: 'Fresh' });
  const submitted = await addPerson(usher, { email: 'sent@corp.example', lastName: 'Sent' });
  await boss.put(`/api/identities/${draft}`, { birthdate: '1980-01-02' });
  await boss.put(`/api/identities/${fresh}`, { birthdate: '1980-01-02' });
  await boss.put(`/api/identities/${submitted}`, { ...complete, action: 'submit' });
  await keep({ retainDraftsDays: 180 });
  await later(100);
  await boss.put(`/api/identities/${fresh}`, { birthdate: '1980-01-03' });
  await later(81);
  await sweep();

  const identity = async (id: string): Promise<unknown> => {
    const { body } = await boss.get(`/api/identities/${id}`);
    return [body.status, body.version, body.birthdate];
  };
  expect(await identity(draft)).toEqual(['none', 0, null]);
  expect(await identity(fresh)).toEqual(['draft', 2, '1980-01-03']);
  expect(await identity(submitted)).toEqual(['submitted', 1, '1980-01-02']);
  const user = await boss.get(`/api/users/${draft}`);
  expect(user.body).toMatchObject({ identityStatus: 'none' });
  const events = await boss.get(`/api/audit-events?filter={"subjectId":"${draft}"}`);
  expect(events.body).toMatchObject(
    expect.arrayContaining([
      expect.objectContaining({
        action: 'identity.draft_deleted',
        actor: null,
        detail: { reason: 'retention' },
      }),
    ]),
  );
});

test('a draft that the person has just been asked for stays until the same time after that', async () => {
  const asked = await addPerson(usher, { email: 'asked@corp.example', lastName: 'Asked' });
  await boss.put(`/api/identities/${asked}`, { birthdate: '1980-01-02' });
  await keep({ retainDraftsDays: 30 });
  await later(31);
  const request = await boss.post(`/api/identities/${asked}/request`);
  expect(request.status).toBe(202);
  await sweep();

  const { body } = await boss.get(`/api/identities/${asked}`);
  const { requestedAt } = request.body;
  expect(body).toMatchObject({ status: 'draft', birthdate: '1980-01-02', requestedAt });

  await later(31);
  await sweep();
  const after = await boss.get(`/api/identities/${asked}`);
  expect(after.body).toMatchObject({ status: 'none', birthdate: null, requestedAt: null });
});
