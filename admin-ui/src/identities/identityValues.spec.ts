import { expect, it } from '@jest/globals';
import { fieldPaths, type FieldUses } from './identityTypes.js';
import { faultsOf, inputsOf, missingPaths, neededPaths } from './identityValues.js';

it('asks for one of the two names when both are required', () => {
  const optional = Object.fromEntries(fieldPaths.map((path) => [path, 'optional']));
  const required = { family_name: 'required', given_name: 'required', birthdate: 'required' };
  const uses = { ...optional, ...required } as FieldUses;
  expect(missingPaths(inputsOf({ family_name: 'Sukarno' }), uses)).toEqual(['birthdate']);
  const blank = inputsOf({});
  expect(missingPaths(blank, uses)).toEqual(['given_name', 'family_name', 'birthdate']);
  expect(neededPaths(blank, uses)).toEqual(['given_name', 'birthdate']);
});

it('finds the faults of nested fields', () => {
  const errors = { address: { country: 'This is not a country.' }, nationalities: 'Too many.' };
  expect(faultsOf(errors)).toEqual({
    'address.country': 'This is not a country.',
    nationalities: 'Too many.',
  });
});
