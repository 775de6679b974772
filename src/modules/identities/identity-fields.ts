import type { NamedColumn } from '../../common/named-column.js';

/**
 * The fields of a digital identity, under the names of the EU PID rulebook's JSON encoding. A field
 * inside of a group (`place_of_birth`, `address`) is named by its path. To add a field: give it an
 * entry here and, where its kind is new, a rule in identity-values.ts. A word that often means
 * something else is no alias of a column: state, gender, address.
 */
export const identityFields = {
  family_name: { kind: 'name', use: 'required', column: null },
  given_name: { kind: 'name', use: 'required', column: null },
  birth_family_name: {
    kind: 'name',
    use: 'optional',
    column: {
      title: 'Birth Family Name',
      aliases: {
        en: ['birth name', 'maiden name'],
        it: ['cognome di nascita'],
        de: ['geburtsname'],
        fr: ['nom de naissance'],
      },
    },
  },
  birth_given_name: {
    kind: 'name',
    use: 'optional',
    column: {
      title: 'Birth Given Name',
      aliases: {
        en: ['birth first name'],
        it: ['nome di nascita'],
        de: ['geburtsvorname'],
        fr: ['prénom de naissance'],
      },
    },
  },
  sex: {
    kind: 'sex',
    use: 'optional',
    column: {
      title: 'Sex',
      example: '2',
      aliases: { it: ['sesso'], de: ['geschlecht'], fr: ['sexe'] },
    },
  },
  birthdate: {
    kind: 'pastDate',
    use: 'required',
    column: {
      title: 'Birthdate',
      example: '1990-12-31',
      aliases: {
        en: ['date of birth', 'dob'],
        it: ['data di nascita'],
        de: ['geburtsdatum'],
        fr: ['date de naissance'],
      },
    },
  },
  'place_of_birth.country': {
    kind: 'country',
    use: 'optional',
    column: {
      title: 'Place of Birth Country',
      example: 'United Kingdom',
      aliases: {
        en: ['country of birth'],
        it: ['paese di nascita'],
        de: ['geburtsland'],
        fr: ['pays de naissance'],
      },
    },
  },
  'place_of_birth.region': {
    kind: 'text',
    use: 'optional',
    column: {
      title: 'Place of Birth Region',
      aliases: {
        en: ['region of birth'],
        it: ['provincia di nascita'],
        de: ['geburtsregion'],
        fr: ['région de naissance'],
      },
    },
  },
  'place_of_birth.locality': {
    kind: 'text',
    use: 'optional',
    column: {
      title: 'Place of Birth City',
      aliases: {
        en: ['place of birth', 'birthplace'],
        it: ['luogo di nascita'],
        de: ['geburtsort'],
        fr: ['lieu de naissance'],
      },
    },
  },
  nationalities: {
    kind: 'nationalities',
    use: 'required',
    column: {
      title: 'Nationality',
      example: 'IT|FR',
      aliases: {
        en: ['nationalities', 'citizenship'],
        it: ['nazionalità', 'cittadinanza'],
        de: ['nationalität', 'staatsangehörigkeit'],
        fr: ['nationalité'],
      },
    },
  },
  personal_administrative_number: {
    kind: 'text',
    use: 'optional',
    column: {
      title: 'Personal Number',
      aliases: {
        en: ['personal administrative number'],
        it: ['codice fiscale'],
        de: ['personenkennziffer'],
      },
    },
  },
  'address.street_address': {
    kind: 'text',
    use: 'optional',
    column: {
      title: 'Street',
      aliases: { en: ['street address'], it: ['via'], de: ['straße', 'strasse'], fr: ['rue'] },
    },
  },
  'address.house_number': {
    kind: 'text',
    use: 'optional',
    column: {
      title: 'House Number',
      aliases: {
        en: ['street number'],
        it: ['numero civico'],
        de: ['hausnummer'],
        fr: ['numéro de rue'],
      },
    },
  },
  'address.postal_code': {
    kind: 'text',
    use: 'optional',
    column: {
      title: 'Postal Code',
      aliases: {
        en: ['postcode', 'zip', 'zip code'],
        it: ['cap', 'codice postale'],
        de: ['plz', 'postleitzahl'],
        fr: ['code postal'],
      },
    },
  },
  'address.locality': {
    kind: 'text',
    use: 'optional',
    column: {
      title: 'City',
      aliases: {
        en: ['town', 'locality'],
        it: ['città', 'comune'],
        de: ['ort', 'wohnort', 'stadt'],
        fr: ['ville'],
      },
    },
  },
  'address.region': {
    kind: 'text',
    use: 'optional',
    column: {
      title: 'Region',
      aliases: { en: ['province'], it: ['regione', 'provincia'], de: ['bundesland'] },
    },
  },
  'address.country': {
    kind: 'country',
    use: 'optional',
    column: {
      title: 'Country',
      example: 'IT',
      aliases: { it: ['paese'], de: ['land'], fr: ['pays'] },
    },
  },
  email: { kind: 'email', use: 'optional', column: null },
  phone_number: {
    kind: 'phone',
    use: 'optional',
    column: {
      title: 'Phone',
      example: '+39 06 1234567',
      aliases: {
        en: ['phone number', 'telephone', 'mobile', 'mobile phone'],
        it: ['telefono', 'cellulare'],
        de: ['telefon', 'telefonnummer', 'mobil', 'handy'],
        fr: ['téléphone', 'portable'],
      },
    },
  },
  document_type: {
    kind: 'text',
    use: 'optional',
    column: {
      title: 'Document Type',
      aliases: {
        it: ['tipo di documento', 'tipo documento'],
        de: ['ausweisart'],
        fr: ['type de document'],
      },
    },
  },
  document_number: {
    kind: 'text',
    use: 'optional',
    column: {
      title: 'Document Number',
      aliases: {
        it: ['numero di documento', 'numero documento'],
        de: ['ausweisnummer'],
        fr: ['numéro de document'],
      },
    },
  },
  issuing_country: {
    kind: 'country',
    use: 'optional',
    column: {
      title: 'Issuing Country',
      example: 'IT',
      aliases: {
        en: ['country of issue'],
        it: ['paese di rilascio'],
        de: ['ausstellungsland'],
        fr: ['pays de délivrance'],
      },
    },
  },
  issuing_authority: {
    kind: 'text',
    use: 'optional',
    column: {
      title: 'Issuing Authority',
      aliases: {
        en: ['issued by'],
        it: ['rilasciato da'],
        de: ['ausstellende behörde'],
        fr: ['autorité de délivrance'],
      },
    },
  },
  date_of_issuance: {
    kind: 'pastDate',
    use: 'optional',
    column: {
      title: 'Issued On',
      example: '2020-02-01',
      aliases: {
        en: ['date of issuance', 'date of issue', 'issue date'],
        it: ['data di rilascio'],
        de: ['ausstellungsdatum'],
        fr: ['date de délivrance'],
      },
    },
  },
  date_of_expiry: {
    kind: 'date',
    use: 'optional',
    column: {
      title: 'Expires On',
      example: '2030-02-01',
      aliases: {
        en: ['date of expiry', 'expiry date', 'valid until'],
        it: ['data di scadenza'],
        de: ['ablaufdatum', 'gültig bis'],
        fr: ["date d'expiration"],
      },
    },
  },
} as const satisfies Record<string, IdentityField>;

/** A field of an identity: what it holds, whether it is asked for, and its column in files. */
interface IdentityField {
  kind: FieldKind;
  /** Until an organization says otherwise. */
  use: FieldUse;
  /** Null where the account has a column for it. `example` shows how it is filled in, where that is not plain. */
  column: (NamedColumn & { example?: string }) | null;
}

export type FieldKind =
  'name' | 'text' | 'sex' | 'date' | 'pastDate' | 'country' | 'nationalities' | 'email' | 'phone';

/** The uses of a field: whether an organization asks for it. */
export const fieldUses = ['required', 'optional', 'hidden'] as const;
export type FieldUse = (typeof fieldUses)[number];

/** The path of a field: its name, or `group.name`. */
export type FieldPath = keyof typeof identityFields;

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
export const nameFields = ['family_name', 'given_name'] as const satisfies readonly FieldPath[];

/** Tells whether a text is the path of a field that files have a column for. */
export function isIdentityPath(text: string): text is IdentityPath {
  return identityPaths.has(text);
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
