import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { ConflictException, UnauthorizedException } from '@nestjs/common';
import { Background } from '../../src/common/work/background.js';
import { Database } from '../../src/database/database.js';
import { type HostPerson, Problem } from '../../src/index.js';
import { AuditEvent } from '../../src/modules/audit/audit-event.entity.js';
import { AuditTrail } from '../../src/modules/audit/audit-trail.js';
import { Invitation } from '../../src/modules/invitations/invitation.entity.js';
import { Organization } from '../../src/modules/organizations/organization.entity.js';
import { Membership } from '../../src/modules/people/membership.entity.js';
import { User } from '../../src/modules/people/user.entity.js';
import type { Answer, Client } from '../support/client.js';
import { HostAccounts, startHost, type TestHost } from '../support/host.js';
import { mailedToken } from '../support/invitations.js';

const password = 'seven quiet harbours';
const bossAddress = 'boss@host.example';

let host: TestHost;
let database: Database;
let boss: Client;

beforeAll(async () => {
  host = await startHost({ firstAdmin: { email: bossAddress, organization: 'Example' } });
  database = host.app.get(Database);
  boss = host.client(host.accounts.add(bossAddress));
});
afterEach(() => {
  host.accounts.refuse = undefined;
  jest.restoreAllMocks();
});
afterAll(() => host.close());

const inspect = (client: Client, token: string): Promise<Answer> =>
  client.post('/people/public/invitations/inspect', { token });
const accept = (client: Client, token: string, chosen?: string): Promise<Answer> =>
  client.post('/people/public/invitations/accept', { token, password: chosen });
const user = (email: string): Promise<User> => database.repository(User).findOneByOrFail({ email });
const membership = async (email: string): Promise<Membership> =>
  database.repository(Membership).findOneByOrFail({ userId: (await user(email)).id });
const told = ({ status, body }: Answer): unknown[] => [status, body.code];
/** The links of an account that the audit trail has. */
const linkedBy = async (email: string): Promise<unknown[]> => {
  const { id } = await user(email);
  const entries = await database
    .repository(AuditEvent)
    .findBy({ action: 'user.linked', subjectId: id });
  return entries.map(({ actorId, detail }) => [actorId === id, detail?.by]);
};
const accountsOf = (email: string): number =>
  host.accounts.accounts.filter((one) => one.email === email).length;
const signInUrl = (place: string): string =>
  `http://host.test/login?next=${encodeURIComponent(`http://host.test${place}`)}`;

/** Invites somebody. @returns their secret, and Usher's id of them. */
async function invite(
  email: string,
  more: object = {},
  by = boss,
): Promise<{ token: string; id: string }> {
  const { status, body, text } = await by.post('/people/users', { email, ...more });
  if (status !== 201) throw new Error(text);
  return { token: await mailedToken(host, email), id: String(body.id) };
}

/** Somebody who is in, with a client that the host has signed in. */
async function member(email: string, more: object = {}): Promise<{ client: Client; id: string }> {
  const { token, id } = await invite(email, more);
  const account = host.accounts.add(email);
  expect((await accept(host.client(account), token)).status).toBe(200);
  return { client: host.client(account), id };
}

