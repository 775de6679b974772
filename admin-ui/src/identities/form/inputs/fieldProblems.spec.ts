import { expect, it } from '@jest/globals';
import { fieldPaths, type IdentitySettings } from '../../identityTypes.js';
import { inputsOf } from '../../identityValues.js';
import { leftToDo } from './fieldProblems.js';

it('keeps from submitting what is no value yet, whatever stood there before', () => {
  const inputs = inputsOf({ given_name: 'Ada', birthdate: '1990-12-10' });
  const fields = Object.fromEntries(fieldPaths.map((path) => [path, 'optional']));
  const settings = { fields, countries: [] } as unknown as IdentitySettings;
  const form = { inputs, faults: {}, settings };
  expect(leftToDo({ ...form, unfinished: [] })).toEqual([]);
  expect(leftToDo({ ...form, unfinished: ['birthdate'] })).toEqual(['birthdate']);
  const required = { ...settings, fields: { ...settings.fields, sex: 'required' as const } };
  expect(leftToDo({ ...form, settings: required, unfinished: [] })).toEqual(['sex']);
});
