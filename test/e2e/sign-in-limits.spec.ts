import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { type Answer, type Client, until } from '../support/client.js';
import { mailedToken, mailsTo } from '../support/invitations.js';
import { addPerson, passphrase, signedIn } from '../support/people.js';
import { startUsher, type TestUsher } from '../support/usher.js';

// Hundreds of passwords are looked at, each of which takes its time.
jest.setTimeout(180_000);

let usher: TestUsher;

beforeAll(async () => {
  usher = await startUsher();
});
afterAll(() => usher.close());

/** A browser that nobody has signed in with, at an address. */
function stranger(address: string): Client {
  const client = usher.client();
  client.address = address;
  return client;
}

const login = (client: Client, identifier: string, password = 'wrong'): Promise<Answer> =>
  client.post('/api/auth/login', { identifier, password });

/** Tries as many wrong passwords. @returns how many were looked at, and not refused unseen. */
async function guess(client: Client, identifier: string, times: number): Promise<number> {
  const answers = await Promise.all(Array.from({ length: times }, () => login(client, identifier)));
  expect(answers.every(({ status }) => [401, 429].includes(status))).toBe(true);
  return answers.filter(({ status }) => status === 401).length;
}

/** So many addresses of so many strangers, of a network of their own. */
const addresses = (network: string, count: number): string[] =>
  Array.from({ length: count }, (_, n) => `${network}.${n + 1}`);

test.each([
  ['/api/public/invitations/request-new', { token: 'none' }],
  ['/api/auth/forgot-password', { email: 'nobody@corp.example' }],
])('%s answers alike, however often it is asked', async (path, body) => {
  for (let asked = 0; asked < 310; asked += 31) {
    const answers = await Promise.all(
      Array.from({ length: 31 }, () => usher.client().post(path, body)),
    );
    expect(answers.map(({ status, text }) => [status, text])).toEqual(answers.map(() => [202, '']));
  }
});

test('brute force: after ten wrong passwords from an address the right one is refused there for a while', async () => {
  await addPerson(usher, { email: 'target@corp.example' });
  await addPerson(usher, { email: 'beside@corp.example' });
  // Signing in well does not use the tries up.
  for (let n = 0; n < 12; n++) {
    expect((await login(stranger('198.51.100.1'), 'target', passphrase)).status).toBe(200);
  }
  expect(await guess(stranger('198.51.100.1'), 'target', 14)).toBe(10);
  const refused = await login(stranger('198.51.100.1'), 'target', passphrase);
  expect(refused).toMatchObject({ status: 429, body: { code: 'request.too_many' } });
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(60);
  expect((await login(stranger('198.51.100.1'), 'beside', passphrase)).status).toBe(200);
});

test('locking a victim out: wrong passwords from one address do not refuse the right one from another', async () => {
  await addPerson(usher, { email: 'vera@corp.example' });
  expect(await guess(stranger('198.51.100.2'), 'vera@corp.example', 40)).toBe(10);
  const elsewhere = stranger('198.51.100.3');
  expect((await login(elsewhere, 'vera@corp.example', passphrase)).status).toBe(200);
});

test('locking a victim out: a device that has signed in before is not held back by strangers', async () => {
  await addPerson(usher, { email: 'dora@corp.example' });
  const own = stranger('198.51.100.4');
  expect((await login(own, 'dora', passphrase)).status).toBe(200);
  await own.post('/api/auth/logout');
  const from = addresses('203.0.113', 12);
  await Promise.all(from.map((address) => guess(stranger(address), 'dora', 10)));
  // Whoever else comes is refused now, wherever they are; also at the address of the device.
  expect((await login(stranger('198.51.100.5'), 'dora', passphrase)).status).toBe(429);
  expect((await login(stranger('198.51.100.4'), 'dora', passphrase)).status).toBe(429);
  for (let n = 0; n < 3; n++) expect((await login(own, 'dora', passphrase)).status).toBe(200);

  // A device guesses no more than a stranger does.
  expect(await guess(own, 'dora', 14)).toBe(10);
  expect((await login(own, 'dora', passphrase)).status).toBe(429);
});

test('locking a victim out: an office behind one address, with 300 wrong passwords, keeps the devices that it knows', async () => {
  await addPerson(usher, { email: 'olga@corp.example' });
  const office = '198.51.100.6';
  const desk = stranger(office);
  expect((await login(desk, 'olga', passphrase)).status).toBe(200);
  for (let n = 0; n < 31; n++) await guess(stranger(office), `colleague${n}`, 10);
  expect((await login(stranger(office), 'nobody yet')).status).toBe(429);
  expect((await login(desk, 'olga', passphrase)).status).toBe(200);
});

test('locking a victim out: who is held back on a new device gets in by an e-mailed link', async () => {
  await addPerson(usher, { email: 'tess@corp.example' });
  const from = addresses('192.0.2', 12);
  await Promise.all(from.map((address) => guess(stranger(address), 'tess', 10)));
  const fresh = stranger('198.51.100.7');
  expect((await login(fresh, 'tess', passphrase)).status).toBe(429);
  await fresh.post('/api/auth/forgot-password', { email: 'tess@corp.example' });
  await until(async () => (await mailsTo(usher, 'tess@corp.example')).length > 0);
  const token = await mailedToken(usher, 'tess@corp.example');
  const password = 'seven lamps on the harbour';
  expect((await fresh.post('/api/auth/reset-password', { token, password })).status).toBe(204);
  expect((await login(fresh, 'tess', password)).status).toBe(200);
});

