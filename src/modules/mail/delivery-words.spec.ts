import { expect, test } from '@jest/globals';
import { pseudo } from '../../../test/support/pseudo-language.js';
import { languages } from '../../words/languages.js';
import { keptError, saidError } from './delivery-words.js';

const [english] = languages;

test('a sentence of Usher’s is said in the language of who reads it', () => {
  const kept = keptError('delivery.unwritten');
  expect(saidError(kept, english)).toBe(english.words['delivery.unwritten']);
  expect(saidError(kept, pseudo)).toBe(pseudo.words['delivery.unwritten']);
});

test.each([
  '550 5.1.1 No such user',
  '{"key":"value of a service that answers JSON, cut o',
  '{"key":"delivery.unwritten","params":{}}',
])('the words of a mail server stay as they are: %s', (said) => {
  expect(saidError(said, pseudo)).toBe(said);
});

test('a mail that is well has nothing to say', () => {
  expect(saidError(null, english)).toBeNull();
});
