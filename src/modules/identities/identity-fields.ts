/**
 * The fields of a digital identity, under the names of the EU PID rulebook's JSON encoding. A field
 * inside of a group (`place_of_birth`, `address`) is named by its path. To add a field: give it a
 * line here and, where its kind is new, a rule in identity-values.ts.
 */
export const identityFields = {
  family_name: { kind: 'name', use: 'required' },
  given_name: { kind: 'name', use: 'required' },
  birth_family_name: { kind: 'name', use: 'optional' },
  birth_given_name: { kind: 'name', use: 'optional' },
  sex: { kind: 'sex', use: 'optional' },
  birthdate: { kind: 'pastDate', use: 'required' },
  'place_of_birth.country': { kind: 'country', use: 'optional' },
  'place_of_birth.region': { kind: 'text', use: 'optional' },
  'place_of_birth.locality': { kind: 'text', use: 'optional' },
  nationalities: { kind: 'nationalities', use: 'required' },
  personal_administrative_number: { kind: 'text', use: 'optional' },
  'address.street_address': { kind: 'text', use: 'optional' },
  'address.house_number': { kind: 'text', use: 'optional' },
  'address.postal_code': { kind: 'text', use: 'optional' },
  'address.locality': { kind: 'text', use: 'optional' },
  'address.region': { kind: 'text', use: 'optional' },
  'address.country': { kind: 'country', use: 'optional' },
  email: { kind: 'email', use: 'optional' },
  phone_number: { kind: 'phone', use: 'optional' },
  document_type: { kind: 'text', use: 'optional' },
  document_number: { kind: 'text', use: 'optional' },
  issuing_country: { kind: 'country', use: 'optional' },
  issuing_authority: { kind: 'text', use: 'optional' },
  date_of_issuance: { kind: 'pastDate', use: 'optional' },
  date_of_expiry: { kind: 'date', use: 'optional' },
} as const satisfies Record<string, { kind: FieldKind; use: FieldUse }>;

export type FieldKind =
  'name' | 'text' | 'sex' | 'date' | 'pastDate' | 'country' | 'nationalities' | 'email' | 'phone';

/** Whether an organization asks for a field. */
export const fieldUses = ['required', 'optional', 'hidden'] as const;
export type FieldUse = (typeof fieldUses)[number];

/** The path of a field: its name, or `group.name`. */
export type FieldPath = keyof typeof identityFields;

export const fieldPaths = Object.keys(identityFields) as readonly FieldPath[];

/** A field's value in its one normal form. */
export type FieldValue = string | number | readonly string[];

/** What is known of a person, by path; a field that is not known is not there. */
export type IdentityContent = Partial<Record<FieldPath, FieldValue>>;

/** What an organization asks for. */
export type FieldSettings = Readonly<Record<FieldPath, FieldUse>>;

/** A name is always asked for; one of the two may be blank (mononyms). */
export const nameFields = ['family_name', 'given_name'] as const satisfies readonly FieldPath[];

export function isFieldPath(text: string): text is FieldPath {
  return Object.hasOwn(identityFields, text);
}

/** The settings of an organization that has chosen `chosen`; the defaults for all else. */
export function fieldSettings(chosen: Readonly<Record<string, FieldUse>> | null): FieldSettings {
  return Object.fromEntries(
    fieldPaths.map((path) => [path, chosen?.[path] ?? identityFields[path].use]),
  ) as Record<FieldPath, FieldUse>;
}

/** The fields that stand for `name`: the field itself, or all those of the group. */
export function pathsOf(name: string): FieldPath[] {
  return fieldPaths.filter((path) => path === name || path.startsWith(`${name}.`));
}