describe('the story', () => {
  const email = 'ada@host.example';

  test('the first admin signs in to the host, and works in Usher', async () => {
    expect((await boss.get('/people/auth/me')).body).toMatchObject({
      user: { email: bossAddress },
      organization: { name: 'Example' },
      role: 'admin',
      signIn: 'host',
    });
    const { externalId, passwordHash } = await user(bossAddress);
    expect([externalId, passwordHash]).toEqual(['1', null]);
    expect(await linkedBy(bossAddress)).toEqual([[true, 'email']]);
    const nobody = await host.client().get('/people/auth/me');
    expect(told(nobody)).toEqual([401, 'auth.not_signed_in']);
    // The page of one's own identity is opened without the host's own pages around it.
    expect(nobody.body.params).toEqual({ signInUrl: signInUrl('/welcome') });
  });

  test('who is invited chooses a password, becomes an account of the host, and signs in there', async () => {
    const { token } = await invite(email, { firstName: 'Ada', lastName: 'Lovelace' });
    const browser = host.client();
    expect(await inspect(browser, token)).toMatchObject({
      status: 200,
      body: { email, next: 'set_password', signInUrl: signInUrl('/accept') },
    });
    expect((await inspect(browser, token)).body.signInUrl).not.toContain(token);
    for (const weak of [undefined, '', 'short', 'password1234']) {
      expect(told(await accept(browser, token, weak))).toEqual([422, 'request.invalid']);
    }
    expect(host.accounts.asked).toEqual([]);

    const accepted = await accept(browser, token, password);
    expect(accepted).toMatchObject({
      status: 200,
      body: {
        user: { email, username: 'ada', firstName: 'Ada' },
        organization: { name: 'Example' },
        signedIn: false,
        signInUrl: signInUrl('/'),
        welcomeUrl: signInUrl('/welcome'),
      },
    });
    expect(accepted.headers.get('set-cookie')).toBeNull();
    const { id: organizationId } = await database.repository(Organization).findOneByOrFail({});
    expect(host.accounts.asked).toEqual([
      {
        email,
        username: 'ada',
        firstName: 'Ada',
        lastName: 'Lovelace',
        locale: 'en',
        organizationId,
      },
    ]);
    expect(host.accounts.of(email).password).toBe(password);
    expect(await user(email)).toMatchObject({
      externalId: String(host.accounts.of(email).id),
      passwordHash: null,
      emailVerifiedAt: expect.any(Date),
    });
    expect(await linkedBy(email)).toEqual([[true, 'id']]);
    expect(told(await accept(browser, token, password))).toEqual([404, 'invitation.unusable']);
  });

  test('they see what they may, and nothing else', async () => {
    const ada = host.client(host.accounts.of(email));
    expect((await ada.get('/people/auth/me')).body).toMatchObject({ role: 'member' });
    expect((await ada.get('/people/me/identity')).status).toBe(200);
    expect(told(await ada.get('/people/users'))).toEqual([403, 'permission.missing']);
  });
});

test('there are no routes of Usher’s own sign-in, also not for who is signed in', async () => {
  for (const client of [boss, host.client()]) {
    for (const [method, path] of [
      ['POST', 'auth/login'],
      ['POST', 'auth/logout'],
      ['POST', 'auth/switch-organization'],
      ['POST', 'auth/forgot-password'],
      ['POST', 'auth/reset-password/inspect'],
      ['POST', 'auth/reset-password'],
      ['POST', 'auth/change-password'],
      ['GET', 'auth/sessions'],
      ['DELETE', 'auth/sessions/01890a5d-ac96-774b-bcce-b302099a8057'],
      ['POST', 'auth/sign-out-everywhere'],
      ['POST', 'organizations'],
    ] as const) {
      const body = method === 'POST' ? {} : undefined;
      const answer = await client.send<Record<string, unknown>>(method, `/people/${path}`, body);
      expect([path, ...told(answer)]).toEqual([path, 404, 'request.not_found']);
    }
    expect((await client.get('/people/auth/password-policy')).status).toBe(200);
  }
});

