import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { lastResort } from '../../words/languages.js';
import { say } from '../../words/say.js';
import { Words, words } from '../../words/words.js';
import { fieldPaths, fieldSettings, type IdentityContent } from './identity-fields.js';
import { flatten, nest, nestErrors } from './identity-shape.js';
import { countries, readValue } from './identity-values.js';
import { judgeIdentity } from './judge-identity.js';

const today = '2026-11-21';
const settings = fieldSettings(null);
const judgeAll = (body: Record<string, unknown>, complete = false): Record<string, unknown> =>
  judgeIdentity({}, flatten(body), { settings, today, complete }).faults;

test('whatever JSON is given, judging never throws, and what it keeps is in its normal form', () => {
  const wild = fc.oneof(fc.jsonValue(), fc.string(), fc.constant('Zq'.repeat(5000)));
  const bodies = fc.dictionary(
    fc.oneof(
      fc.constantFrom(...fieldPaths, 'address', 'place_of_birth'),
      fc.constantFrom('x', '__proto__'),
    ),
    wild,
  );
  fc.assert(
    fc.property(bodies, (body) => {
      const { content, faults } = judgeIdentity({}, flatten(body), {
        settings,
        today,
        complete: true,
      });
      // Nobody's text is in a message.
      for (const told of Object.values(faults)) {
        expect(say(told, lastResort).length).toBeLessThan(150);
      }
      // Judged again, it stays as it is.
      const again = judgeIdentity({}, new Map(Object.entries(content)), {
        settings,
        today,
        complete: false,
      });
      expect(again.content).toEqual(content);
    }),
  );
});

test('what is kept comes back as it was given: nested and flat are one', () => {
  const body = {
    family_name: 'Lovelace',
    birthdate: '1915-12-10',
    nationalities: ['GB', 'QS'],
    place_of_birth: { country: 'GB', locality: 'London' },
    sex: 2,
  };
  const { content, faults } = judgeIdentity({}, flatten(body), {
    settings,
    today,
    complete: true,
  });
  expect(faults).toEqual({});
  expect(nest(content, settings)).toMatchObject({
    ...body,
    place_of_birth: { country: 'GB', region: null, locality: 'London' },
    given_name: null,
  });
  expect(nestErrors({ 'address.country': 'a', 'address.region': 'b', sex: 'c' })).toEqual({
    address: { country: 'a', region: 'b' },
    sex: 'c',
  });
});

