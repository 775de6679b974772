import { expect, test } from '@jest/globals';
import { mergeTranslations } from 'react-admin';
import { messages } from './index.js';

test('words stand where no application has its own, and leave those alone', () => {
  const own = { resources: { users: { name: 'Customer' } }, ra: { action: { save: 'Keep' } } };
  const merged: unknown = mergeTranslations(own, messages('en'));
  expect(merged).toMatchObject(own);
  expect(Object.keys(messages('en'))).toEqual(['usher']);
});

test('a language of a country is that language; one that is not there is English', () => {
  for (const locale of ['en', 'en-GB', 'tlh']) expect(messages(locale)).toBe(messages('en'));
});
