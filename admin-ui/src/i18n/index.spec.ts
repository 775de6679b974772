import { expect, test } from '@jest/globals';
import { mergeTranslations } from 'react-admin';
import { everyLanguage } from './everyLanguage.js';
import { messagesIn } from './index.js';

test('words stand where no application has its own, and leave those alone', () => {
  const own = { resources: { users: { name: 'Customer' } }, ra: { action: { save: 'Keep' } } };
  const merged: unknown = mergeTranslations(own, messagesIn(everyLanguage, 'en'));
  expect(merged).toMatchObject(own);
  expect(Object.keys(messagesIn(everyLanguage, 'en'))).toEqual(['usher']);
});

test('a language of a country is that language; one that is not there is English', () => {
  for (const locale of ['en', 'en-GB', 'tlh'])
    expect(messagesIn(everyLanguage, locale)).toBe(messagesIn(everyLanguage, 'en'));
});

test.each(Object.keys(everyLanguage))(
  '%s fills the places that English fills, and no other',
  (tag) => {
    const english = new Map(sentencesIn(messagesIn(everyLanguage, 'en')));
    const faults = sentencesIn(messagesIn(everyLanguage, tag)).filter(([key, sentence]) => {
      const places = placesIn(english.get(key) ?? '');
      const forms = sentence.split('||||');
      return forms.length > 2 || !forms.every((form) => isSame(placesIn(form), places));
    });
    expect(faults).toEqual([]);
  },
);

/** Every sentence below a key, by its whole key. */
function sentencesIn(words: object, before = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]: [string, string | object]) =>
    typeof value === 'string' ? [[before + key, value]] : sentencesIn(value, `${before}${key}.`),
  );
}

/** The places of a sentence, but for its number: a form for one says it in a word. */
function placesIn(sentence: string): Set<string> {
  const places = [...sentence.matchAll(/%\{(\w+)\}/g)].map(([, name = '']) => name);
  return new Set(places.filter((name) => !['count', 'smart_count'].includes(name)));
}

function isSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && [...one].every((name) => other.has(name));
}
