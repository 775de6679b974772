import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { admin, startUsher, type TestUsher } from '../support/usher.js';

let usher: TestUsher;

beforeAll(async () => {
  usher = await startUsher();
});
afterAll(() => usher.close());

test('the first admin signs in by e-mail or username, is told who they are, and signs out', async () => {
  const client = usher.client();
  expect((await client.get('/api/auth/me')).status).toBe(401);
  const answer = await client.post('/api/auth/login', {
    identifier: 'ADMIN@corp.example ',
    password: admin.password,
  });
  expect(answer.status).toBe(200);
  expect(answer.body).toMatchObject({
    user: { email: 'admin@corp.example', username: 'admin', firstName: null, lastName: null },
    organization: { name: 'Corp' },
    organizations: [{ name: 'Corp' }],
    role: 'admin',
    multiOrganization: false,
  });
  expect(answer.body.permissions).toContain('can_bulk_invite');
  const me = await client.get('/api/auth/me');
  expect(me.body).toEqual(answer.body);

  await client.signIn('admin', admin.password);
  expect((await client.post('/api/auth/logout')).status).toBe(204);
  expect((await client.get('/api/auth/me')).body.code).toBe('auth.not_signed_in');
});
