import type { HTMLAttributes } from 'react';
import type { FieldPath } from '../../identities/identityTypes.js';

/** The way in which a field is asked for, beside what its kind says. */
interface FieldLook {
  /** The values that the browser may fill in of what it knows about its owner (WCAG 1.3.5). */
  autoComplete?: string;
  hint?: string;
  autoCapitalize?: HTMLAttributes<HTMLElement>['autoCapitalize'];
  /** Tells whether two of them may share a row: where there is room, or on a phone too. */
  width?: 'short' | 'shortest';
}

const name = { autoCapitalize: 'words' } as const;
const place = { ...name, width: 'short' } as const;
const number = { autoCapitalize: 'characters' } as const;

const looks: Readonly<Partial<Record<FieldPath, FieldLook>>> = {
  given_name: {
    ...name,
    autoComplete: 'given-name',
    hint: 'All of them, as in your document. If you have one name only, fill in one of the two.',
  },
  family_name: { ...name, autoComplete: 'family-name' },
  birth_given_name: { ...name, hint: 'If it was another one.' },
  birth_family_name: { ...name, hint: 'If it was another one.' },
  sex: { autoComplete: 'sex', hint: 'As in your document.' },
  birthdate: { autoComplete: 'bday' },
  'place_of_birth.locality': { ...place, hint: 'Town or city' },
  'place_of_birth.region': place,
  personal_administrative_number: {
    ...number,
    hint: 'As a state has given it to you: a tax or social security number.',
  },
  'address.street_address': { ...name, autoComplete: 'street-address' },
  'address.house_number': { width: 'shortest' },
  'address.postal_code': { ...number, autoComplete: 'postal-code', width: 'shortest' },
  'address.locality': { ...place, autoComplete: 'address-level2' },
  'address.region': { ...place, autoComplete: 'address-level1' },
  'address.country': { autoComplete: 'country' },
  email: { autoComplete: 'email', autoCapitalize: 'none' },
  phone_number: { autoComplete: 'tel', hint: 'With the country, like +39 06 1234567' },
  document_type: { hint: 'For example passport or identity card' },
  document_number: number,
  date_of_issuance: { width: 'short' },
  date_of_expiry: { width: 'short' },
};

export function lookOf(path: FieldPath): FieldLook {
  return looks[path] ?? {};
}
