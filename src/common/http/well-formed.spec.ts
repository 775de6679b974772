import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { words } from '../../words/words.js';
import { illFormedTexts } from './well-formed.js';

test('whatever is Unicode passes, and one lone surrogate anywhere is told where it is', () => {
  const json = fc.jsonValue({ stringUnit: 'binary' });
  fc.assert(fc.property(json, (value) => illFormedTexts(value) === undefined));
  const surrogate = fc
    .integer({ min: 0xd800, max: 0xdfff })
    .map((unit) => `a${String.fromCharCode(unit)}b`);
  fc.assert(
    fc.property(json, surrogate, (value, text) => {
      const told: unknown = words('value.ill_formed');
      expect(illFormedTexts({ list: [value, { text }], value })).toEqual({
        list: { '1': { text: told } },
      });
      expect(illFormedTexts({ value, [text]: value })).toEqual({ [text]: told });
    }),
  );
});
