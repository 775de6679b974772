import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { surroundings } from './surroundings.js';

const head = readFileSync(new URL('head.html', import.meta.url), 'utf8');

/** The page, as far as it is looked into, after the server has written something into it. */
function page(changes: Record<string, string>): Pick<Document, 'querySelector'> {
  const html = Object.entries(changes).reduce(
    (text, [name, content]) =>
      text.replace(new RegExp(`(<meta name="${name}" content=")[^"]*`), `$1${content}`),
    head,
  );
  const querySelector = (selector: string): { content: string } | null => {
    const name = /name="([^"]+)"/.exec(selector)?.[1] ?? '';
    const content = new RegExp(`<meta name="${name}" content="([^"]*)"`).exec(html)?.[1];
    return content === undefined ? null : { content };
  };
  return { querySelector } as never;
}

test('a page that says nothing else stands beside the panel', () => {
  const usual = { api: '/api', home: '/', signIn: '/login', hasOwnAccounts: false };
  expect(surroundings(page({}))).toEqual(usual);
  expect(surroundings(null)).toEqual(usual);
});

test('a page stands where the server says', () => {
  const written = page({
    'usher-api': '/v1/people',
    'usher-home': '/app',
    'usher-sign-in': '/app/#/login',
    'usher-accounts': 'host',
  });
  expect(surroundings(written)).toEqual({
    api: '/v1/people',
    home: '/app',
    signIn: '/app/#/login',
    hasOwnAccounts: true,
  });
});
