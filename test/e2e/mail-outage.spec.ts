import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { In } from 'typeorm';
import { DAY, HOUR, MINUTE } from '../../src/common/time/clock.js';
import { Database } from '../../src/database/database.js';
import { JobRegistry } from '../../src/modules/jobs/job-registry.js';
import { type Delivery, Email } from '../../src/modules/mail/email.entity.js';
import { Organization } from '../../src/modules/organizations/organization.entity.js';
import type {
  UsherHome,
  UsherInvitation,
  UsherInvitationSummary,
} from '../../admin-ui/src/api/contract.js';
import { type Client, until } from '../support/client.js';
import { addOrganization, addPerson, signedIn } from '../support/people.js';
import { type SmtpSink, smtpSink } from '../support/smtp-sink.js';
import { moveClock } from '../support/test-clock.js';
import { startUsher, type TestUsher } from '../support/usher.js';

const busy = '451 4.3.2 Busy, try again later';

let sink: SmtpSink;
let usher: TestUsher;
let admin: Client;

beforeEach(async () => {
  sink = await smtpSink();
  usher = await startUsher({}, { smtpUrl: sink.url });
  admin = await usher.admin();
});

afterEach(async () => {
  await usher.close();
  await sink.close();
});

const invite = async (email: string, by = admin): Promise<string> => {
  const { status, text, body } = await by.post<{ id: string }>('/api/users', { email });
  if (status !== 201) throw new Error(text);
  return body.id;
};

const invitationOf = async (userId: string): Promise<UsherInvitationSummary> => {
  const { body } = await admin.get<{ invitation: UsherInvitationSummary }>(`/api/users/${userId}`);
  return body.invitation;
};

const home = async (client = admin): Promise<UsherHome> =>
  (await client.get<UsherHome>('/api/home')).body;

const state = async (client = admin): Promise<string | undefined> =>
  (await home(client)).mail?.state;

/** Counts the mails that have one of these states; asked of the table, as sessions do not last for days. */
const mails = (...states: Delivery[]): Promise<number> =>
  usher.app
    .get(Database)
    .repository(Email)
    .countBy({ status: In(states) });

test('an invitation says that it was mailed when its mail has left, not before', async () => {
  sink.refuseWith = busy;
  const ada = await invite('ada@corp.example');
  const waiting = await until(async () => {
    const told = await invitationOf(ada);
    return told.deliveryError !== null && told.delivery === 'queued' && told;
  });
  expect(waiting).toMatchObject({ lastSentAt: null, status: 'pending' });
  expect(waiting.deliveryError).toContain('Busy, try again later');
  const { body: listed } = await admin.get<UsherInvitation>(`/api/invitations/${waiting.id}`);
  expect(listed).toMatchObject({ lastSentAt: null, delivery: 'queued' });
  expect(listed.deliveryError).toBe(waiting.deliveryError);

  sink.refuseWith = undefined;
  moveClock(usher.app, HOUR);
  const sent = await until(async () => {
    const told = await invitationOf(ada);
    return told.delivery === 'sent' && told;
  });
  expect(sent.deliveryError).toBeNull();
  const { body: mails } = await admin.get<{ sentAt: string }[]>('/api/emails');
  expect(sent.lastSentAt).toBe(mails[0]?.sentAt);

  // The next mail waits: the one before is still the last that left.
  sink.refuseWith = busy;
  await admin.post(`/api/invitations/${sent.id}/resend`);
  const again = await until(async () => {
    const told = await invitationOf(ada);
    return told.deliveryError !== null && told.delivery === 'queued' && told;
  });
  expect(again.lastSentAt).toBe(sent.lastSentAt);

  sink.refuseWith = '550 5.1.1 No such mailbox here';
  moveClock(usher.app, HOUR);
  const failed = await until(async () => {
    const told = await invitationOf(ada);
    return told.delivery === 'failed' && told;
  });
  expect(failed.lastSentAt).toBe(sent.lastSentAt);
  expect(failed.deliveryError).toContain('No such mailbox here');
});

test('nobody is reminded of a mail that has not left', async () => {
  await usher.app
    .get(Database)
    .transaction((manager) => manager.updateAll(Organization, { reminders: 3 }));
  sink.refuseWith = busy;
  await invite('ada@corp.example');
  await until(async () => (await state()) === 'refused');
  const sweep = usher.app
    .get(JobRegistry, { strict: false })
    .sweeps.find(({ name }) => name === 'remind-invitees');

  moveClock(usher.app, 3 * DAY + MINUTE);
  await sweep?.run();
  expect(await mails('queued', 'sending')).toBe(1);

  sink.refuseWith = undefined;
  moveClock(usher.app, HOUR);
  await until(async () => (await mails('sent')) === 1);
  await sweep?.run();
  expect(await mails('queued', 'sending')).toBe(0);
  moveClock(usher.app, 3 * DAY + MINUTE);
  await sweep?.run();
  await until(async () => (await mails('sent')) === 2);
});

