import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Words, words } from '../../words/words.js';
import { readValue } from './identity-values.js';

const phone = (text: string): unknown => readValue('phone', text, '');

describe('a telephone number', () => {
  it.each([
    ['+49 40 5550100', '+49405550100'],
    ['0049 40 5550100', '+49405550100'],
    ['+49 40/5550100', '+49405550100'],
    ['+49 (0)40 5550100', '+49405550100'],
    ['+49 40 5550100-101', '+49405550100101'],
    ['+49.40.5550100', '+49405550100'],
    ['+49\u00a040\u20115550100', '+49405550100'],
    ['+39 06 1234567', '+39061234567'],
  ])('is read in E.164: %s', (text, value) => {
    expect(phone(text)).toEqual({ value });
  });

  it.each([
    '+49 40 5550100/101',
    '+49 40 5550100 / 101',
    '+49 40 5550100/1',
    '+49 40/5550100/101',
    '+49 40 5550100,101',
    '+49 40 5550100; +49 171 1234567',
    '+49 40 5550100 +49 171 1234567',
  ])('is not made of two: %s', (text) => {
    expect(phone(text)).toEqual({ fault: words('identity.several_phones') });
  });

  it.each([
    '+39 06 1234567 home',
    '+49 40 5550100x',
    '+49 40 5550100 ext 5',
    '+1 800 FLOWERS',
    '++49 40 5550100',
    '+49+40 5550100',
  ])('has nothing beside its digits: %s', (text) => {
    expect(phone(text)).toEqual({ fault: expect.any(Words) as unknown });
  });

  it('keeps its digits, all of them and in their order, but for one that dials out of a city', () => {
    const countries = ['49', '39', '1', '44'];
    const signs = fc.constantFrom(...' -./()+,;x~\u00a0'.split(''), '');
    const digits = fc.stringMatching(/^\d{1,4}$/);
    const rest = fc.array(fc.tuple(signs, digits), { maxLength: 6 });
    fc.assert(
      fc.property(
        fc.constantFrom(...countries),
        fc.constantFrom('+', '00'),
        rest,
        (country, plus, rest) => {
          const national = rest.flat().join('');
          const read = readValue('phone', `${plus}${country}${national}`, '');
          if ('fault' in read) return;
          const typed = national.replace(/\D/g, '');
          const kept = String(read.value).slice(1 + country.length);
          expect([typed, typed.slice(1)]).toContain(kept);
          expect(read.value).toBe(`+${country}${kept}`);
        },
      ),
      { numRuns: 5000 },
    );
  });
});
