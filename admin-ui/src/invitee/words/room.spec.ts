import { afterEach, expect, it } from '@jest/globals';
import { isValidElement, type ReactNode } from 'react';
import { identityFields } from '../../i18n/en/identityFields.js';
import { accept } from './en/accept.js';
import { common } from './en/common.js';
import { confirmEmail } from './en/confirmEmail.js';
import { passwords } from './en/passwords.js';
import { strength } from './en/strength.js';
import { welcome } from './en/welcome.js';
import * as ofAccept from './accept.js';
import * as ofFields from './fields.js';
import { language, speak } from './language.js';
import { t as ofStrength } from './strength.js';
import { translation } from './translation.js';

const polish = translation({
  common,
  accept: {
    ...accept,
    invited: { ...accept.invited, by: '{email}: {organization} – {inviter} zaprasza.' },
  },
  confirmEmail,
  passwords,
  strength: {
    ...strength,
    too_short: {
      one: 'Brakuje {count} znaku',
      few: 'Brakuje {count} znaków (few)',
      other: 'Brakuje {count} znaków',
    },
  },
  welcome,
  identityFields: { ...identityFields, sex: { ...identityFields.sex, female: 'Kobieta' } },
});

const offered = { pl: () => Promise.resolve(polish), xx: () => Promise.reject(new Error('lost')) };
const missing = (count: number): string => ofStrength('too_short', { count });

afterEach(() => speak([]));

it('speaks English, which is there at once, unless something else is preferred', async () => {
  expect(speak(['en-US', 'pl'], offered)).toBeUndefined();
  expect([language(), missing(1), missing(3)]).toEqual([
    'en',
    '1 more character needed',
    '3 more characters needed',
  ]);
  expect(speak(['sw', 'tlh'], offered)).toBeUndefined();
  expect(language()).toBe('en');
  await speak(['xx'], offered);
  expect([language(), ofFields.t('sex.female')]).toEqual(['en', 'Female']);
});

it('speaks the first of the preferred languages that there is, as it counts', async () => {
  await speak(['sw', 'pl-PL', 'en'], offered);
  expect(language()).toBe('pl');
  expect([1, 3, 5, 1000].map(missing)).toEqual([
    'Brakuje 1 znaku',
    'Brakuje 3 znaków (few)',
    'Brakuje 5 znaków',
    'Brakuje 1000 znaków',
  ]);
  expect(missing(10_000)).toBe('Brakuje 10\u00a0000 znaków');
  expect(ofFields.t('sex.female')).toBe('Kobieta');
});

it('puts in what people are called as it is, and elements where the language wants them', async () => {
  const values = { inviter: '{email} $&', organization: 'Corp', email: 'ada@example.org' };
  expect(ofAccept.t('invited.by', values)).toBe(
    '{email} $& invites you to join Corp as ada@example.org.',
  );
  await speak(['pl'], offered);
  const email = { bold: 'ada@example.org' } as unknown as ReactNode;
  const said = ofAccept.rich('invited.by', { ...values, inviter: 'Bea', email });
  const parts = isValidElement<{ children: ReactNode }>(said) ? said.props.children : undefined;
  expect(parts).toEqual(['', email, ': ', 'Corp', ' – ', 'Bea', ' zaprasza.']);
});

it('takes no translation that lacks a sentence, or names a place that English does not have', () => {
  const all = { common, accept, confirmEmail, passwords, strength, welcome, identityFields };
  // @ts-expect-error English has no such place.
  translation({ ...all, accept: { ...accept, join: 'Join {town}' } });
  // @ts-expect-error The sentences are missing.
  translation({ ...all, passwords: {} });
  // @ts-expect-error The place is not filled.
  ofAccept.t('join');
});
