import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { en as panel } from '../../admin-ui/src/i18n/en.js';
import { english } from '../../src/words/en/index.js';

/** A catalogue, its sentences by their keys, however deep. */
interface Words {
  readonly [key: string]: string | Words;
}

const keysOf = (words: Words, before = ''): string[] =>
  Object.entries(words).flatMap(([key, word]) =>
    typeof word === 'object' ? keysOf(word, `${before}${key}.`) : [before + key],
  );

/** The texts in quotes and backticks in the sources of a folder, catalogues and tests left out. */
function textsIn(folder: string): string[] {
  const root = fileURLToPath(new URL(`../../${folder}`, import.meta.url));
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
    (file) =>
      /(?<!\.spec)\.(tsx?|hbs)$/.test(file) &&
      !/^(i18n|words|invitee\/words)\/[a-z]{2}(\/|\.ts)/.test(file),
  );
  return files.flatMap((file) => {
    const code = readFileSync(`${root}/${file}`, 'utf8');
    return [...code.matchAll(/['"]([\w.-]+)['"]|`((?:[\w.-]|\$\{[^`{}]*\})+)`/g)].map(
      ([, text = '', template = '']) => (text || template).replace(/^usher\./, ''),
    );
  });
}

/** Finds the keys that no text is, and that none with something to be put in can become. */
function unused(
  keys: readonly string[],
  texts: readonly string[],
  byCode: readonly string[] = [],
): string[] {
  const whole = new Set(texts);
  const patterns = [...whole]
    .filter((text) => /^\w[\w.]*\$\{/.test(text) && text.includes('.'))
    .map((text) => {
      const parts = text.split(/\$\{[^}]*\}/).map((part) => part.replaceAll('.', '\\.'));
      return new RegExp(`^${parts.join('[\\w.]+')}$`);
    });
  return keys.filter(
    (key) =>
      !whole.has(key) &&
      !patterns.some((one) => one.test(key)) &&
      !byCode.some((prefix) => key.startsWith(`${prefix}.`)),
  );
}

/** The parts of the panel's catalogue whose keys come from the server. */
const saidByCode = [
  'error.code',
  'events.name',
  'imports.done.kept_reason',
  'resource',
  'users.event',
];

test('the panel says each of its sentences somewhere', () => {
  expect(unused(keysOf(panel.usher), textsIn('admin-ui/src'), saidByCode)).toEqual([]);
});

test('the server says each of its sentences somewhere', () => {
  // Every language sets words off by `quoted`, which is a part of it and no sentence.
  const sentences = Object.keys(english).filter((key) => key !== 'quoted');
  expect(unused(sentences, textsIn('src'))).toEqual([]);
});
