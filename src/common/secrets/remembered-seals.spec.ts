import { randomBytes } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { KeyRing } from './key-ring.js';
import { RememberedSeals } from './remembered-seals.js';

const place = { table: 'people', column: 'note', id: '1' };
const key = (id: string): string => `${id}:${randomBytes(32).toString('base64')}`;

test('a text that was opened at a place is sealed there as it was, and nowhere else', () => {
  const keys = new KeyRing(key('one'));
  const seals = new RememberedSeals(keys);
  const sealed = keys.seal('Ada', place);
  expect(seals.open(sealed, place)).toBe('Ada');
  expect(seals.seal('Ada', place)).toBe(sealed);
  const changed = seals.seal('Eva', place);
  expect(keys.open(changed, place)).toBe('Eva');
  const elsewhere = { ...place, id: '2' };
  const other = seals.seal('Ada', elsewhere);
  expect(other).not.toBe(sealed);
  expect(keys.open(other, elsewhere)).toBe('Ada');
});

test('what an older key has sealed is sealed anew, by the first', () => {
  const old = key('old');
  const sealed = new KeyRing(old).seal('Ada', place);
  const seals = new RememberedSeals(new KeyRing(`${key('new')},${old}`));
  expect(seals.open(sealed, place)).toBe('Ada');
  expect(seals.seal('Ada', place)).toMatch(/^new\./);
});
