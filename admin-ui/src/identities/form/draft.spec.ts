import { describe, expect, it } from '@jest/globals';
import type { IdentitySettings, IdentityView } from '../identityTypes.js';
import { faultsOf, missingPaths, neededPaths, nest } from '../identityValues.js';
import {
  afterSaving,
  chosen,
  draftOf,
  inputsIn,
  rebased,
  settled,
  typeInto,
  unsavedIn,
} from './draft.js';
import { leftToDo } from './leftToDo.js';
import { matching } from './matchCountries.js';

function view(fields: Partial<IdentityView>): IdentityView {
  const user = { id: 'u', email: 'ada@example.org', username: 'ada', status: 'active' } as const;
  return {
    id: 'u',
    user: { ...user, firstName: null, lastName: null },
    status: 'draft',
    version: 1,
    returned: null,
    returnedBefore: null,
    requestedAt: null,
    submittedAt: null,
    validatedAt: null,
    updatedAt: '2026-01-01T00:00:00.000Z',
    updatedBy: { id: 'b', name: 'Bianca', source: 'hr' },
    outOfReach: null,
    ...fields,
  };
}

describe('a draft', () => {
  it('keeps what is typed while it is saved, and shows what was saved as the server writes it', () => {
    const typed = typeInto(draftOf(view({})), 'phone_number', '+39 06 698 1');
    const sent = unsavedIn(typed);
    expect(nest(sent)).toEqual({ phone_number: '+39 06 698 1' });
    const meanwhile = typeInto(typed, 'given_name', 'Ada ');
    const saved = afterSaving(meanwhile, view({ version: 2, phone_number: '+39066981' }), sent, {});
    expect(inputsIn(saved).phone_number).toBe('+39 06 698 1');
    expect(unsavedIn(saved)).toEqual({ given_name: 'Ada ' });
    expect(inputsIn(settled(saved))).toMatchObject({
      phone_number: '+39066981',
      given_name: 'Ada ',
    });
  });

  it('keeps a wrong text with its fault until it is typed anew', () => {
    const typed = typeInto(draftOf(view({})), 'address.country', 'XX');
    const faults = faultsOf({ address: { country: 'This is not a country.' } });
    const saved = afterSaving(typed, view({ version: 1 }), unsavedIn(typed), faults);
    expect(saved.faults).toEqual({ 'address.country': 'This is not a country.' });
    expect(unsavedIn(saved)).toEqual({ 'address.country': 'XX' });
    expect(typeInto(saved, 'address.country', 'IT').faults).toEqual({});
  });

  it('takes over what somebody else changed, and asks where both changed a field', () => {
    const opened = draftOf(view({ given_name: 'Ada', sex: 0 }));
    const mine = typeInto(typeInto(opened, 'given_name', 'Augusta'), 'birthdate', '1990-12-10');
    const theirs = view({ version: 5, given_name: 'Ada King', sex: 2 });
    const both = rebased(mine, theirs);
    expect(both.clash).toMatchObject({ by: { name: 'Bianca' }, paths: ['given_name'] });
    expect(both.version).toBe(5);
    expect(inputsIn(both)).toMatchObject({
      given_name: 'Augusta',
      sex: '2',
      birthdate: '1990-12-10',
    });
    expect(unsavedIn(chosen(both, []))).toMatchObject({ given_name: 'Augusta' });
    expect(unsavedIn(chosen(both, ['given_name']))).toEqual({ birthdate: '1990-12-10' });
    // A field that waits for a choice goes on waiting when they save something else.
    expect(rebased(both, { ...theirs, version: 6 }).clash?.paths).toEqual(['given_name']);
  });

  it('asks before what is typed undoes what was validated or submitted meanwhile', () => {
    const opened = draftOf(view({ status: 'submitted', submittedAt: '2026-01-01T00:00:00.000Z' }));
    const validated = view({
      status: 'validated',
      version: 3,
      submittedAt: '2026-01-01T00:00:00.000Z',
      validatedAt: '2026-01-02T00:00:00.000Z',
    });
    const stopped = rebased(typeInto(opened, 'given_name', 'Ada'), validated);
    expect(stopped.clash).toMatchObject({ by: { name: 'Bianca' }, paths: [], done: 'validated' });
    expect(inputsIn(stopped).given_name).toBe('Ada');
    // It goes on asking when they save once more.
    expect(rebased(stopped, { ...validated, version: 4 }).clash?.done).toBe('validated');
    expect(unsavedIn(chosen(stopped, []))).toEqual({ given_name: 'Ada' });
    expect(unsavedIn(chosen(stopped, ['given_name']))).toEqual({});
    // Nothing is typed, or what was done was known.
    expect(rebased(opened, validated).clash).toBeNull();
    const known = typeInto(chosen(stopped, []), 'given_name', 'Ada');
    expect(rebased(known, { ...validated, version: 5, sex: 2 }).clash).toBeNull();
    const again = { ...validated, version: 6, validatedAt: '2026-01-03T00:00:00.000Z' };
    expect(rebased(known, again).clash?.done).toBe('validated');
    const draft = typeInto(draftOf(view({})), 'given_name', 'Ada');
    const submitted = view({ status: 'submitted', submittedAt: '2026-01-02T00:00:00.000Z' });
    expect(rebased(draft, submitted).clash?.done).toBe('submitted');
  });

  it('asks nothing when both gave the same', () => {
    const mine = typeInto(draftOf(view({})), 'nationalities', ['IT', 'QS']);
    const both = rebased(mine, view({ version: 2, nationalities: ['IT', 'QS'] }));
    expect(both.clash).toBeNull();
    expect(unsavedIn(both)).toEqual({});
  });

  it('needs one of the two names when both are required', () => {
    const inputs = inputsIn(draftOf(view({ family_name: 'Sukarno' })));
    const uses = {
      family_name: 'required',
      given_name: 'required',
      birthdate: 'required',
    } as const;
    const all = {
      ...Object.fromEntries(Object.keys(inputs).map((path) => [path, 'optional'])),
      ...uses,
    };
    const asked = all as Parameters<typeof missingPaths>[1];
    expect(missingPaths(inputs, asked)).toEqual(['birthdate']);
    const blank = inputsIn(draftOf(view({})));
    expect(missingPaths(blank, asked)).toEqual(['given_name', 'family_name', 'birthdate']);
    expect(neededPaths(blank, asked)).toEqual(['given_name', 'birthdate']);
  });

  it('is not to be submitted with what is no value yet, whatever stood there before', () => {
    const inputs = inputsIn(draftOf(view({ given_name: 'Ada', birthdate: '1990-12-10' })));
    const fields = Object.fromEntries(Object.keys(inputs).map((path) => [path, 'optional']));
    const settings = { fields, countries: [] } as unknown as IdentitySettings;
    const form = { inputs, faults: {}, settings };
    expect(leftToDo({ ...form, unfinished: [] })).toEqual([]);
    expect(leftToDo({ ...form, unfinished: ['birthdate'] })).toEqual(['birthdate']);
  });
});

describe('countries', () => {
  const countries = [
    { code: 'AX', name: 'Åland Islands' },
    { code: 'CI', name: 'Côte d’Ivoire' },
    { code: 'FI', name: 'Finland' },
    { code: 'IE', name: 'Ireland' },
    { code: 'IT', name: 'Italy' },
    { code: 'MR', name: 'Mauritania' },
    { code: 'GB', name: 'United Kingdom' },
  ];
  const found = (text: string): string[] => matching(countries, text).map(({ code }) => code);

  it('are found by code, by the beginning of a name, and without accents', () => {
    expect(found('it')[0]).toBe('IT');
    expect(found('gb')).toEqual(['GB']);
    expect(found('king')).toEqual(['GB']);
    expect(found('aland')).toEqual(['AX']);
    expect(found('cote d')).toEqual(['CI']);
    expect(found('i')[0]).toBe('IE');
    expect(found('ita')).toEqual(['IT']);
    expect(found('tania')).toEqual(['MR']);
    expect(found('nowhere')).toEqual([]);
    expect(found(' ')).toHaveLength(countries.length);
  });
});
