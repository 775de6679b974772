import type { HTMLAttributes } from 'react';
import type { FieldPath } from './identityTypes.js';

/** The way in which a field is asked for, beside what its kind says. */
interface FieldLook {
  /** The values that the browser may fill in of what it knows about its owner (WCAG 1.3.5). */
  autoComplete?: string;
  autoCapitalize?: HTMLAttributes<HTMLElement>['autoCapitalize'];
  /** Tells whether two of them may share a row: where there is room, or on a phone too. */
  width?: 'short' | 'shortest';
  /** Of the twelve columns of the panel's forms; six otherwise. */
  columns?: number;
}

const name = { autoCapitalize: 'words' } as const;
const place = { ...name, width: 'short' } as const;
const number = { autoCapitalize: 'characters' } as const;

export const fieldLooks: Readonly<Record<FieldPath, FieldLook>> = {
  given_name: { ...name, autoComplete: 'given-name' },
  family_name: { ...name, autoComplete: 'family-name' },
  birth_given_name: name,
  birth_family_name: name,
  sex: { autoComplete: 'sex' },
  birthdate: { autoComplete: 'bday' },
  'place_of_birth.locality': place,
  'place_of_birth.region': place,
  'place_of_birth.country': {},
  nationalities: { columns: 12 },
  personal_administrative_number: { ...number, columns: 12 },
  'address.street_address': { ...name, autoComplete: 'street-address', columns: 7 },
  'address.house_number': { width: 'shortest', columns: 5 },
  'address.postal_code': { ...number, autoComplete: 'postal-code', width: 'shortest', columns: 5 },
  'address.locality': { ...place, autoComplete: 'address-level2', columns: 7 },
  'address.region': { ...place, autoComplete: 'address-level1' },
  'address.country': { autoComplete: 'country' },
  email: { autoComplete: 'email', autoCapitalize: 'none' },
  phone_number: { autoComplete: 'tel' },
  document_type: {},
  document_number: number,
  issuing_country: {},
  issuing_authority: {},
  date_of_issuance: { width: 'short' },
  date_of_expiry: { width: 'short' },
};