test("Home says that mail is not going out, since when, in the server's words, and when it is over", async () => {
  expect(await home()).toMatchObject({ mail: { state: 'ok', since: null, words: null } });
  sink.refuseWith = busy;
  await invite('ada@corp.example');
  const first = await until(async () => {
    const { mail } = await home();
    return mail?.state === 'refused' && mail;
  });
  expect(first.words).toContain('Busy, try again later');
  expect(Date.parse(first.since ?? '')).toBeGreaterThan(Date.now() - MINUTE);

  // As long as it goes on, it began when it began.
  moveClock(usher.app, HOUR);
  await until(async () => {
    const { body } = await admin.get<{ attempts: number; status: string }[]>('/api/emails');
    return body[0]?.attempts === 2 && body[0].status === 'queued';
  });
  expect((await home()).mail?.since).toBe(first.since);

  sink.refuseWith = undefined;
  moveClock(usher.app, HOUR);
  await until(async () => (await state()) === 'ok');
});

test('a mail that was refused for good is no sign that mail is not going out', async () => {
  sink.refuseWith = '550 5.1.1 No such mailbox here';
  const ada = await invite('ada@corp.example');
  await until(async () => (await invitationOf(ada)).delivery === 'failed');
  expect(await state()).toBe('ok');
});

test('a recipient who is refused for now is no sign of it either, several are, until a mail goes out', async () => {
  sink.refuseWith = '452 4.2.2 This mailbox is full';
  const tried = (attempts: number, count: number): Promise<unknown> =>
    until(async () => {
      const { body } = await admin.get<{ attempts: number; status: string }[]>('/api/emails');
      const waiting = body.filter((one) => one.attempts >= attempts && one.status === 'queued');
      return waiting.length === count;
    });
  await invite('ada@corp.example');
  await tried(1, 1);
  expect(await state()).toBe('ok');
  moveClock(usher.app, HOUR);
  admin = await usher.admin();
  await tried(2, 1);
  expect(await state()).toBe('ok');

  // Somebody else's mail goes out: the refusal of the first was about them.
  sink.refuseWith = undefined;
  sink.refuses = ['ada@corp.example', 'bo@corp.example', 'cal@corp.example'];
  await invite('eve@corp.example');
  await until(() => mails('sent'));
  await invite('bo@corp.example');
  await tried(1, 2);
  expect(await state()).toBe('ok');

  // Nobody else's has since.
  await invite('cal@corp.example');
  await until(async () => (await state()) === 'refused');
  const { mail } = await home();
  expect(mail?.words).toContain('452');

  sink.refuses = [];
  moveClock(usher.app, HOUR);
  admin = await usher.admin();
  await until(async () => (await state()) === 'ok');
});

test('it is over too when nothing waits any more', async () => {
  sink.refuseWith = busy;
  const ada = await invite('ada@corp.example');
  await until(async () => (await state()) === 'refused');
  await admin.post(`/api/invitations/${(await invitationOf(ada)).id}/revoke`);
  moveClock(usher.app, HOUR);
  await until(async () => (await state()) === 'ok');
});

test('a mail server that cannot be reached is told in every organization, a refusal in its own', async () => {
  const elsewhere = await addOrganization(usher, 'Elsewhere');
  const email = 'boss@elsewhere.example';
  await addPerson(usher, { email, organizationId: elsewhere, role: 'admin' });
  const other = await signedIn(usher, email);

  sink.refuseWith = busy;
  await invite('ada@corp.example');
  await until(async () => (await state()) === 'refused');
  expect(await state(other)).toBe('ok');

  // The connection that is open is told of the end; the next one is not taken.
  await sink.close();
  moveClock(usher.app, HOUR);
  await until(async () => (await state(other)) !== 'ok');
  moveClock(usher.app, HOUR);
  const told = await until(async () => {
    const { mail } = await home(other);
    return mail?.state === 'unreachable' && mail;
  });
  expect(told.words).toContain('ECONNREFUSED');
});

test('how the mail stands is told to those who may resend invitations alone', async () => {
  await addPerson(usher, { email: 'member@corp.example', role: 'member' });
  const member = await home(await signedIn(usher, 'member@corp.example'));
  expect([member.mail, member.failedMails]).toEqual([undefined, undefined]);
});
