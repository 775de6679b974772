import type { FieldPath } from './identityTypes.js';

export type FieldKind =
  'text' | 'sex' | 'date' | 'pastDate' | 'country' | 'nationalities' | 'email' | 'phone';

const kinds: Partial<Record<FieldPath, FieldKind>> = {
  sex: 'sex',
  birthdate: 'pastDate',
  'place_of_birth.country': 'country',
  nationalities: 'nationalities',
  'address.country': 'country',
  email: 'email',
  phone_number: 'phone',
  issuing_country: 'country',
  date_of_issuance: 'pastDate',
  date_of_expiry: 'date',
};

/** What a field holds, and so how it is asked for and shown. */
export function fieldKind(path: FieldPath): FieldKind {
  return kinds[path] ?? 'text';
}
