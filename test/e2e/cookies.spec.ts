import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { readConfiguration } from '../../src/host/configuration.js';
import { ConfigurationError } from '../../src/host/environment.js';
import type { Client } from '../support/client.js';
import { addPerson, signedIn } from '../support/people.js';
import { admin, startUsher, type TestUsher } from '../support/usher.js';

let usher: TestUsher;
let overTls: TestUsher;

beforeAll(async () => {
  usher = await startUsher();
  overTls = await startUsher(
    { publicUrl: 'https://people.corp.example' },
    { documentation: 'admins' },
  );
});
afterAll(async () => {
  await usher.close();
  await overTls.close();
});

const production = {
  NODE_ENV: 'production',
  USHER_SECRET_KEYS: `k:${randomBytes(32).toString('base64')}`,
  USHER_PUBLIC_URL: 'https://people.corp.example',
  USHER_SMTP_URL: 'smtp://mail.corp.example',
  USHER_MAIL_FROM: 'people@corp.example',
  USHER_DATABASE_URL: 'mysql://usher@db.corp.example/usher',
};

describe('cookies', () => {
  const me = (of: TestUsher, cookie: string) =>
    of
      .client()
      .send<{ code: string; detail: string }>('GET', '/api/auth/me', undefined, { cookie });

  test('over TLS the session has the prefix that keeps other hosts from setting it', async () => {
    const client = overTls.client();
    const { email: identifier, password } = admin;
    const answer = await client.post('/api/auth/login', { identifier, password });
    const session = answer.headers.getSetCookie().find((one) => one.includes('usher_session'));
    expect(session).toMatch(/^__Host-usher_session=[\w-]{43}; /);
    expect(session).toMatch(/; Path=\/;/);
    expect(session).toMatch(/; Secure/);
    expect(session).toMatch(/; HttpOnly/);
    expect(session).not.toMatch(/Domain/i);
    const value = /=([\w-]{43})/.exec(session ?? '')?.[1] ?? '';
    expect((await me(overTls, `__Host-usher_session=${value}`)).status).toBe(200);
    // Anybody on the way could have set that one.
    expect((await me(overTls, `usher_session=${value}`)).status).toBe(401);

    const out = await client.post('/api/auth/logout');
    expect(out.headers.getSetCookie().join()).toMatch(/__Host-usher_session=;.*Secure/);
    expect((await me(overTls, `__Host-usher_session=${value}`)).status).toBe(401);
  });

  test('two cookies of that name are refused, whichever is the right one', async () => {
    for (const [of, name] of [
      [usher, 'usher_session'],
      [overTls, '__Host-usher_session'],
    ] as const) {
      const own = (await of.admin()).cookie.match(/usher_session=([\w-]{43})/)?.[1] ?? '';
      const other = randomBytes(32).toString('base64url');
      expect((await me(of, `a=b; ${name}=${own}; c=d`)).status).toBe(200);
      for (const values of [
        [own, other],
        [other, own],
        [own, own],
      ]) {
        const refused = await me(of, values.map((value) => `${name}=${value}`).join('; '));
        expect([refused.status, refused.body.code]).toEqual([401, 'auth.not_signed_in']);
        expect(refused.body.detail).toContain(`several cookies named ${name}`);
      }
      // They are a stranger, who can still sign in.
      const again = await of
        .client()
        .send(
          'POST',
          '/api/auth/login',
          { identifier: admin.email, password: admin.password },
          { cookie: `${name}=${own}; ${name}=${other}` },
        );
      expect(again.status).toBe(200);
      expect((await me(of, `${name}=${own}`)).status).toBe(200);
    }
  });

  test('production refuses a public URL without TLS', () => {
    expect(readConfiguration(production).usher.publicUrl).toBe('https://people.corp.example');
    for (const publicUrl of ['http://people.corp.example', 'http://localhost:3000']) {
      const start = () => readConfiguration({ ...production, USHER_PUBLIC_URL: publicUrl });
      expect(start).toThrow(ConfigurationError);
      expect(start).toThrow('USHER_PUBLIC_URL begins with https://.');
    }
    const elsewhere = { ...production, NODE_ENV: '', USHER_PUBLIC_URL: 'http://localhost:3000' };
    expect(readConfiguration(elsewhere).usher.publicUrl).toBe('http://localhost:3000');
  });

  describe('/api/docs asks for a signed-in admin in production', () => {
    const pages = ['', '/', '/swagger-ui-init.js', '/swagger-ui.css', '-json', '-yaml'];
    const readDocs = async (client: Client): Promise<unknown[]> => {
      const answers: unknown[] = [];
      for (const path of ['/api/docs', '/api/DOCS']) {
        for (const page of pages) {
          const { status, body } = await client.get(path + page);
          answers.push(status < 400 ? 'shown' : body.code);
        }
      }
      return [...new Set(answers)];
    };

    test('and nobody else there', async () => {
      expect(readConfiguration(production).documentation).toBe('admins');
      expect(await readDocs(overTls.client())).toEqual(['auth.not_signed_in']);
      await addPerson(overTls, { email: 'hr@corp.example', role: 'hr' });
      const hr = await signedIn(overTls, 'hr@corp.example');
      expect(await readDocs(hr)).toEqual(['permission.admins_only']);
      expect(await readDocs(await overTls.admin())).toEqual(['shown']);
    });

    test('and of nobody elsewhere', async () => {
      expect(await readDocs(usher.client())).toEqual(['shown']);
    });
  });
});
