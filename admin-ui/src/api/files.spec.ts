import { expect, test } from '@jest/globals';
import { readFile } from './files.js';
import type { HttpClient } from './httpClient.js';

const answering =
  (body: string, headers: Record<string, string>): HttpClient =>
  () =>
    Promise.resolve({ status: 200, headers: new Headers(headers), body, json: undefined });

test('has the name that the server gives, and every byte, however long it is', async () => {
  const bytes = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf, 0x65]), Buffer.alloc(900_001, 0xfc)]);
  const client = answering(bytes.toString('base64'), {
    'Content-Type': 'text/plain; charset=us-ascii',
    'Content-Disposition': 'attachment; filename="users.csv"',
  });
  const asked: string[] = [];
  const { name, content } = await readFile((url: string, options) => {
    asked.push(url);
    return client(url, options);
  }, '/v1/people/users/export.csv?filter=%7B%7D');
  expect(asked).toEqual(['/v1/people/users/export.csv?filter=%7B%7D&encoding=base64']);
  expect(name).toBe('users.csv');
  expect(Buffer.from(await content.arrayBuffer()).equals(bytes)).toBe(true);
});

test('is named as its address where the name cannot be read', async () => {
  const client = answering('{}', { 'Content-Type': 'application/json' });
  const { name, content } = await readFile(client, '/api/me/personal-data?a=1');
  expect(name).toBe('personal-data');
  expect(await content.text()).toBe('{}');
});
