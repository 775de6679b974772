import type { NamedColumn } from '../../common/csv/named-column.js';
import { identityAliases } from './identity-aliases.js';
import type { FieldKind } from './identity-kinds.js';

/**
 * The fields of a digital identity, under the names of the EU PID rulebook's JSON encoding. A field
 * inside of a group (`place_of_birth`, `address`) is named by its path. They stand in the order in
 * which they are asked for. To add a field: give it an entry here, the names of its column in
 * identity-aliases.ts and, where its kind is new, one in identity-kinds.ts and identity-values.ts.
 * After `npm run contract` the compiler asks for the panel's part: its label and its look.
 */
export const identityFields = {
  given_name: { kind: 'name', step: 'person', use: 'required', column: null },
  family_name: { kind: 'name', step: 'person', use: 'required', column: null },
  birth_given_name: {
    kind: 'name',
    step: 'person',
    use: 'optional',
    column: {
      title: 'Birth Given Name',
      ...identityAliases.birth_given_name,
    },
  },
  birth_family_name: {
    kind: 'name',
    step: 'person',
    use: 'optional',
    column: {
      title: 'Birth Family Name',
      ...identityAliases.birth_family_name,
    },
  },
  sex: {
    kind: 'sex',
    step: 'person',
    use: 'optional',
    column: {
      title: 'Sex',
      example: '2',
      ...identityAliases.sex,
    },
  },
  birthdate: {
    kind: 'pastDate',
    step: 'birth',
    use: 'required',
    column: {
      title: 'Birthdate',
      example: '1990-12-31',
      ...identityAliases.birthdate,
    },
  },
  'place_of_birth.locality': {
    kind: 'text',
    step: 'birth',
    use: 'optional',
    column: {
      title: 'Place of Birth City',
      ...identityAliases['place_of_birth.locality'],
    },
  },
  'place_of_birth.region': {
    kind: 'text',
    step: 'birth',
    use: 'optional',
    column: {
      title: 'Place of Birth Region',
      ...identityAliases['place_of_birth.region'],
    },
  },
  'place_of_birth.country': {
    kind: 'country',
    step: 'birth',
    use: 'optional',
    column: {
      title: 'Place of Birth Country',
      example: 'United Kingdom',
      ...identityAliases['place_of_birth.country'],
    },
  },
  nationalities: {
    kind: 'nationalities',
    step: 'birth',
    use: 'required',
    column: {
      title: 'Nationality',
      example: 'IT|FR',
      ...identityAliases.nationalities,
    },
  },
  personal_administrative_number: {
    kind: 'text',
    step: 'birth',
    use: 'optional',
    column: {
      title: 'Personal Number',
      ...identityAliases.personal_administrative_number,
    },
  },
  'address.street_address': {
    kind: 'text',
    step: 'residence',
    use: 'optional',
    column: {
      title: 'Street',
      ...identityAliases['address.street_address'],
    },
  },
  'address.house_number': {
    kind: 'text',
    step: 'residence',
    use: 'optional',
    column: {
      title: 'House Number',
      ...identityAliases['address.house_number'],
    },
  },
  'address.postal_code': {
    kind: 'text',
    step: 'residence',
    use: 'optional',
    column: {
      title: 'Postal Code',
      ...identityAliases['address.postal_code'],
    },
  },
  'address.locality': {
    kind: 'text',
    step: 'residence',
    use: 'optional',
    column: {
      title: 'City',
      ...identityAliases['address.locality'],
    },
  },
  'address.region': {
    kind: 'text',
    step: 'residence',
    use: 'optional',
    column: {
      title: 'Region',
      ...identityAliases['address.region'],
    },
  },
  'address.country': {
    kind: 'country',
    step: 'residence',
    use: 'optional',
    column: {
      title: 'Country',
      example: 'IT',
      ...identityAliases['address.country'],
    },
  },
  email: { kind: 'email', step: 'residence', use: 'optional', column: null },
  phone_number: {
    kind: 'phone',
    step: 'residence',
    use: 'optional',
    column: {
      title: 'Phone',
      example: '+39 06 1234567',
      ...identityAliases.phone_number,
    },
  },
  document_type: {
    kind: 'text',
    step: 'document',
    use: 'optional',
    column: {
      title: 'Document Type',
      ...identityAliases.document_type,
    },
  },
  document_number: {
    kind: 'text',
    step: 'document',
    use: 'optional',
    column: {
      title: 'Document Number',
      ...identityAliases.document_number,
    },
  },
  issuing_country: {
    kind: 'country',
    step: 'document',
    use: 'optional',
    column: {
      title: 'Issuing Country',
      example: 'IT',
      ...identityAliases.issuing_country,
    },
  },
  issuing_authority: {
    kind: 'text',
    step: 'document',
    use: 'optional',
    column: {
      title: 'Issuing Authority',
      ...identityAliases.issuing_authority,
    },
  },
  date_of_issuance: {
    kind: 'pastDate',
    step: 'document',
    use: 'optional',
    notBefore: 'birthdate',
    column: {
      title: 'Issued On',
      example: '2020-02-01',
      ...identityAliases.date_of_issuance,
    },
  },
  date_of_expiry: {
    kind: 'date',
    step: 'document',
    use: 'optional',
    notBefore: 'date_of_issuance',
    column: {
      title: 'Expires On',
      example: '2030-02-01',
      ...identityAliases.date_of_expiry,
    },
  },
} as const satisfies Record<string, IdentityField>;