describe('somebody of the host', () => {
  test('whom Usher does not know, or who has not joined yet, is told so', async () => {
    const nobody = host.client(host.accounts.add('nobody@host.example'));
    const refused = await nobody.get('/people/auth/me');
    expect(told(refused)).toEqual([403, 'auth.no_membership']);
    expect(refused.body.detail).toContain('invite you');

    const { token } = await invite('waiting@host.example');
    const waiting = host.client(host.accounts.add('waiting@host.example'));
    const early = await waiting.get('/people/auth/me');
    expect(told(early)).toEqual([403, 'auth.no_membership']);
    expect(early.body).toMatchObject({ params: { invited: true } });
    expect(early.body.detail).toContain('Open the link of your invitation');
    expect((await inspect(waiting, token)).body.next).toBe('join');
    expect((await accept(waiting, token)).body).toMatchObject({ signedIn: true });
    expect((await waiting.get('/people/auth/me')).status).toBe(200);
  });

  test('who is archived is refused at once, signed out of the host, and in again when brought back', async () => {
    const { client, id } = await member('leaving@host.example');
    expect((await boss.post(`/people/users/${id}/archive`)).status).toBe(200);
    const refused = await client.get('/people/auth/me');
    expect(told(refused)).toEqual([403, 'auth.archived_membership']);
    expect(refused.body.detail).toContain('Example');
    await host.app.get(Background, { strict: false }).idle();
    expect(host.accounts.signedOut).toContain(String(host.accounts.of('leaving@host.example').id));
    expect((await boss.post(`/people/users/${id}/unarchive`)).status).toBe(200);
    expect((await client.get('/people/auth/me')).status).toBe(200);
  });

  test('is erased also when the host cannot sign them out, which is logged', async () => {
    const { client, id } = await member('erased@host.example');
    const failing = jest.spyOn(host.accounts, 'signOut').mockRejectedValue(new Error('away'));
    expect((await boss.post(`/people/users/${id}/erase`)).status).toBe(204);
    await host.app.get(Background, { strict: false }).idle();
    expect(failing).toHaveBeenCalledTimes(1);
    expect(host.errors.join()).toContain('Signing somebody out of the host failed');
    expect(told(await client.get('/people/auth/me'))).toEqual([403, 'auth.no_membership']);
  });

  test('stays linked when their address changes, and who gets the old one is somebody else', async () => {
    const old = 'before@host.example';
    const { client } = await member(old);
    const account = host.accounts.of(old);
    account.email = 'after@host.example';
    expect((await client.get('/people/auth/me')).body).toMatchObject({ user: { email: old } });
    const other = host.client(host.accounts.add(old));
    const refused = await other.get('/people/auth/me');
    expect(told(refused)).toEqual([403, 'auth.other_account']);
    expect(refused.body.detail).toContain('two different people');
    expect((await user(old)).externalId).toBe(String(account.id));
    const { token } = await invite('after@host.example');
    expect(told(await accept(client, token))).toEqual([403, 'auth.other_account']);
    expect((await membership('after@host.example')).status).toBe('invited');
    expect((await client.get('/people/auth/me')).status).toBe(200);
  });

  test('has the address that the host says: Usher corrects that of an invitation alone', async () => {
    const { id, client } = await member('settled@host.example');
    const linked = await boss.put(`/people/users/${id}/email`, { email: 'moved@host.example' });
    expect(told(linked)).toEqual([409, 'user.host_address']);
    expect((await client.put('/people/me', { firstName: 'Sett', theme: 'dark' })).status).toBe(200);
    const typed = await invite('typo@hots.example');
    const right = { email: 'typo@host.example' };
    expect((await boss.put(`/people/users/${typed.id}/email`, right)).status).toBe(200);
    expect(told(await inspect(host.client(), typed.token))).toEqual([404, 'invitation.unusable']);
    expect((await inspect(host.client(), await mailedToken(host, right.email))).body).toMatchObject(
      right,
    );
    const confirmed = await host.client().post('/people/public/email-changes/confirm', {});
    expect(confirmed.status).toBe(404);
  });

  test('who sends many requests at once is linked once', async () => {
    const email = 'many@host.example';
    const { token } = await invite(email);
    const client = host.client(host.accounts.add(email));
    const answers = await Promise.all(
      Array.from({ length: 12 }, () => client.get('/people/auth/me')),
    );
    expect(new Set(answers.map((one) => String(told(one))))).toEqual(
      new Set(['403,auth.no_membership']),
    );
    expect((await user(email)).externalId).toBe(String(host.accounts.of(email).id));
    const all = await Promise.all(Array.from({ length: 12 }, () => accept(client, token)));
    expect(all.filter(({ status }) => status === 200)).toHaveLength(1);
    expect((await client.get('/people/auth/me')).status).toBe(200);
  });

  test('who brings a token that the host refuses is not signed in, and can look at a link', async () => {
    const { token } = await invite('expired.token@host.example');
    jest.spyOn(host.accounts, 'personOf').mockImplementation(() => {
      throw new UnauthorizedException('The token has expired.');
    });
    const refused = await host.client().get('/people/auth/me');
    expect(told(refused)).toEqual([401, 'auth.not_signed_in']);
    expect((await inspect(host.client(), token)).body.next).toBe('set_password');
  });

  test('whom the host names without an id is a fault of the host, and nobody’s account', async () => {
    for (const id of [undefined, null, '', ' 7', 1.5, NaN, {}, 'x'.repeat(256)] as unknown[]) {
      jest
        .spyOn(host.accounts, 'personOf')
        .mockReturnValue({ id: id as string, email: bossAddress });
      const { status } = await host.client().get('/people/auth/me');
      expect([id, status]).toEqual([id, 500]);
    }
    expect((await user(bossAddress)).externalId).toBe('1');
  });
});

