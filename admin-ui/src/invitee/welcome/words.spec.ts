import { expect, it } from '@jest/globals';
import { fieldPaths, type FieldUses } from '../../identities/identityTypes.js';
import { inputsOf } from '../../identities/identityValues.js';
import { openText } from './words.js';

it('names what is in the way of sending, and of two missing names either', () => {
  const optional = Object.fromEntries(fieldPaths.map((path) => [path, 'optional']));
  const uses = {
    ...optional,
    given_name: 'required',
    family_name: 'required',
    birthdate: 'required',
  } as FieldUses;
  // The server says of both names that they are missing.
  const refused = { given_name: '…', family_name: '…', phone_number: '…' };
  expect(openText(inputsOf({}), uses, refused)).toBe(
    'Given name or family name, Date of birth, and Telephone',
  );
  const given = inputsOf({ family_name: 'Sukarno', birthdate: '1990-12-10' });
  expect(openText(given, uses, {})).toBe('');
  expect(openText(given, uses, { family_name: '…' })).toBe('Family name');
});