test('brute force: over all addresses together, strangers guess a hundred passwords of an account', async () => {
  await addPerson(usher, { email: 'gail@corp.example' });
  for (const identifier of ['gail', 'ghost']) {
    let looked = 0;
    for (const address of addresses('198.18.0', 14)) {
      looked += await guess(stranger(address), identifier, 10);
    }
    expect(looked).toBe(100);
  }
});

test('a device is known to its own accounts alone, and by what we gave it alone', async () => {
  for (const email of ['cara@corp.example', 'cleo@corp.example']) await addPerson(usher, { email });
  const shared = stranger('198.51.100.8');
  expect((await login(shared, 'cara', passphrase)).status).toBe(200);
  const [, device = ''] = /usher_device=([^;]*)/.exec(shared.cookie) ?? [];
  await guess(stranger('198.51.100.8'), 'cleo', 10);
  expect((await login(shared, 'cleo', passphrase)).status).toBe(429);

  shared.address = '198.51.100.9';
  expect((await login(shared, 'cleo', passphrase)).status).toBe(200);
  for (const identifier of ['cara', 'cleo']) {
    await guess(stranger('198.51.100.10'), identifier, 10);
    shared.address = '198.51.100.10';
    expect((await login(shared, identifier, passphrase)).status).toBe(200);
  }
  const forged = [
    device.replace(/\.(.)/, (_, first: string) => (first === 'A' ? '.B' : '.A')),
    'a.b.c',
    '~',
    '..',
  ];
  for (const cookie of forged) {
    const answer = await usher.client().send(
      'POST',
      '/api/auth/login',
      { identifier: 'cara', password: passphrase },
      {
        cookie: `usher_device=${cookie}`,
        'x-forwarded-for': '198.51.100.10',
      },
    );
    expect([cookie, answer.status]).toEqual([cookie, 429]);
  }
});

test('brute force: devices that knew the last password are strangers to the next', async () => {
  await addPerson(usher, { email: 'mara@corp.example' });
  const hoarded = stranger('198.51.100.20');
  expect((await login(hoarded, 'mara', passphrase)).status).toBe(200);
  const own = stranger('198.51.100.21');
  expect((await login(own, 'mara', passphrase)).status).toBe(200);
  const password = 'seven lamps on the harbour';
  const change = { currentPassword: passphrase, password };
  expect((await own.post('/api/auth/change-password', change)).status).toBe(204);
  await own.post('/api/auth/logout');

  await guess(stranger('198.51.100.20'), 'mara', 10);
  expect((await login(hoarded, 'mara', password)).status).toBe(429);
  // The browser that changed it is known, wherever strangers have been.
  await guess(stranger('198.51.100.21'), 'mara', 10);
  expect((await login(own, 'mara', password)).status).toBe(200);
});

test('the device is kept by a cookie that no script reads, for long', async () => {
  await addPerson(usher, { email: 'cook@corp.example' });
  const answer = await login(stranger('198.51.100.11'), 'cook', passphrase);
  const cookie = answer.headers.getSetCookie().find((one) => one.startsWith('usher_device='));
  expect(cookie).toMatch(/^usher_device=test\.[\w-]{22}\.[\w-]{43}; Max-Age=34560000;/);
  expect(cookie).toMatch(/; HttpOnly; SameSite=Lax$/);

  const secure = await startUsher({ publicUrl: 'https://usher.test' }, { runJobs: false });
  try {
    await addPerson(secure, { email: 'cook@corp.example' });
    const overTls = await login(secure.client(), 'cook', passphrase);
    expect(overTls.headers.getSetCookie().join('\n')).toMatch(
      /^__Host-usher_device=.*; Path=\/; .*HttpOnly; Secure; SameSite=Lax$/m,
    );
  } finally {
    await secure.close();
  }
});

test.each<[string, (name: string) => string[]]>([
  ['capital letters', (name) => [`${name}@corp.example`, `${name.toUpperCase()}@Corp.Example`]],
  [
    'an international domain',
    (name) => [`${name}@bücher.example`, `${name}@BÜCHER.example`, `${name}@xn--bcher-kva.example`],
  ],
  [
    'compatibility forms of a username',
    (name) => [name, ` ${name.toUpperCase()} `, name.replace('o', 'ｏ'), name.replace('st', 'ﬆ')],
  ],
])(
  'enumeration in odd spellings: %s share a limit, whether or not there is such an account',
  async (what, spell) => {
    const email = (name: string): string => spell(name).at(-1) ?? '';
    const username = `ghost${what.length}`;
    if (what.includes('username'))
      await addPerson(usher, { email: `${username}@own.example`, username });
    else await addPerson(usher, { email: email(username), username });
    for (const name of [username, `frost${what.length}`]) {
      let looked = 0;
      for (const spelling of [...spell(name), ...spell(name)]) {
        looked += await guess(stranger('198.51.100.14'), spelling, 4);
      }
      expect(looked).toBe(10);
    }
  },
);

test('enumeration in odd spellings: an accent is another name, whether or not there is such an account', async () => {
  await addPerson(usher, { email: 'jose@corp.example' });
  for (const [name, accented] of [
    ['jose', 'josé'],
    ['rene', 'rené'],
  ] as const) {
    expect(await guess(stranger('198.51.100.12'), name, 12)).toBe(10);
    expect(await guess(stranger('198.51.100.12'), accented, 12)).toBe(10);
  }
});

test('enumeration in odd spellings: the two names of one account have limits of their own, as two accounts have', async () => {
  await addPerson(usher, { email: 'pia@corp.example', username: 'piano' });
  expect(await guess(stranger('198.51.100.13'), 'pia@corp.example', 12)).toBe(10);
  expect(await guess(stranger('198.51.100.13'), 'piano', 12)).toBe(10);
  await signedIn(usher, 'pia@corp.example');
});