describe('when the host refuses to make the account', () => {
  const refusals: [string, () => never, string][] = [
    [
      'an HttpException',
      () => {
        throw new ConflictException('No seat is left.');
      },
      'No seat is left.',
    ],
    [
      'a Problem',
      () => {
        throw new Problem('user.already_member', { detail: 'You are here already.' });
      },
      'You are here already.',
    ],
    [
      'an Error',
      () => {
        throw new Error('connect ECONNREFUSED 10.0.0.1');
      },
      'Something went wrong while your account was made. Please try again in a while.',
    ],
  ];
  test.each(refusals)(
    'with %s, nothing is accepted, and the person is told',
    async (kind, refuse, words) => {
      const email = `refused.${kind.replace(/\W+/g, '.').toLowerCase()}@host.example`;
      const { token } = await invite(email);
      host.accounts.refuse = refuse;
      const logged = host.errors.length;
      const refused = await accept(host.client(), token, password);
      expect(told(refused)).toEqual([422, 'invitation.account_refused']);
      expect(refused.body.detail).toBe(words);
      expect(host.errors.length > logged).toBe(kind === 'an Error');
      expect((await membership(email)).status).toBe('invited');
      expect(await user(email)).toMatchObject({ externalId: null, emailVerifiedAt: null });

      host.accounts.refuse = undefined;
      expect((await accept(host.client(), token, password)).status).toBe(200);
    },
  );
});

test('a createAccount that throws at once, or names no account, refuses the person, and nothing is accepted', async () => {
  const answers: [kind: string, answer: () => unknown, words: RegExp][] = [
    [
      'throws',
      () => {
        throw new ConflictException('No seat is left.');
      },
      /^No seat is left\.$/,
    ],
    [
      'breaks',
      () => {
        throw new Error('connect');
      },
      /^Something went wrong/,
    ],
    ['none', () => undefined, /^Something went wrong/],
    ['no.id', () => Promise.resolve({}), /^Something went wrong/],
  ];
  for (const [kind, answer, words] of answers) {
    const email = `${kind}@sync.example`;
    const { token } = await invite(email);
    const made = jest.spyOn(host.accounts, 'createAccount').mockImplementation(answer as never);
    const refused = await accept(host.client(), token, password);
    expect(told(refused)).toEqual([422, 'invitation.account_refused']);
    expect(refused.body.detail).toMatch(words);
    expect((await membership(email)).status).toBe('invited');
    made.mockRestore();
  }
});

test('when the acceptance fails after the account was made, it is not accepted, and the same link makes the same account', async () => {
  const email = 'unlucky@host.example';
  const { token } = await invite(email);
  jest
    .spyOn(host.app.get(AuditTrail, { strict: false }), 'record')
    .mockRejectedValueOnce(new Error('The connection is lost.'));
  expect((await accept(host.client(), token, password)).status).toBe(500);
  expect((await membership(email)).status).toBe('invited');
  expect((await user(email)).externalId).toBeNull();
  expect(accountsOf(email)).toBe(1);

  expect((await inspect(host.client(), token)).body.next).toBe('set_password');
  expect((await accept(host.client(), token, 'another quiet harbour')).status).toBe(200);
  expect(accountsOf(email)).toBe(1);
  expect((await user(email)).externalId).toBe(String(host.accounts.of(email).id));
});

test('of many who accept by one link at once, one gets an account of the host', async () => {
  const email = 'race@host.example';
  const { token } = await invite(email);
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, n) => accept(host.client(), token, `long passphrase ${n}`)),
  );
  const winner = answers.findIndex(({ status }) => status === 200);
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  expect(host.accounts.asked.filter((one) => one.email === email)).toHaveLength(1);
  expect(host.accounts.of(email).password).toBe(`long passphrase ${winner}`);
});

test('who has an account of the host joins as it, signed in, and nobody sets its password by a link', async () => {
  const email = 'existing@host.example';
  const account = host.accounts.add(email, undefined, 'its own password');
  const { token } = await invite(email);
  expect((await inspect(host.client(), token)).body.next).toBe('sign_in');
  for (const client of [host.client(), host.client(host.accounts.add('other@host.example'))]) {
    const refused = await accept(client, token, password);
    expect(told(refused)).toEqual([401, 'auth.sign_in_required']);
    expect(refused.body).toMatchObject({ params: { signInUrl: signInUrl('/accept') } });
    expect(refused.body.detail).toContain(email);
  }
  const client = host.client(account);
  expect((await inspect(client, token)).body.next).toBe('join');
  expect((await accept(client, token)).body).toMatchObject({ signedIn: true });
  expect([account.password, accountsOf(email)]).toEqual(['its own password', 1]);
  expect(host.accounts.asked.filter((one) => one.email === email)).toEqual([]);
});

test('an account that the host finds under another spelling of the address is the person’s', async () => {
  const account = host.accounts.add('dotted.name@host.example');
  jest.spyOn(host.accounts, 'accountOf').mockResolvedValue({ id: String(account.id) });
  const { token } = await invite('dottedname@host.example');
  expect((await accept(host.client(account), token)).status).toBe(200);
  expect((await user('dottedname@host.example')).externalId).toBe(String(account.id));
});

