import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parsePersonName } from './person-name.js';

describe('parsePersonName', () => {
  it.each([
    ['Ada', 'Ada'],
    ['  Anna "Nan" ', 'Anna "Nan"'],
    ['Jose\u0301', 'José'],
    ['محمد', 'محمد'],
    ['Renée 🌸', 'Renée 🌸'],
    ['می\u200cخواهم', 'می\u200cخواهم'],
    ['👩\u200d👧', '👩\u200d👧'],
    ['null', 'null'],
    ['-', '-'],
    ['A'.repeat(99), 'A'.repeat(99)],
    ['𠮷'.repeat(99), '𠮷'.repeat(99)],
    ['e\u0323\u0302'.repeat(99), 'ệ'.repeat(99)],
    ['', ''],
    [' \u00a0', ''],
    ['\u200b\u200d', ''],
  ])('keeps %j as typed', (text, name) => {
    expect(parsePersonName(text)).toEqual({ ok: true, name });
  });

  it.each(['A'.repeat(100), '𠮷'.repeat(100), 'ệ'.repeat(100), 'é'.repeat(100_000)])(
    'finds it too long (%#)',
    (text) => {
      expect(parsePersonName(text)).toEqual({ ok: false, fault: 'too_long' });
    },
  );

  it.each([
    'a\nb',
    'a\tb',
    'a\0',
    'a\u007fb',
    'a\u0085b',
    'a\u2028b',
    'a\ufffdb',
    'a\u202eb',
    'a\u2066b',
    'a\ud800',
    '\ufffea',
  ])('refuses %j', (text) => {
    expect(parsePersonName(text)).toEqual({ ok: false, fault: 'invalid_characters' });
  });

  it('gives a form that stays the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const parsed = parsePersonName(text);
        if (!parsed.ok) return;
        expect([...parsed.name].length).toBeLessThanOrEqual(99);
        expect(parsePersonName(parsed.name)).toEqual(parsed);
      }),
    );
  });
});
