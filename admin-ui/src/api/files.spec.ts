import { expect, test } from '@jest/globals';
import { readFile } from './files.js';
import type { HttpClient } from './httpClient.js';

const answering =
  (body: string, headers: Record<string, string>): HttpClient =>
  () =>
    Promise.resolve({ status: 200, headers: new Headers(headers), body, json: undefined });

test('has the name that the server gives, and the mark that spreadsheets look for', async () => {
  const client = answering('email\r\n', {
    'Content-Type': 'text/csv; charset=utf-8',
    'Content-Disposition': 'attachment; filename="users.csv"',
  });
  const { name, content } = await readFile(client, '/v1/people/users/export.csv?filter=%7B%7D');
  expect(name).toBe('users.csv');
  expect([...new Uint8Array(await content.arrayBuffer())].slice(0, 4)).toEqual([
    0xef, 0xbb, 0xbf, 0x65,
  ]);
});

test('is named as its address where the name cannot be read', async () => {
  const client = answering('{}', { 'Content-Type': 'application/json' });
  const { name, content } = await readFile(client, '/api/me/personal-data?a=1');
  expect(name).toBe('personal-data');
  expect(await content.text()).toBe('{}');
});