test('links that are copied make no account of somebody who was invited into being elsewhere', async () => {
  const email = 'copied@host.example';
  await invite(email);
  const { id } = await database.repository(Invitation).findOneByOrFail({ email });
  const { body } = await boss.get<{ url: string }>(`/people/invitations/${id}/link`);
  const copied = new URL(body.url).hash.slice(1);
  expect((await inspect(host.client(), copied)).body.next).toBe('set_password');
  const elsewhere = '01890a5d-ac96-774b-bcce-b302099a8057';
  await database.transaction((manager) =>
    manager.update(User, { email }, { homeOrganizationId: elsewhere }),
  );
  expect(told(await inspect(host.client(), copied))).toEqual([404, 'invitation.unusable']);
});

test('what is no id is told in the log, with who gave it, and to nobody else', async () => {
  const { token } = await invite('nobodys.id@host.example');
  const makes = jest.spyOn(host.accounts, 'createAccount').mockResolvedValue({} as { id: string });
  expect(told(await accept(host.client(), token, password))).toEqual([
    ...[422, 'invitation.account_refused'],
  ]);
  makes.mockRestore();
  const person = { email: bossAddress } as HostPerson;
  jest.spyOn(host.accounts, 'personOf').mockReturnValue(person);
  const failed = await boss.get('/people/auth/me');
  expect(told(failed)).toEqual([500, 'request.failed']);
  expect(failed.text).not.toContain('personOf');
  for (const source of ['signIn.createAccount', 'signIn.personOf']) {
    expect(host.errors.join()).toContain(`${source} gave an id that cannot be used`);
  }
});

describe('cross_site_requests: with the host’s sign-in', () => {
  const foreign = { origin: 'http://evil.example', 'sec-fetch-site': 'cross-site' };
  const change = (client: Client, headers: Record<string, string>): Promise<Answer> =>
    client.send('PUT', '/people/me/identity', { document_type: 'passport' }, headers);

  test('what is signed by a cookie must come from the own pages', async () => {
    const cookie = `host=${host.accounts.tokenOf(host.accounts.of(bossAddress))}`;
    const own = { cookie, origin: 'http://host.test', 'sec-fetch-site': 'same-origin' };
    expect((await change(host.client(), own)).status).toBe(200);
    const refused = await change(host.client(), { cookie, ...foreign });
    expect(told(refused)).toEqual([403, 'request.cross_site']);
  });

  test('what is signed by a token may come from anywhere: no page has it unasked', async () => {
    expect((await change(boss, foreign)).status).toBe(200);
    expect((await change(boss, { ...foreign, cookie: 'other=1' })).status).toBe(200);
  });
});

test('a host without createAccount has people sign up by themselves, who join with their first signed-in visit', async () => {
  const accounts = new HostAccounts();
  Object.assign(accounts, { createAccount: undefined, accountOf: undefined });
  const firstAdmin = { email: bossAddress, organization: 'Example' };
  const plain = await startHost({ firstAdmin }, {}, accounts);
  const admin = plain.client(accounts.add(bossAddress));
  const email = 'signs.up@host.example';
  await admin.post('/people/users', { email });
  const token = await mailedToken(plain, email);
  const seen = await inspect(plain.client(), token);
  expect(seen.body).toMatchObject({ next: 'sign_in', signInUrl: signInUrl('/accept') });
  const refused = await accept(plain.client(), token, password);
  expect(told(refused)).toEqual([401, 'auth.sign_in_required']);
  expect(told(await plain.client().get('/people/auth/password-policy'))[0]).toBe(404);
  const person = plain.client(accounts.add(email));
  expect((await accept(person, token)).status).toBe(200);
  expect((await person.get('/people/auth/me')).body).toMatchObject({ user: { email } });
  await plain.close();
});

test('a host whose accounts have no passwords is asked for none', async () => {
  const accounts = new HostAccounts();
  Object.assign(accounts, { asksForPassword: false });
  const firstAdmin = { email: bossAddress, organization: 'Example' };
  const keyless = await startHost({ firstAdmin }, {}, accounts);
  const admin = keyless.client(accounts.add(bossAddress));
  const email = 'keyless@host.example';
  await admin.post('/people/users', { email });
  const token = await mailedToken(keyless, email);
  expect((await inspect(keyless.client(), token)).body.next).toBe('join');
  expect(told(await keyless.client().get('/people/auth/password-policy'))[0]).toBe(404);
  expect((await accept(keyless.client(), token, password)).status).toBe(200);
  expect(accounts.of(email).password).toBeUndefined();
  await keyless.close();
});
