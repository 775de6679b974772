import { expect, test } from '@jest/globals';
import { isOwnOrigin } from './own-origin.js';

const secure = 'https://people.example';
const plain = 'http://localhost:3000';

test.each([
  [secure, 'https://people.example', 'people.example', true],
  [secure, 'https://people.example', '10.0.0.7:3000', true],
  [secure, 'https://other.example', 'other.example', true],
  [secure, 'http://people.example', 'people.example', false],
  [secure, 'http://people.example:443', 'people.example:443', false],
  [secure, 'https://people.example:8443', 'people.example', false],
  [secure, 'https://evil.example', 'people.example', false],
  [secure, 'null', 'people.example', false],
  [plain, 'http://localhost:3000', 'localhost:3000', true],
  [plain, 'http://127.0.0.1:3000', '127.0.0.1:3000', true],
  [plain, 'https://localhost:3000', 'localhost:3000', false],
  [plain, 'http://localhost:5173', 'localhost:3000', false],
])('at %s, a change from a page of %s to the host %s: %p', (publicUrl, origin, host, isOwn) => {
  expect(isOwnOrigin({ method: 'POST', headers: { origin, host } }, publicUrl)).toBe(isOwn);
  expect(isOwnOrigin({ method: 'GET', headers: { origin, host } }, publicUrl)).toBe(true);
});
