import { describe, expect, test } from '@jest/globals';
import { isEasyToGuess } from '../../../src/modules/people/rules/password-strength.js';
import { strengthOf } from './strength.js';

const policy = { minLength: 12, maxLength: 128 };
const of = (password: string, ownWords: string[] = []) => strengthOf(password, policy, ownWords);

describe('strengthOf', () => {
  test.each([
    'password1234',
    'P4ssw0rd!2024',
    'qwerty123456',
    'welcome2026!',
    'summer2024summer',
    'passwordpassword',
    'abcdefghijklmnop',
    'aaaaaaaaaaaa',
  ])('says of %s, which the server refuses, that it is easy to guess', async (password) => {
    expect(await isEasyToGuess(password, [])).toBe(true);
    expect(of(password)).toEqual({ level: 1, words: 'Easy to guess. Longer is stronger.' });
  });

  test.each(['correct horse battery', 'nine yellow lanterns', 'kT8#vq2Lw!xz'])(
    'encourages %s',
    async (password) => {
      expect(await isEasyToGuess(password, [])).toBe(false);
      expect(of(password).level).toBeGreaterThan(1);
    },
  );

  test('says no more than that it is long enough: what is too common the server decides', () => {
    for (const password of ['correct horse battery', 'kT8#vq2Lw!xz', 'trzlqopvmcas'])
      expect(of(password).words).toMatch(/^Long enough/);
  });

  test("the person's own words count for little", () => {
    expect(of('lovelace lovelace', ['ada@lovelace.example']).level).toBe(1);
  });

  test('says how much is missing, and what is too long', () => {
    expect(of('short')).toEqual({ level: 0, words: '7 more characters needed' });
    expect(of('x'.repeat(129)).level).toBe(0);
  });
});
