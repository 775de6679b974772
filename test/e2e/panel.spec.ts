import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { type IncomingHttpHeaders, type IncomingMessage, request } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { built } from '../support/child-process.js';
import { startUsher, type TestUsher } from '../support/usher.js';

let usher: TestUsher;

beforeAll(async () => {
  usher = await startUsher();
});
afterAll(() => usher.close());

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  /** As it was sent. */
  body: Buffer;
}

/** Asks without what `fetch` does by itself: it names encodings and takes them off. */
async function ask(
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<Answer> {
  const sent = request(new URL(path, usher.url), { method, headers }).end();
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  return {
    status: response.statusCode ?? 0,
    headers: response.headers,
    body: await buffer(response),
  };
}

const file = (name: string): Buffer => readFileSync(built(`admin-ui/dist/${name}`));
const loadedBy = (page: string): string[] =>
  [
    ...file(page)
      .toString()
      .matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g),
  ].map(([, path]) => path ?? '');
const asset = (): string =>
  loadedBy('index.html').find((path) => /\/panel-.*\.js$/.test(path)) ?? '';

test('what the browser loads is compressed and cached by content hash', async () => {
  const paths = [...loadedBy('index.html'), ...loadedBy('accept.html')];
  expect(paths.length).toBeGreaterThan(4);
  for (const path of paths) {
    const plain = await ask(path);
    expect(plain.body.equals(file(path.slice(1)))).toBe(true);
    for (const { headers } of [plain, await ask(path, { 'Accept-Encoding': 'gzip, br' })]) {
      expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
      expect(headers.vary).toContain('Accept-Encoding');
      expect(headers['content-type']).toMatch(/^text\/(javascript|css); charset=utf-8$/);
    }
  }
  const path = asset();
  const plain = file(path.slice(1));
  const brotli = await ask(path, { 'Accept-Encoding': 'gzip, deflate, br, zstd' });
  expect(brotli.headers['content-encoding']).toBe('br');
  expect(brotliDecompressSync(brotli.body).equals(plain)).toBe(true);
  const gzip = await ask(path, { 'Accept-Encoding': 'gzip, br;q=0' });
  expect(gzip.headers['content-encoding']).toBe('gzip');
  expect(gunzipSync(gzip.body).equals(plain)).toBe(true);
  const neither = await ask(path, { 'Accept-Encoding': 'identity' });
  expect(neither.headers['content-encoding']).toBeUndefined();
  expect(neither.body.equals(plain)).toBe(true);
});

test('a compressed file can be asked about, asked for again, and asked for in parts', async () => {
  const accept = { 'Accept-Encoding': 'br' };
  const whole = await ask(asset(), accept);
  const { etag = '', 'last-modified': lastModified } = whole.headers;

  const head = await ask(asset(), accept, 'HEAD');
  expect([head.status, head.body.length]).toEqual([200, 0]);
  expect(head.headers).toMatchObject({
    'content-encoding': 'br',
    'content-length': String(whole.body.length),
    etag,
    'last-modified': lastModified,
  });
  const again = await ask(asset(), { ...accept, 'If-None-Match': etag });
  expect([again.status, again.body.length]).toEqual([304, 0]);
  expect((await ask(asset(), { 'If-None-Match': etag })).status).toBe(200);

  const part = await ask(asset(), { ...accept, Range: 'bytes=100-199' });
  expect(part.status).toBe(206);
  expect(part.headers['content-range']).toBe(`bytes 100-199/${whole.body.length}`);
  expect(part.body.equals(whole.body.subarray(100, 200))).toBe(true);
});

test('a page is asked for again each time, and says so', async () => {
  for (const page of ['/accept', '/welcome', '/login', '/users']) {
    const { status, headers } = await ask(page, { Cookie: 'usher_session=any' });
    expect([page, status, headers['cache-control']]).toEqual([page, 200, 'no-cache']);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
  }
});

test('whoever sends no cookie gets the page of sign-in at every address of the panel', async () => {
  for (const address of ['/', '/users', '/login']) {
    const { body, headers } = await ask(address);
    expect(body.equals(file('login.html'))).toBe(true);
    expect(headers.vary).toContain('Cookie');
  }
  const { body } = await ask('/users', { Cookie: 'usher_session=any' });
  expect(body.equals(file('index.html'))).toBe(true);
  expect((await ask('/accept')).body.equals(file('accept.html'))).toBe(true);
});

test('the page of sign-in waits for nothing of the panel, and fetches it meanwhile', () => {
  const links =
    file('login.html')
      .toString()
      .match(/<(?:script|link) [^>]+>/g) ?? [];
  const [later, atOnce] = [true, false].map((prefetched) =>
    links.filter((link) => link.includes('rel="prefetch"') === prefetched).join('\n'),
  );
  const ofPanel = loadedBy('index.html').filter((path) => /\/(index|panel)-/.test(path));
  expect(ofPanel.length).toBe(2);
  for (const path of ofPanel) {
    expect(later).toContain(path);
    expect(atOnce).not.toContain(path);
  }
});

test('what is not there is a 404 in words, also to who takes it compressed', async () => {
  for (const path of ['/assets/none.js', '/assets/', '/assets/..%2findex.html', '/api/none']) {
    const { status, headers, body } = await ask(path, { 'Accept-Encoding': 'br' });
    expect([path, status, headers['content-encoding']]).toEqual([path, 404, undefined]);
    expect(JSON.parse(body.toString())).toMatchObject({ status: 404 });
  }
});
