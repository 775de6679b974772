import type { IdentityPath, MetadataPath } from '../../enrolment/judge/row-codes.js';
import type { FieldSettings } from '../../identities/identity-fields.js';

/**
 * The columns that are recognized. To add one: give it a line here (aliases are compared without
 * case, accents, spaces, `_` and `-`), a value in RowValues and a rule in enrolment/judge/judge.ts.
 */
const accountColumns = [
  {
    key: 'firstName',
    title: 'First Name',
    aliases: ['first', 'given name', 'forename', 'nome', 'vorname', 'prénom'],
  },
  {
    key: 'lastName',
    title: 'Last Name',
    aliases: ['last', 'surname', 'family name', 'cognome', 'nachname', 'nom'],
  },
  { key: 'name', title: 'Name', aliases: ['full name'] },
  { key: 'email', title: 'Email', aliases: ['mail', 'email address'], required: true },
  { key: 'username', title: 'Username', aliases: ['login', 'user'] },
  { key: 'role', title: 'User Role', aliases: ['role', 'ruolo'] },
  { key: 'groups', title: 'Group', aliases: ['groups', 'team', 'teams'] },
  { key: 'metadata', title: 'Metadata', aliases: ['meta', 'attributes'] },
] as const satisfies readonly Column[];

/**
 * Those of the digital identity, for people who may complete registrations. The key is the field's
 * path, which brings its own rule. A word that often means something else is no alias: state,
 * gender, address.
 */
const identityColumns: readonly (Column & { key: IdentityPath })[] = [
  {
    key: 'birth_family_name',
    title: 'Birth Family Name',
    aliases: ['birth name', 'maiden name', 'cognome di nascita', 'geburtsname', 'nom de naissance'],
  },
  {
    key: 'birth_given_name',
    title: 'Birth Given Name',
    aliases: ['birth first name', 'nome di nascita', 'geburtsvorname', 'prénom de naissance'],
  },
  { key: 'sex', title: 'Sex', example: '2', aliases: ['sesso', 'geschlecht', 'sexe'] },
  {
    key: 'birthdate',
    title: 'Birthdate',
    example: '1990-12-31',
    aliases: ['date of birth', 'dob', 'data di nascita', 'geburtsdatum', 'date de naissance'],
  },
  {
    key: 'place_of_birth.country',
    title: 'Place of Birth Country',
    example: 'United Kingdom',
    aliases: ['country of birth', 'paese di nascita', 'geburtsland', 'pays de naissance'],
  },
  {
    key: 'place_of_birth.region',
    title: 'Place of Birth Region',
    aliases: ['region of birth', 'provincia di nascita', 'geburtsregion', 'région de naissance'],
  },
  {
    key: 'place_of_birth.locality',
    title: 'Place of Birth City',
    aliases: [
      'place of birth',
      'birthplace',
      'luogo di nascita',
      'geburtsort',
      'lieu de naissance',
    ],
  },
  {
    key: 'nationalities',
    title: 'Nationality',
    example: 'IT|FR',
    aliases: [
      ...['nationalities', 'citizenship', 'nazionalità', 'cittadinanza'],
      ...['nationalität', 'staatsangehörigkeit', 'nationalité'],
    ],
  },
  {
    key: 'personal_administrative_number',
    title: 'Personal Number',
    aliases: ['personal administrative number', 'codice fiscale', 'personenkennziffer'],
  },
  {
    key: 'address.street_address',
    title: 'Street',
    aliases: ['street address', 'via', 'straße', 'strasse', 'rue'],
  },
  {
    key: 'address.house_number',
    title: 'House Number',
    aliases: ['street number', 'numero civico', 'hausnummer', 'numéro de rue'],
  },
  {
    key: 'address.postal_code',
    title: 'Postal Code',
    aliases: [
      ...['postcode', 'zip', 'zip code', 'cap', 'codice postale'],
      ...['plz', 'postleitzahl', 'code postal'],
    ],
  },
  {
    key: 'address.locality',
    title: 'City',
    aliases: ['town', 'locality', 'città', 'comune', 'ort', 'wohnort', 'stadt', 'ville'],
  },
  {
    key: 'address.region',
    title: 'Region',
    aliases: ['province', 'regione', 'provincia', 'bundesland'],
  },
  { key: 'address.country', title: 'Country', example: 'IT', aliases: ['paese', 'land', 'pays'] },
  {
    key: 'phone_number',
    title: 'Phone',
    example: '+39 06 1234567',
    aliases: [
      ...['phone number', 'telephone', 'mobile', 'mobile phone', 'telefono', 'cellulare'],
      ...['telefon', 'telefonnummer', 'mobil', 'handy', 'téléphone', 'portable'],
    ],
  },
  {
    key: 'document_type',
    title: 'Document Type',
    aliases: ['tipo di documento', 'tipo documento', 'ausweisart', 'type de document'],
  },
  {
    key: 'document_number',
    title: 'Document Number',
    aliases: ['numero di documento', 'numero documento', 'ausweisnummer', 'numéro de document'],
  },
  {
    key: 'issuing_country',
    title: 'Issuing Country',
    example: 'IT',
    aliases: ['country of issue', 'paese di rilascio', 'ausstellungsland', 'pays de délivrance'],
  },
  {
    key: 'issuing_authority',
    title: 'Issuing Authority',
    aliases: ['issued by', 'rilasciato da', 'ausstellende behörde', 'autorité de délivrance'],
  },
  {
    key: 'date_of_issuance',
    title: 'Issued On',
    example: '2020-02-01',
    aliases: [
      ...['date of issuance', 'date of issue', 'issue date'],
      ...['data di rilascio', 'ausstellungsdatum', 'date de délivrance'],
    ],
  },
  {
    key: 'date_of_expiry',
    title: 'Expires On',
    example: '2030-02-01',
    aliases: [
      ...['date of expiry', 'expiry date', 'valid until'],
      ...['data di scadenza', 'ablaufdatum', 'gültig bis', "date d'expiration"],
    ],
  },
];

/** Usher's columns; FileColumns has those too that the application adds. */
export const columns: readonly (Column & { key: ColumnKey })[] = [
  ...accountColumns,
  ...identityColumns,
];

export interface Column {
  key: string;
  title: string;
  aliases: readonly string[];
  required?: true;
  /** Shows in the template how it is filled in, where that is not plain. */
  example?: string;
}

export type ColumnKey = (typeof accountColumns)[number]['key'] | IdentityPath | MetadataPath;

const header = ['First Name', 'Last Name', 'Email', 'Username', 'User Role', 'Group', 'Metadata'];
const examples = [
  ['Ada', 'Lovelace', 'ada@example.com', 'ada', 'Member', '', ''],
  ['Grace', 'Hopper', 'grace@example.com', '', 'HR', '', '{"employeeNumber": "E1906"}'],
];

/**
 * The template: its header and two people who show how it is filled in.
 * @param added the titles of the application's columns.
 * @param asked what the organization asks for of identities; undefined for a template without them.
 */
export function template(added: readonly string[], asked?: FieldSettings): string[][] {
  const identity = identityColumns.filter(({ key }) => asked && asked[key] !== 'hidden');
  const blank = added.map(() => '');
  const [ada = [], ...others] = examples;
  return [
    [...header, ...added, ...identity.map(({ title }) => title)],
    [...ada, ...blank, ...identity.map(({ example }) => example ?? '')],
    ...others.map((cells) => [...cells, ...blank, ...identity.map(() => '')]),
  ];
}
