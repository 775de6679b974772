import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startUsher, type TestUsher } from '../support/usher.js';
let usher: TestUsher;
beforeAll(async () => { usher = await startUsher(); });
afterAll(() => usher.close());
test('boots', async () => {
  const a = await usher.client().get('/api/permissions');
  expect(a.status).toBe(200);
  expect((await usher.client().get('/api/nothing')).body.code).toBe('request.not_found');
});
