import { describe, expect, it } from '@jest/globals';
import { sayErrors } from '../../../../src/common/problem/told-errors.js';
import { fieldSettings } from '../../../../src/modules/identities/identity-fields.js';
import { judgeIdentity } from '../../../../src/modules/identities/judge-identity.js';
import { lastResort } from '../../../../src/words/languages.js';
import { identityForm } from '../../i18n/en/identityForm.js';
import type { FieldPath } from '../../identities/identityTypes.js';
import { type FieldInput, inputsOf, valueAt } from '../../identities/identityValues.js';
import { isPlausible } from '../../identities/plausible.js';
import { implausibleIn } from './implausible.js';

const today = new Date().toISOString().slice(0, 10);

/** The words that the panel and the server say of the same fields, in words. */
function both(fields: Partial<Record<FieldPath, FieldInput>>): [object, object] {
  const found = Object.entries(implausibleIn({ ...inputsOf({}), ...fields }));
  const words = found.map(([path, { reason, values }]) => [
    path,
    String(valueAt(identityForm.implausible, reason)).replace(/%\{(\w+)\}/g, (_, name: string) =>
      String(values?.[name]),
    ),
  ]);
  const settings = fieldSettings(null);
  const given = new Map(Object.entries(fields));
  const { faults } = judgeIdentity({}, given, { settings, today, complete: false });
  return [Object.fromEntries(words) as object, sayErrors(faults, lastResort)];
}

describe('what is typed for somebody new', () => {
  it.each([
    { birthdate: '2130-01-01' },
    { birthdate: '0199-01-01' },
    { birthdate: '1990-12-10', date_of_issuance: '1980-01-01' },
    { date_of_issuance: '2020-05-01', date_of_expiry: '2020-04-30' },
    { phone_number: '06 1234 5678' },
    { phone_number: '+39' },
    { phone_number: '+39 06 1234 5678 ext. 9' },
    { email: 'ada' },
    { document_number: 'x'.repeat(151), family_name: 'x'.repeat(100) },
  ])('is told wrong in the words of the server: %j', (fields) => {
    const [panel, server] = both(fields);
    expect(Object.keys(server)).not.toEqual([]);
    expect(panel).toEqual(server);
  });

  it.each([
    {},
    { birthdate: today, date_of_issuance: today, date_of_expiry: today },
    { date_of_expiry: '2199-12-31' },
    { birthdate: '1875-01-01', phone_number: ' 0039 06 1234 5678 ', email: ' ada@example.org ' },
  ])('is not when the server takes it: %j', (fields) => {
    expect(both(fields)).toEqual([{}, {}]);
  });

  it('is likely to be taken or not, field by field', () => {
    expect(isPlausible('birthdate', '2130-01-01')).toBe(false);
    expect(isPlausible('date_of_expiry', '2130-01-01')).toBe(true);
    expect(isPlausible('nationalities', ['IT'])).toBe(true);
  });
});