/** A field of an identity: what it holds, whether it is asked for, and its column in files. */
interface IdentityField {
  kind: FieldKind;
  /** The step of the guide that asks for it. */
  step: IdentityStep;
  /** Until an organization says otherwise. */
  use: FieldUse;
  /** The field whose date comes before; what is said of it otherwise, judge-identity.ts knows. */
  notBefore?: string;
  /** Null where the account has a column for it. `example` shows how it is filled in, where that is not plain. */
  column: (NamedColumn & { example?: string }) | null;
}

/** The steps in which a person is asked for an identity, in their order. */
export const identitySteps = ['person', 'birth', 'residence', 'document'] as const;
export type IdentityStep = (typeof identitySteps)[number];

/** The uses of a field: whether an organization asks for it. */
export const fieldUses = ['required', 'optional', 'hidden'] as const;
export type FieldUse = (typeof fieldUses)[number];

/** The path of a field: its name, or `group.name`. */
export type FieldPath = keyof typeof identityFields;

/** The fields whose date is not before that of another field. */
export type LaterPath = {
  [Path in FieldPath]: (typeof identityFields)[Path] extends { notBefore: FieldPath }
    ? Path
    : never;
}[FieldPath];

/** The fields that files have columns for. */
export type IdentityPath = {
  [Path in FieldPath]: (typeof identityFields)[Path]['column'] extends null ? never : Path;
}[FieldPath];

export const fieldPaths = Object.keys(identityFields) as readonly FieldPath[];

const identityPaths = new Set<string>(
  fieldPaths.filter((path) => identityFields[path].column !== null),
);

/** A field's value in its one normal form. */
export type FieldValue = string | number | readonly string[];

/** The values that are known of a person, by path; a field that is not known is not there. */
export type IdentityContent = Partial<Record<FieldPath, FieldValue>>;

/** The fields that an organization asks for. */
export type FieldSettings = Readonly<Record<FieldPath, FieldUse>>;

/** A name is always asked for; one of the two may be blank (mononyms). */
export const nameFields = ['given_name', 'family_name'] as const satisfies readonly FieldPath[];

/** Dates of which the first is not after the second. */
export const dateOrders: readonly { earlier: FieldPath; later: LaterPath }[] = fieldPaths
  .filter(isLater)
  .map((later) => ({ earlier: identityFields[later].notBefore, later }));

/** Tells whether a text is the path of a field that files have a column for. */
export function isIdentityPath(text: string): text is IdentityPath {
  return identityPaths.has(text);
}

function isLater(path: FieldPath): path is LaterPath {
  return 'notBefore' in identityFields[path];
}

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
