import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Client } from '../support/client.js';
import { rowsOf, uploadCsv } from '../support/imports.js';
import { startUsher, type TestUsher } from '../support/usher.js';

let usher: TestUsher;
let admin: Client;

beforeAll(async () => {
  usher = await startUsher();
  admin = await usher.admin();
});

afterAll(() => usher.close());

describe('names that deceive', () => {
  const email = 'cara@names.example';

  test.each([
    ['turned around', 'Acme\u202egnp.exe'],
    ['on two lines', 'Acme\u2028Payroll'],
    ['with half a character', 'Acme\ud83c'],
    ['with a control character', 'Acme\u0007'],
  ])('are refused wherever somebody or something is named: %s', async (_, name) => {
    const answers = [
      await admin.post('/api/organizations', { name }),
      await admin.put('/api/organization', { name }),
      await admin.put('/api/organization', { contactEmail: `${name}@corp.example` }),
      await admin.post('/api/groups', { name }),
      await admin.post('/api/users', { email, firstName: name }),
      await admin.post('/api/users', { email, lastName: name }),
      await admin.post('/api/users', { email, username: name }),
    ];
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 422));
  });

  test('are no usernames where they are of several scripts, typed or in a file', async () => {
    const typed = await admin.post('/api/users', { email, username: 'аdmin' });
    expect([typed.status, Object.keys(typed.body.errors ?? {})]).toEqual([422, ['username']]);
    const asked = await admin.get('/api/users/availability?username=аdmin');
    expect(asked.body).toEqual({ username: { status: 'invalid' } });
    const { id } = await uploadCsv(
      admin,
      `Email,Username\n${email},аdmin\nyuki@names.example,山田たろう\nanna@names.example,анна\n`,
    );
    const rows = await rowsOf(admin, id);
    // In a file another is derived instead, and that is told.
    const told = rows.map(({ verdict, username, warnings }) => [
      verdict,
      warnings[0]?.code,
      username === 'аdmin',
    ]);
    expect(told).toEqual([
      ['ready', 'username.invalid', false],
      ['ready', undefined, false],
      ['ready', undefined, false],
    ]);
  });
});

describe('exports that bite', () => {
  test('do not: cells of people are escaped and quoted, and come back as they were', async () => {
    const names = ['=1+1', '＝1', '＋2', '－3', '＠x', 'x;=3', 'a\\b|c', "'=q", '"quoted"'];
    for (const [n, firstName] of names.entries()) {
      const made = await admin.post('/api/users', { email: `bite${n}@names.example`, firstName });
      expect(made.status).toBe(201);
    }
    const { text } = await admin.get('/api/users/export.csv?filter={"q":"bite"}');
    expect(text).toContain('\r\n"x;=3",');
    expect(text).not.toMatch(/(^|,|\n)"?[=+@＝＋－＠-]/);
    const { id } = await uploadCsv(admin, text.replaceAll('bite', 'back'));
    const rows = (await rowsOf(admin, id)) as unknown as { firstName: string; verdict: string }[];
    expect(rows.map(({ firstName }) => firstName)).toEqual(names);
  });
});