test('only days of the calendar are dates, and none is read as another', () => {
  const parts = fc.tuple(fc.integer({ min: 1875, max: 2026 }), fc.nat(13), fc.nat(32));
  fc.assert(
    fc.property(parts, ([year, month, day]) => {
      const text = [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
      const date = new Date(Date.UTC(year, month - 1, day));
      const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
      const read = readValue('date', text, today);
      expect(read).toEqual(exists ? { value: text } : { fault: expect.any(Words) });
    }),
  );
  expect(readValue('pastDate', today, today)).toEqual({ value: today });
  expect(readValue('pastDate', '2026-11-22', today)).toHaveProperty('fault');
  expect(readValue('date', '2036-11-22', today)).toEqual({ value: '2036-11-22' });
});

test('countries are those of ISO 3166-1, telephones E.164, each read in the ways people write them', () => {
  expect(countries).toHaveLength(249);
  expect(countries).toContain('IT');
  expect(countries).not.toContain('QS');
  const read = (kind: Parameters<typeof readValue>[0], given: unknown): unknown => {
    const value = readValue(kind, given, today);
    return 'value' in value ? value.value : undefined;
  };
  expect(read('country', ' it ')).toBe('IT');
  expect(read('country', 'EU')).toBeUndefined();
  expect(read('nationalities', 'it| DE|')).toEqual(['IT', 'DE']);
  expect(read('nationalities', [])).toBeNull();
  expect(read('nationalities', ['QU'])).toEqual(['QU']);
  expect(read('nationalities', [null])).toBeUndefined();
  for (const typed of ['+39 06 1234 5678', '0039 0612345678', '+39 (06) 1234-5678'])
    expect(read('phone', typed)).toBe('+390612345678');
  for (const typed of ['06 1234 5678', '+39', '+1 555', '+39 06 1234 5678 ext. 9', 'call me'])
    expect(read('phone', typed)).toBeUndefined();
  expect(read('sex', ' 9 ')).toBe(9);
  for (const wrong of ['male', 5, -1, 1.5, [], {}, true])
    expect(read('sex', wrong)).toBeUndefined();
});

test('blank clears; what is required must be there when it is complete; one name is enough', () => {
  const known = { family_name: 'Lovelace', given_name: 'Ada', 'address.country': 'GB' } as const;
  const { content, faults } = judgeIdentity(
    known,
    flatten({ family_name: ' ', address: null, email: '' }),
    { settings, today, complete: true },
  );
  expect(content).toEqual({ given_name: 'Ada' });
  expect(Object.keys(faults)).toEqual(['birthdate', 'nationalities']);
  expect(Object.keys(judgeAll({}, true))).toEqual([
    'given_name',
    'family_name',
    'birthdate',
    'nationalities',
  ]);
  expect(judgeAll({})).toEqual({});
});

test('dates of a document stand in order, and the fault is at the one that was given', () => {
  const dates = { birthdate: '1990-01-01', date_of_issuance: '2020-05-01' };
  expect(judgeAll({ ...dates, date_of_expiry: '2030-05-01' })).toEqual({});
  expect(judgeAll({ ...dates, date_of_expiry: '2020-04-30' })).toHaveProperty('date_of_expiry');
  expect(judgeAll({ ...dates, date_of_issuance: '1989-01-01' })).toHaveProperty('date_of_issuance');
  const known = { date_of_expiry: '2020-01-01' };
  const { faults } = judgeIdentity(known, flatten({ date_of_issuance: '2021-01-01' }), {
    settings,
    today,
    complete: false,
  });
  expect(Object.keys(faults)).toEqual(['date_of_issuance']);
});

test('a date that the organization hides by now contradicts no other', () => {
  const known = { date_of_issuance: '2000-01-01', date_of_expiry: '1999-01-01' };
  const judged = (use: 'optional' | 'hidden'): object =>
    judgeIdentity(known, flatten({ birthdate: '2001-01-01' }), {
      settings: fieldSettings({ date_of_issuance: use }),
      today,
      complete: false,
    }).faults;
  expect(Object.keys(judged('optional'))).toEqual(['birthdate', 'date_of_expiry']);
  expect(judged('hidden')).toEqual({});
});

test('a list of nationalities is read whole or refused: nothing of it is cut', () => {
  const fault = { nationalities: words('identity.too_many_nationalities', { max: 10 }) };
  for (const end of ['IT', 'XX']) {
    const nationalities = [...Array<string>(100).fill('GB'), end];
    expect(judgeAll({ nationalities })).toEqual(fault);
    expect(judgeAll({ nationalities: nationalities.join('|') })).toEqual(fault);
  }
  expect(judgeAll({ nationalities: Array<string>(100).fill('GB') })).toEqual({});
});

test('a local telephone number is one of the country that the person lives in, where that is told', () => {
  const phoneOf = (typed: string, address: object, known: IdentityContent = {}): unknown => {
    const given = flatten({ phone_number: typed, address });
    const { content, faults } = judgeIdentity(known, given, { settings, today, complete: false });
    return faults.phone_number ? undefined : content.phone_number;
  };
  expect(phoneOf('06 12 34 56 78', { country: 'fr' })).toBe('+33612345678');
  expect(phoneOf('06 12 34 56 78', {}, { 'address.country': 'FR' })).toBe('+33612345678');
  expect(phoneOf('+39 06 1234 5678', { country: 'FR' })).toBe('+390612345678');
  expect(phoneOf('06 12 34 56 78', {})).toBeUndefined();
  expect(phoneOf('06 12', { country: 'FR' })).toBeUndefined();
  expect(phoneOf('06 12 34 56 78', { country: 'nowhere' })).toBeUndefined();
});
