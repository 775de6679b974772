import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { deriveUsername, nextUsername, parseUsername } from './username.js';

describe('parseUsername', () => {
  it.each([
    ['ada', 'ada'],
    ['  Ada.Lovelace ', 'ada.lovelace'],
    ['eve_1-x', 'eve_1-x'],
    ['Ｆｕｌｌ', 'full'],
    ['Žan', 'žan'],
    ['山田', '山田'],
    ['İbrahim', 'ibrahim'],
    ['नरेन्द्र', 'नरेन्द्र'],
    ['สมชาย_ผู้', 'สมชาย_ผู้'],
    ['தமிழ்', 'தமிழ்'],
    ['a'.repeat(64), 'a'.repeat(64)],
    ['𠮷'.repeat(64), '𠮷'.repeat(64)],
  ])('accepts %j', (text, username) => {
    expect(parseUsername(text)).toEqual({ ok: true, username });
  });

  it.each([
    '',
    ' ',
    'a b',
    'a@b',
    '.a',
    '_a',
    '-a',
    'a/b',
    'a\u0007',
    '🌸',
    'a'.repeat(65),
    'a\u202eb',
    // Marks without a letter, of another script, of no script, and heaps of them.
    '\u0947न',
    'a\u0e47',
    'q\u0332',
    `\u0e01${'\u0e47'.repeat(5)}`,
  ])('refuses %j', (text) => {
    expect(parseUsername(text)).toEqual({ ok: false, code: 'username.invalid' });
  });
});

describe('deriveUsername', () => {
  it.each([
    ['bob.stone@corp.example', 'bob.stone'],
    ['tom.baker+staff@corp.example', 'tom.baker'],
    ["pat.o'hara@corp.example", 'pat.o.hara'],
    ['नरेन्द्र.मोदी@corp.example', 'नरेन्द्र.मोदी'],
    ['นนก\u0e47\u0e47\u0e47\u0e47\u0e47ก@corp.example', 'นนก\u0e47\u0e47\u0e47\u0e47.ก'],
    ["a.''b@corp.example", 'a.b'],
    ['_bob_@corp.example', 'bob_'],
    ["bob'@corp.example", 'bob'],
    ['+news@corp.example', 'user'],
    ['!@corp.example', 'user'],
  ])('makes of %j %j', (email, username) => {
    expect(deriveUsername(email)).toBe(username);
  });

  it('gives what parseUsername accepts as it is, whatever it is given', () => {
    fc.assert(
      fc.property(fc.oneof(fc.emailAddress(), fc.string({ unit: 'grapheme' })), (email) => {
        const username = deriveUsername(email);
        expect(parseUsername(username)).toEqual({ ok: true, username });
        const next = nextUsername(username, 1234);
        expect(parseUsername(next)).toEqual({ ok: true, username: next });
      }),
      { numRuns: 1000 },
    );
  });
});

describe('nextUsername', () => {
  it('puts the number behind, within the longest length', () => {
    expect(nextUsername('john', 2)).toBe('john2');
    expect(nextUsername('j'.repeat(64), 10)).toBe(`${'j'.repeat(62)}10`);
  });

  it('tells a number apart from it', () => {
    expect(nextUsername('s104', 2)).toBe('s104-2');
    expect(nextUsername('७'.repeat(64), 2)).toBe(`${'७'.repeat(62)}-2`);
  });
});
