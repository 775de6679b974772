// Written by `npm run contract` from openapi.json; to change it, change the classes of the server.

export interface UsherAcceptInvitation {
  /** The text behind the `#` of the link. Whatever else is given is a token that nobody has: it gets the same answer, so it is no fault of validation. */
  token: unknown;
  /** For somebody who has no password yet: the one that they have chosen. */
  password?: string;
}

export interface UsherAddMembers {
  /** Ids of people of the organization. */
  userIds: string[];
}

export interface UsherAuditEvent {
  id: string;
  createdAt: string;
  /** `lower_snake.dotted`, as `user.archived`. */
  action: string;
  /** Null when nobody was signed in. */
  actorId: string | null;
  /** Null when nobody was signed in, and when `actorId` is not in the organization any more. */
  actor: UsherNamed | null;
  subjectId: string | null;
  /** The subject, where it is a person of the organization. */
  subject: UsherNamed | null;
  detail: Record<string, unknown> | null;
}

export interface UsherAvailability {
  email?: UsherEmailAvailability;
  username?: UsherUsernameAvailability;
}

export interface UsherBulkAction {
  action:
    | 'add_to_group'
    | 'archive'
    | 'remove_from_group'
    | 'request_identity'
    | 'resend'
    | 'set_role'
    | 'unarchive';
  /** Ids of users, each once. */
  ids?: string[];
  /** As the list of users takes it; `{}` is all of them. */
  filter?: Record<string, unknown>;
  /** The custom group that people are added to or removed from. */
  groupId?: string;
  /** The role that people get. */
  role?: UsherRole;
  /** The number of people that was confirmed, needed with a filter. Where it is another by now, nothing is done. */
  expect?: number;
}

export interface UsherBulkOutcome {
  /** The number of people to whom it was done. */
  done: number;
  /** The others by reason, the most frequent first. */
  skipped: UsherSkippedPeople[];
}

export interface UsherChangeEmail {
  email: string;
}

export interface UsherChangeImport {
  /** For columns, by their index, what each is: a column's key, `metadata.` and a key, or null for none. */
  mapping?: Record<string, unknown>;
  /** The line of the header; null when there is none. */
  headerLine?: number | null;
  /** The encoding by which the cells are read. */
  encoding?: string;
  /** The sheet of a workbook that is read, by its name: one of `readableSheets`. Its columns and rows take the place of those that were read before; what was chosen and corrected of these is gone. */
  sheet?: string;
  settle?: UsherSettle[];
  /** The people whom rows are about: new ones (`invite`, the default), those who are here, or both. */
  mode?: 'invite' | 'invite_and_update' | 'update';
  /** For rows that do not say a role; default `member`. */
  defaultRole?: UsherRole;
  createMissingGroups?: boolean;
  /** True when identities in which nothing required is missing count as validated; else they are drafts. */
  validateIdentities?: boolean;
  /** False when people are enrolled without a mail, to be invited later; default true. */
  sendInvitations?: boolean;
  /** The country of phone numbers that say none (ISO 3166-1 alpha-2). */
  country?:
    | 'AD'
    | 'AE'
    | 'AF'
    | 'AG'
    | 'AI'
    | 'AL'
    | 'AM'
    | 'AO'
    | 'AQ'
    | 'AR'
    | 'AS'
    | 'AT'
    | 'AU'
    | 'AW'
    | 'AX'
    | 'AZ'
    | 'BA'
    | 'BB'
    | 'BD'
    | 'BE'
    | 'BF'
    | 'BG'
    | 'BH'
    | 'BI'
    | 'BJ'
    | 'BL'
    | 'BM'
    | 'BN'
    | 'BO'
    | 'BQ'
    | 'BR'
    | 'BS'
    | 'BT'
    | 'BV'
    | 'BW'
    | 'BY'
    | 'BZ'
    | 'CA'
    | 'CC'
    | 'CD'
    | 'CF'
    | 'CG'
    | 'CH'
    | 'CI'
    | 'CK'
    | 'CL'
    | 'CM'
    | 'CN'
    | 'CO'
    | 'CR'
    | 'CU'
    | 'CV'
    | 'CW'
    | 'CX'
    | 'CY'
    | 'CZ'
    | 'DE'
    | 'DJ'
    | 'DK'
    | 'DM'
    | 'DO'
    | 'DZ'
    | 'EC'
    | 'EE'
    | 'EG'
    | 'EH'
    | 'ER'
    | 'ES'
    | 'ET'
    | 'FI'
    | 'FJ'
    | 'FK'
    | 'FM'
    | 'FO'
    | 'FR'
    | 'GA'
    | 'GB'
    | 'GD'
    | 'GE'
    | 'GF'
    | 'GG'
    | 'GH'
    | 'GI'
    | 'GL'
    | 'GM'
    | 'GN'
    | 'GP'
    | 'GQ'
    | 'GR'
    | 'GS'
    | 'GT'
    | 'GU'
    | 'GW'
    | 'GY'
    | 'HK'
    | 'HM'
    | 'HN'
    | 'HR'
    | 'HT'
    | 'HU'
    | 'ID'
    | 'IE'
    | 'IL'
    | 'IM'
    | 'IN'
    | 'IO'
    | 'IQ'
    | 'IR'
    | 'IS'
    | 'IT'
    | 'JE'
    | 'JM'
    | 'JO'
    | 'JP'
    | 'KE'
    | 'KG'
    | 'KH'
    | 'KI'
    | 'KM'
    | 'KN'
    | 'KP'
    | 'KR'
    | 'KW'
    | 'KY'
    | 'KZ'
    | 'LA'
    | 'LB'
    | 'LC'
    | 'LI'
    | 'LK'
    | 'LR'
    | 'LS'
    | 'LT'
    | 'LU'
    | 'LV'
    | 'LY'
    | 'MA'
    | 'MC'
    | 'MD'
    | 'ME'
    | 'MF'
    | 'MG'
    | 'MH'
    | 'MK'
    | 'ML'
    | 'MM'
    | 'MN'
    | 'MO'
    | 'MP'
    | 'MQ'
    | 'MR'
    | 'MS'
    | 'MT'
    | 'MU'
    | 'MV'
    | 'MW'
    | 'MX'
    | 'MY'
    | 'MZ'
    | 'NA'
    | 'NC'
    | 'NE'
    | 'NF'
    | 'NG'
    | 'NI'
    | 'NL'
    | 'NO'
    | 'NP'
    | 'NR'
    | 'NU'
    | 'NZ'
    | 'OM'
    | 'PA'
    | 'PE'
    | 'PF'
    | 'PG'
    | 'PH'
    | 'PK'
    | 'PL'
    | 'PM'
    | 'PN'
    | 'PR'
    | 'PS'
    | 'PT'
    | 'PW'
    | 'PY'
    | 'QA'
    | 'RE'
    | 'RO'
    | 'RS'
    | 'RU'
    | 'RW'
    | 'SA'
    | 'SB'
    | 'SC'
    | 'SD'
    | 'SE'
    | 'SG'
    | 'SH'
    | 'SI'
    | 'SJ'
    | 'SK'
    | 'SL'
    | 'SM'
    | 'SN'
    | 'SO'
    | 'SR'
    | 'SS'
    | 'ST'
    | 'SV'
    | 'SX'
    | 'SY'
    | 'SZ'
    | 'TC'
    | 'TD'
    | 'TF'
    | 'TG'
    | 'TH'
    | 'TJ'
    | 'TK'
    | 'TL'
    | 'TM'
    | 'TN'
    | 'TO'
    | 'TR'
    | 'TT'
    | 'TV'
    | 'TW'
    | 'TZ'
    | 'UA'
    | 'UG'
    | 'UM'
    | 'US'
    | 'UY'
    | 'UZ'
    | 'VA'
    | 'VC'
    | 'VE'
    | 'VG'
    | 'VI'
    | 'VN'
    | 'VU'
    | 'WF'
    | 'WS'
    | 'YE'
    | 'YT'
    | 'ZA'
    | 'ZM'
    | 'ZW'
    | null;
  /** The order of dates that can be read in several. */
  dateOrder?: 'dmy' | 'mdy' | 'ymd' | null;
}

export interface UsherChangePassword {
  currentPassword: string;
  password: string;
}

export interface UsherChangedUses {
  given_name?: UsherFieldUse;
  family_name?: UsherFieldUse;
  birth_given_name?: UsherFieldUse;
  birth_family_name?: UsherFieldUse;
  sex?: UsherFieldUse;
  birthdate?: UsherFieldUse;
  'place_of_birth.locality'?: UsherFieldUse;
  'place_of_birth.region'?: UsherFieldUse;
  'place_of_birth.country'?: UsherFieldUse;
  nationalities?: UsherFieldUse;
  personal_administrative_number?: UsherFieldUse;
  'address.street_address'?: UsherFieldUse;
  'address.house_number'?: UsherFieldUse;
  'address.postal_code'?: UsherFieldUse;
  'address.locality'?: UsherFieldUse;
  'address.region'?: UsherFieldUse;
  'address.country'?: UsherFieldUse;
  email?: UsherFieldUse;
  phone_number?: UsherFieldUse;
  document_type?: UsherFieldUse;
  document_number?: UsherFieldUse;
  issuing_country?: UsherFieldUse;
  issuing_authority?: UsherFieldUse;
  date_of_issuance?: UsherFieldUse;
  date_of_expiry?: UsherFieldUse;
}

export interface UsherChangedWords {
  subject: string;
  /** Plain text, its paragraphs apart by blank lines. */
  text: string;
  changedAt: string;
}

export interface UsherCompleteRegistration {
  account: UsherCreateUser;
  /** The personal fields and, unless it is the best that the caller may do, an `action`. */
  identity: UsherSaveIdentity;
}

export interface UsherCompletedRegistration {
  user: UsherUser;
  identity: UsherIdentity;
}

export interface UsherCreateGroup {
  /** At most 100 characters; no two groups have the same name, without regard to case and accents. */
  name: string;
  description?: string | null;
  /** The permissions of its members; nobody grants what they do not hold. */
  permissions?: string[];
}

export interface UsherCreateOrganization {
  name: string;
}

export interface UsherCreateUser {
  email: string;
  /** Derived from the e-mail when blank. */
  username?: string | null;
  firstName?: string | null;
  lastName?: string | null;
  role?: UsherRole | null;
  /** Ids of custom groups. */
  groupIds?: string[] | null;
  /** Judges by one of the application's columns what is under its key. */
  metadata?: Record<string, unknown> | null;
  /** The language that the person is written to in: a tag, or its name; they may choose another. */
  language?: string | null;
  /** True when the invitation is mailed; default true. */
  sendInvitation?: boolean | null;
}

export interface UsherCurrentOrganization {
  id: string;
  name: string;
  /** The tag of the language that it has chosen; null where it has chosen none of those that are offered. */
  language: string | null;
  /** The colour of its mails and pages, as `#3450b5`; null for Usher's own. */
  accent: string | null;
  /** The address of its logo below that of the API; null where it has none. */
  logo: string | null;
  /** A sentence of its own, for those who are invited. */
  welcome: string | null;
}

export type UsherDelivery = 'queued' | 'sending' | 'sent' | 'failed';

export interface UsherEmail {
  id: string;
  recipient: string;
  kind: UsherEmailKind;
  status: UsherDelivery;
  attempts: number;
  /** The reason why it waits or was not delivered: the mail server's words, or Usher's. */
  error: string | null;
  nextAttemptAt: string;
  sentAt: string | null;
  createdAt: string;
  userId: string;
  subjectId: string;
  importId: string | null;
}

export interface UsherEmailAvailability {
  status: 'already_member' | 'available' | 'existing_account' | 'invalid';
  /** A member's who is archived here, for those who may see people. */
  archivedUserId?: string;
}

export interface UsherEmailChangeToken {
  /** The text behind the `#` of the link. Whatever else is given is a token that nobody has: it gets the same answer, so it is no fault of validation. */
  token: unknown;
}

export type UsherEmailKind =
  | 'invitation'
  | 'resend'
  | 'reminder'
  | 'request_new'
  | 'password_reset'
  | 'password_changed'
  | 'identity_request'
  | 'identity_returned'
  | 'email_change'
  | 'email_change_notice'
  | 'import_ended'
  | 'template_test';

export type UsherEventStatus = 'waiting' | 'delivered' | 'failed';

export interface UsherFaultGroup {
  code:
    | 'country.unknown'
    | 'date.ambiguous'
    | 'date.invalid'
    | 'email.domain_unlikely'
    | 'email.duplicate_in_file'
    | 'email.invalid'
    | 'email.placeholder'
    | 'email.required'
    | 'email.several'
    | 'email.too_long'
    | 'first_name.invalid_characters'
    | 'first_name.too_long'
    | 'group.not_allowed'
    | 'group.perhaps_above'
    | 'group.unknown'
    | 'identity.not_allowed'
    | 'identity.not_updated'
    | 'invite.refused'
    | 'language.unknown'
    | 'last_name.invalid_characters'
    | 'last_name.too_long'
    | 'metadata.invalid_json'
    | 'metadata.not_judged'
    | 'metadata.not_object'
    | 'metadata.refused'
    | 'metadata.too_large'
    | 'name.commented'
    | 'name.goes_by'
    | 'name.invalid'
    | 'name.perhaps_elsewhere'
    | 'name.perhaps_nobody'
    | 'name.required'
    | 'name.swapped'
    | 'name.unsure'
    | 'nationality.unknown'
    | 'person.not_here'
    | 'phone.invalid'
    | 'phone.no_country'
    | 'phone.spoilt'
    | 'role.not_allowed'
    | 'role.unknown'
    | 'row.hidden'
    | 'row.too_many_cells'
    | 'row.unbalanced_quote'
    | 'sex.unknown'
    | 'status.left'
    | 'status.not_here'
    | 'status.unknown'
    | 'text.column_repeated'
    | 'text.encoding_doubtful'
    | 'text.invalid'
    | 'update.not_allowed'
    | 'username.duplicate_in_file'
    | 'username.invalid'
    | 'username.taken';
  field: string;
  /** The word that the rows say; null for all words of the kind, and where it is not shown. */
  value: string | null;
  /** The number of faults. */
  count: number;
  /** True when it keeps nobody out. */
  warning: boolean;
  /** The first rows that have it. */
  sampleRows: number[];
  /** The likeliest first; empty where rows are mended one by one. */
  suggestions: UsherSuggestion[];
}

export type UsherFieldPath =
  | 'given_name'
  | 'family_name'
  | 'birth_given_name'
  | 'birth_family_name'
  | 'sex'
  | 'birthdate'
  | 'place_of_birth.locality'
  | 'place_of_birth.region'
  | 'place_of_birth.country'
  | 'nationalities'
  | 'personal_administrative_number'
  | 'address.street_address'
  | 'address.house_number'
  | 'address.postal_code'
  | 'address.locality'
  | 'address.region'
  | 'address.country'
  | 'email'
  | 'phone_number'
  | 'document_type'
  | 'document_number'
  | 'issuing_country'
  | 'issuing_authority'
  | 'date_of_issuance'
  | 'date_of_expiry';

export interface UsherFieldReasons {
  given_name?: string;
  family_name?: string;
  birth_given_name?: string;
  birth_family_name?: string;
  sex?: string;
  birthdate?: string;
  'place_of_birth.locality'?: string;
  'place_of_birth.region'?: string;
  'place_of_birth.country'?: string;
  nationalities?: string;
  personal_administrative_number?: string;
  'address.street_address'?: string;
  'address.house_number'?: string;
  'address.postal_code'?: string;
  'address.locality'?: string;
  'address.region'?: string;
  'address.country'?: string;
  email?: string;
  phone_number?: string;
  document_type?: string;
  document_number?: string;
  issuing_country?: string;
  issuing_authority?: string;
  date_of_issuance?: string;
  date_of_expiry?: string;
}

export type UsherFieldUse = 'required' | 'optional' | 'hidden';

export interface UsherFieldUses {
  given_name: UsherFieldUse;
  family_name: UsherFieldUse;
  birth_given_name: UsherFieldUse;
  birth_family_name: UsherFieldUse;
  sex: UsherFieldUse;
  birthdate: UsherFieldUse;
  'place_of_birth.locality': UsherFieldUse;
  'place_of_birth.region': UsherFieldUse;
  'place_of_birth.country': UsherFieldUse;
  nationalities: UsherFieldUse;
  personal_administrative_number: UsherFieldUse;
  'address.street_address': UsherFieldUse;
  'address.house_number': UsherFieldUse;
  'address.postal_code': UsherFieldUse;
  'address.locality': UsherFieldUse;
  'address.region': UsherFieldUse;
  'address.country': UsherFieldUse;
  email: UsherFieldUse;
  phone_number: UsherFieldUse;
  document_type: UsherFieldUse;
  document_number: UsherFieldUse;
  issuing_country: UsherFieldUse;
  issuing_authority: UsherFieldUse;
  date_of_issuance: UsherFieldUse;
  date_of_expiry: UsherFieldUse;
}

export interface UsherForgotPassword {
  email: string;
}

export interface UsherFunnel {
  invited: number;
  /** The number of those to whom a mail with their link has left, and of all who have accepted. */
  mailed: number;
  accepted: number;
  identityGiven: number;
  validated: number;
}

export interface UsherGroup {
  id: string;
  name: string;
  description: string;
  /** True when the group stands for a role; its members are the people of that role. */
  builtIn: boolean;
  permissions: string[];
  /** The number of people who are in it, not counting archived ones. */
  memberCount: number;
  createdAt: string;
}

export interface UsherHome {
  account: UsherHomeAccount;
  identity: UsherHomeIdentity;
  /** Null when nothing is to be done. */
  next: 'correct_identity' | 'finish_identity' | 'give_identity' | null;
  /** For those who may see people. */
  funnel?: UsherFunnel;
  /** The number of people whose invitation expires within a week, for those who may see people. */
  expiring?: number;
  /** For those who may resend invitations. */
  mail?: UsherMailState;
  /** The number of mails that were not delivered, for the same. */
  failedMails?: number;
  /** The number of identities that wait to be looked at, for those who may validate them. */
  toValidate?: number;
  /** The latest imports that wait for somebody or are under way, for those who may bulk invite. */
  imports?: UsherImport[];
  /** The number of events that the application did not take, for those who may manage settings. */
  failedEvents?: number;
}

export interface UsherHomeAccount {
  email: string;
  username: string;
  firstName: string | null;
  lastName: string | null;
  role: UsherRole;
  /** The time when they came. */
  activatedAt: string | null;
}

export interface UsherHomeIdentity {
  status: UsherIdentityStatus;
  /** The number of returned fields that still say what they said then. */
  toCorrect: number;
  requestedAt: string | null;
  submittedAt: string | null;
  validatedAt: string | null;
}

export interface UsherHostWelcome {
  user: UsherOwnAccount;
  organization: UsherNamed;
  /** True when they are signed in to the host already, as the person who has joined. */
  signedIn: boolean;
  /** The address where they sign in to the host, and go on from there to what they came for. */
  signInUrl: string;
  /** The same, to go on to their personal information. */
  welcomeUrl: string;
}

export interface UsherIdentity {
  /** The account's. */
  id: string;
  user: UsherIdentityUser;
  status: UsherIdentityStatus;
  /** Given back when it is saved, so that nobody's change is overwritten unseen. */
  version: number;
  /** The reason why fields came back, by path; null unless `returned`. */
  returned: UsherFieldReasons | null;
  /** The reason why fields had come back before it was submitted again, by path; null unless `submitted`. */
  returnedBefore: UsherFieldReasons | null;
  requestedAt: string | null;
  submittedAt: string | null;
  validatedAt: string | null;
  updatedAt: string | null;
  updatedBy: UsherIdentityEditor | null;
  /** The reason why whoever reads it may not validate it (nor, where the person holds more, change it); null when they may. */
  outOfReach: 'holds_more' | 'own' | null;
  given_name?: string | null;
  family_name?: string | null;
  birth_given_name?: string | null;
  birth_family_name?: string | null;
  /** ISO/IEC 5218. */
  sex?: 0 | 1 | 2 | 9 | null;
  /** Not in the future. */
  birthdate?: string | null;
  place_of_birth?: {
    locality?: string | null;
    region?: string | null;
    /** ISO 3166-1 alpha-2. */
    country?: string | null;
  } | null;
  /** ISO 3166-1 alpha-2, QU for unspecified, QS for stateless. */
  nationalities?: string[] | null;
  personal_administrative_number?: string | null;
  address?: {
    street_address?: string | null;
    house_number?: string | null;
    postal_code?: string | null;
    locality?: string | null;
    region?: string | null;
    /** ISO 3166-1 alpha-2. */
    country?: string | null;
  } | null;
  email?: string | null;
  /** E.164. */
  phone_number?: string | null;
  document_type?: string | null;
  document_number?: string | null;
  /** ISO 3166-1 alpha-2. */
  issuing_country?: string | null;
  issuing_authority?: string | null;
  /** Not in the future. */
  date_of_issuance?: string | null;
  date_of_expiry?: string | null;
}

export interface UsherIdentityActor {
  id: string;
  /** Null of somebody who is gone. */
  name: string | null;
}

export interface UsherIdentityCells {
  birth_given_name?: string;
  birth_family_name?: string;
  sex?: string;
  birthdate?: string;
  'place_of_birth.locality'?: string;
  'place_of_birth.region'?: string;
  'place_of_birth.country'?: string;
  nationalities?: string;
  personal_administrative_number?: string;
  'address.street_address'?: string;
  'address.house_number'?: string;
  'address.postal_code'?: string;
  'address.locality'?: string;
  'address.region'?: string;
  'address.country'?: string;
  phone_number?: string;
  document_type?: string;
  document_number?: string;
  issuing_country?: string;
  issuing_authority?: string;
  date_of_issuance?: string;
  date_of_expiry?: string;
}

export interface UsherIdentityContent {
  version: number;
  given_name?: string | null;
  family_name?: string | null;
  birth_given_name?: string | null;
  birth_family_name?: string | null;
  /** ISO/IEC 5218. */
  sex?: 0 | 1 | 2 | 9 | null;
  /** Not in the future. */
  birthdate?: string | null;
  place_of_birth?: {
    locality?: string | null;
    region?: string | null;
    /** ISO 3166-1 alpha-2. */
    country?: string | null;
  } | null;
  /** ISO 3166-1 alpha-2, QU for unspecified, QS for stateless. */
  nationalities?: string[] | null;
  personal_administrative_number?: string | null;
  address?: {
    street_address?: string | null;
    house_number?: string | null;
    postal_code?: string | null;
    locality?: string | null;
    region?: string | null;
    /** ISO 3166-1 alpha-2. */
    country?: string | null;
  } | null;
  email?: string | null;
  /** E.164. */
  phone_number?: string | null;
  document_type?: string | null;
  document_number?: string | null;
  /** ISO 3166-1 alpha-2. */
  issuing_country?: string | null;
  issuing_authority?: string | null;
  /** Not in the future. */
  date_of_issuance?: string | null;
  date_of_expiry?: string | null;
}

export interface UsherIdentityEditor {
  source: 'hr' | 'import' | 'person';
  id: string;
  /** Null of somebody who is gone. */
  name: string | null;
}

export interface UsherIdentityFields {
  given_name?: string | null;
  family_name?: string | null;
  birth_given_name?: string | null;
  birth_family_name?: string | null;
  /** ISO/IEC 5218. */
  sex?: 0 | 1 | 2 | 9 | null;
  /** Not in the future. */
  birthdate?: string | null;
  place_of_birth?: {
    locality?: string | null;
    region?: string | null;
    /** ISO 3166-1 alpha-2. */
    country?: string | null;
  } | null;
  /** ISO 3166-1 alpha-2, QU for unspecified, QS for stateless. */
  nationalities?: string[] | null;
  personal_administrative_number?: string | null;
  address?: {
    street_address?: string | null;
    house_number?: string | null;
    postal_code?: string | null;
    locality?: string | null;
    region?: string | null;
    /** ISO 3166-1 alpha-2. */
    country?: string | null;
  } | null;
  email?: string | null;
  /** E.164. */
  phone_number?: string | null;
  document_type?: string | null;
  document_number?: string | null;
  /** ISO 3166-1 alpha-2. */
  issuing_country?: string | null;
  issuing_authority?: string | null;
  /** Not in the future. */
  date_of_issuance?: string | null;
  date_of_expiry?: string | null;
}

export interface UsherIdentityRequested {
  requestedAt: string;
}

export interface UsherIdentitySettings {
  id: 'identity-settings';
  /** The use of each field, required, optional or hidden, by path. */
  fields: UsherFieldUses;
  /** The countries of ISO 3166-1, by their alpha-2 codes. */
  countries: string[];
}

export type UsherIdentityStatus = 'none' | 'draft' | 'submitted' | 'returned' | 'validated';

export interface UsherIdentitySummary {
  /** The account's. */
  id: string;
  user: UsherIdentityUser;
  status: UsherIdentityStatus;
  requestedAt: string | null;
  submittedAt: string | null;
  validatedAt: string | null;
  /** The time when it was last returned; null also for those that do not wait. */
  returnedAt: string | null;
}

export interface UsherIdentityUser {
  id: string;
  email: string;
  status: UsherMemberStatus;
  /** Null while the account's names are withheld: what it says is the person's to show. */
  username: string | null;
  firstName: string | null;
  lastName: string | null;
}

export interface UsherIdentityVersion {
  version: number;
  status: UsherIdentityStatus;
  source: 'hr' | 'import' | 'person';
  action: 'accept' | 'return' | 'save_draft' | 'submit' | 'validate';
  /** Null for nobody. */
  actor: UsherIdentityActor | null;
  createdAt: string;
}

export interface UsherImport {
  id: string;
  source: 'csv' | 'manual' | 'ods' | 'xlsx';
  fileName: string | null;
  mode: 'invite' | 'invite_and_update' | 'update';
  status: UsherImportStatus;
  defaultRole: UsherRole;
  createMissingGroups: boolean;
  validateIdentities: boolean;
  options: UsherImportOptions;
  /** The words of the file that somebody has given a meaning. */
  settled: UsherSettled[];
  counts: UsherImportCounts;
  /** The number of identities that its good rows will make, or it has made, by their state; only for who may register them, where the file has any columns of them. */
  identities?: UsherImportIdentities;
  /** Every column of the file, in its order. */
  columns: UsherImportColumn[];
  /** The line of the header; null where there is none. */
  headerLine: number | null;
  /** The first rows that are about nobody, without the header. */
  skippedLines: UsherSkippedLine[];
  /** The number of all rows that are about nobody. */
  skippedLineCount: number;
  /** The sheets of a workbook. */
  sheets: string[];
  sheet: string | null;
  /** The sheets that can be read without another upload. */
  readableSheets: string[];
  delimiter: string | null;
  encoding: string | null;
  /** The encodings by which the file can be read without another upload. */
  encodings: string[];
  /** Rows dealt with in a second, since processing began; null before. */
  ratePerSecond: number | null;
  /** Null unless it is being processed. */
  secondsLeft: number | null;
  /** The reason why it failed, or why another sheet could not be read. */
  problem: UsherImportProblem | null;
  /** Only where one import is asked for. */
  mails?: UsherImportMails;
  createdBy: UsherNamed;
  createdAt: string;
  startedAt: string | null;
  finishedAt: string | null;
  /** The time when the cells of its rows were deleted; null while they are kept. */
  cellsPurgedAt: string | null;
}

export interface UsherImportColumn {
  /** The place where its cells stand in a row, counted from 0. */
  index: number;
  /** The header as it stands in the file; '' where there is none. */
  header: string;
  /** Its first values, at most three; only where one import is asked for, and of what the reader may see. */
  samples: string[];
  /** The key of a column, `metadata.` and a key, or null when no field uses it. */
  column: string | null;
  /** By what that is known. */
  how: 'chosen' | 'content' | 'name' | 'remembered' | null;
  /** The index of the column of the same field whose values count before its own; null where they count first. */
  behind: number | null;
}

export interface UsherImportCounts {
  total: number;
  ready: number;
  /** People who are here, and are changed. */
  update: number;
  /** People who are here, and are as the file says. */
  unchanged: number;
  existingAccount: number;
  alreadyMember: number;
  archivedMember: number;
  duplicate: number;
  error: number;
  /** The rows that are carried out and have warnings. */
  warned: number;
  processed: number;
  invited: number;
  updated: number;
  skipped: number;
  failed: number;
}

export interface UsherImportIdentities {
  draft: number;
  validated: number;
}

export interface UsherImportMails {
  queued: number;
  sent: number;
  failed: number;
}

export interface UsherImportOptions {
  mode: 'invite' | 'invite_and_update' | 'update';
  defaultRole: UsherRole;
  createMissingGroups: boolean;
  validateIdentities: boolean;
  sendInvitations: boolean;
  country: string | null;
  dateOrder: 'dmy' | 'mdy' | 'ymd' | null;
}

export interface UsherImportPreview {
  /** The number of mails that processing it sends: to who is invited, and to who comes back and had not come yet. */
  mails: number;
  /** The first of them; its link lets nobody in. Null when no mail goes out. */
  mail: UsherMailPreview | null;
  unusual: UsherUnusual[];
}

export interface UsherImportProblem {
  code: UsherProblemCode;
  detail: string;
}

export interface UsherImportRow {
  rowNumber: number;
  line: number;
  email: string;
  username: string;
  firstName: string;
  lastName: string;
  role: string;
  groups: string[];
  /** The cell's text. */
  metadata: string;
  /** The tag, or the cell's text where it was not understood. */
  language: string;
  /** The cell's text; it is used where people who are here are updated. */
  status: string;
  /** The texts of the application's columns, by key; where there are any. */
  metadataColumns?: Record<string, string>;
  /** The texts of the identity cells, for who may see them. */
  identity?: UsherIdentityCells;
  /** As what the identity of a row that is carried out is kept, null for none; for who may see them. */
  identityStatus?: 'draft' | 'validated' | null;
  /** The fields that the organization requires and a draft lacks. */
  missingFields?: UsherFieldPath[];
  verdict: UsherVerdict;
  outcome: UsherOutcome | null;
  errors: UsherRowFault[];
  /** Doubts, and faults of cells that the person can do without: these are left out. */
  warnings: UsherRowFault[];
  /** The changes of an update: for each field what it was, and what it will be. */
  changes?: Record<string, string[]>;
}

export type UsherImportStatus =
  | 'reading'
  | 'mapping'
  | 'ready'
  | 'queued'
  | 'processing'
  | 'completed'
  | 'cancelled'
  | 'failed'
  | 'undone';

export interface UsherInspectedEmailChange {
  organization: UsherName;
  email: string;
  /** The tag of the language that the person, or else the organization, has chosen. */
  language: string | null;
  expiresAt: string;
}

export interface UsherInspectedInvitation {
  organization: UsherInvitingOrganization;
  /** The person who invites, as the mail says it: null when they have given no name. */
  inviter: UsherName | null;
  email: string;
  firstName: string | null;
  /** The tag of the language of the mail: the person's, or else the organization's; null where neither has one. */
  language: string | null;
  expiresAt: string;
  /** The way in which the person comes in; `join`: nothing but the link is asked for. */
  next: 'join' | 'set_password' | 'sign_in';
  /** The place where the person signs in, or signs up, when `next` says so; only where the host does that. */
  signInUrl?: string;
  passwordPolicy: UsherPasswordPolicy;
}

export interface UsherInvitation {
  id: string;
  userId: string;
  email: string;
  status: UsherInvitationStatus;
  expiresAt: string;
  sendCount: number;
  importId: string | null;
  createdAt: string;
  /** The time when a mail with its link last left; null when none has. */
  lastSentAt: string | null;
  /** The state of the latest mail with its link; null when there is none. */
  delivery: UsherDelivery | null;
  /** The mail server's words where the latest mail waits after a failure, or was not delivered. */
  deliveryError: string | null;
}

export interface UsherInvitationLink {
  url: string;
  expiresAt: string;
}

export type UsherInvitationStatus = 'pending' | 'accepted' | 'revoked' | 'expired';

export interface UsherInvitationSummary {
  id: string;
  status: UsherInvitationStatus;
  expiresAt: string;
  /** The time when a mail with its link last left; null when none has. */
  lastSentAt: string | null;
  /** The state of the latest mail with its link; null when there is none. */
  delivery: UsherDelivery | null;
  /** The mail server's words where the latest mail waits after a failure, or was not delivered. */
  deliveryError: string | null;
}

export interface UsherInvitationToken {
  /** The text behind the `#` of the link. Whatever else is given is a token that nobody has: it gets the same answer, so it is no fault of validation. */
  token: unknown;
}

export interface UsherInvitingOrganization {
  name: string;
  /** The colour of its mails and pages, as `#3450b5`; null for Usher's own. */
  accent: string | null;
  /** The address of its logo below that of the API; null where it has none. */
  logo: string | null;
  /** A sentence of its own, for those who are invited. */
  welcome: string | null;
}

export interface UsherKeptCount {
  reason:
    | 'accepted'
    | 'archived'
    | 'changed_since'
    | 'holds_more'
    | 'identity_edited'
    | 'in_the_way'
    | 'invited_again'
    | 'permission_missing';
  count: number;
}

export interface UsherKeptPerson {
  userId: string;
  /** They had come (`accepted`), were archived, were invited again since, somebody has worked on their identity since, or whoever undoes it could not revoke their invitation, or change them back, by hand either (`permission_missing`, `holds_more`). Who was updated was changed otherwise since (`changed_since`), or something does not let them be as before (`in_the_way`): somebody has their username, or nobody else is an admin. */
  reason:
    | 'accepted'
    | 'archived'
    | 'changed_since'
    | 'holds_more'
    | 'identity_edited'
    | 'in_the_way'
    | 'invited_again'
    | 'permission_missing';
}

export interface UsherMailPreview {
  to: string;
  subject: string;
  preheader: string;
  html: string;
  text: string;
}

export interface UsherMailState {
  /** `refused`: the mail server answers, but takes none now; `unreachable`: it does not answer. */
  state: 'ok' | 'refused' | 'unreachable';
  /** The time when it began; null when all is well, and where mail has no way out. */
  since: string | null;
  /** The server's words, or what came instead of them; null when all is well. */
  words: string | null;
}

export interface UsherMailTemplate {
  kind:
    'identity_request' | 'identity_returned' | 'invitation' | 'reminder' | 'request_new' | 'resend';
  /** The tag of the language. */
  language: string;
  /** The names that may stand in braces in its text. */
  placeholders: (
    'email' | 'expires' | 'fields' | 'inviter' | 'link' | 'name' | 'organization' | 'welcome'
  )[];
  original: UsherMailWords;
  /** Null where the original is in use. */
  changed: UsherChangedWords | null;
}

export interface UsherMailWords {
  subject: string;
  /** Plain text, its paragraphs apart by blank lines. */
  text: string;
}

export interface UsherMailedTest {
  /** The address that it goes to. */
  to: string;
}

export interface UsherManualImport {
  /** Their fields are checked by `readRowFields`. */
  rows?: UsherRowFields[];
  /** Read as a file is, with its header. */
  text?: string;
  /** The people whom rows are about: new ones (`invite`, the default), those who are here, or both. */
  mode?: 'invite' | 'invite_and_update' | 'update';
  /** For rows that do not say a role; default `member`. */
  defaultRole?: UsherRole;
  createMissingGroups?: boolean;
  /** True when identities in which nothing required is missing count as validated; else they are drafts. */
  validateIdentities?: boolean;
  /** False when people are enrolled without a mail, to be invited later; default true. */
  sendInvitations?: boolean;
  /** The country of phone numbers that say none (ISO 3166-1 alpha-2). */
  country?:
    | 'AD'
    | 'AE'
    | 'AF'
    | 'AG'
    | 'AI'
    | 'AL'
    | 'AM'
    | 'AO'
    | 'AQ'
    | 'AR'
    | 'AS'
    | 'AT'
    | 'AU'
    | 'AW'
    | 'AX'
    | 'AZ'
    | 'BA'
    | 'BB'
    | 'BD'
    | 'BE'
    | 'BF'
    | 'BG'
    | 'BH'
    | 'BI'
    | 'BJ'
    | 'BL'
    | 'BM'
    | 'BN'
    | 'BO'
    | 'BQ'
    | 'BR'
    | 'BS'
    | 'BT'
    | 'BV'
    | 'BW'
    | 'BY'
    | 'BZ'
    | 'CA'
    | 'CC'
    | 'CD'
    | 'CF'
    | 'CG'
    | 'CH'
    | 'CI'
    | 'CK'
    | 'CL'
    | 'CM'
    | 'CN'
    | 'CO'
    | 'CR'
    | 'CU'
    | 'CV'
    | 'CW'
    | 'CX'
    | 'CY'
    | 'CZ'
    | 'DE'
    | 'DJ'
    | 'DK'
    | 'DM'
    | 'DO'
    | 'DZ'
    | 'EC'
    | 'EE'
    | 'EG'
    | 'EH'
    | 'ER'
    | 'ES'
    | 'ET'
    | 'FI'
    | 'FJ'
    | 'FK'
    | 'FM'
    | 'FO'
    | 'FR'
    | 'GA'
    | 'GB'
    | 'GD'
    | 'GE'
    | 'GF'
    | 'GG'
    | 'GH'
    | 'GI'
    | 'GL'
    | 'GM'
    | 'GN'
    | 'GP'
    | 'GQ'
    | 'GR'
    | 'GS'
    | 'GT'
    | 'GU'
    | 'GW'
    | 'GY'
    | 'HK'
    | 'HM'
    | 'HN'
    | 'HR'
    | 'HT'
    | 'HU'
    | 'ID'
    | 'IE'
    | 'IL'
    | 'IM'
    | 'IN'
    | 'IO'
    | 'IQ'
    | 'IR'
    | 'IS'
    | 'IT'
    | 'JE'
    | 'JM'
    | 'JO'
    | 'JP'
    | 'KE'
    | 'KG'
    | 'KH'
    | 'KI'
    | 'KM'
    | 'KN'
    | 'KP'
    | 'KR'
    | 'KW'
    | 'KY'
    | 'KZ'
    | 'LA'
    | 'LB'
    | 'LC'
    | 'LI'
    | 'LK'
    | 'LR'
    | 'LS'
    | 'LT'
    | 'LU'
    | 'LV'
    | 'LY'
    | 'MA'
    | 'MC'
    | 'MD'
    | 'ME'
    | 'MF'
    | 'MG'
    | 'MH'
    | 'MK'
    | 'ML'
    | 'MM'
    | 'MN'
    | 'MO'
    | 'MP'
    | 'MQ'
    | 'MR'
    | 'MS'
    | 'MT'
    | 'MU'
    | 'MV'
    | 'MW'
    | 'MX'
    | 'MY'
    | 'MZ'
    | 'NA'
    | 'NC'
    | 'NE'
    | 'NF'
    | 'NG'
    | 'NI'
    | 'NL'
    | 'NO'
    | 'NP'
    | 'NR'
    | 'NU'
    | 'NZ'
    | 'OM'
    | 'PA'
    | 'PE'
    | 'PF'
    | 'PG'
    | 'PH'
    | 'PK'
    | 'PL'
    | 'PM'
    | 'PN'
    | 'PR'
    | 'PS'
    | 'PT'
    | 'PW'
    | 'PY'
    | 'QA'
    | 'RE'
    | 'RO'
    | 'RS'
    | 'RU'
    | 'RW'
    | 'SA'
    | 'SB'
    | 'SC'
    | 'SD'
    | 'SE'
    | 'SG'
    | 'SH'
    | 'SI'
    | 'SJ'
    | 'SK'
    | 'SL'
    | 'SM'
    | 'SN'
    | 'SO'
    | 'SR'
    | 'SS'
    | 'ST'
    | 'SV'
    | 'SX'
    | 'SY'
    | 'SZ'
    | 'TC'
    | 'TD'
    | 'TF'
    | 'TG'
    | 'TH'
    | 'TJ'
    | 'TK'
    | 'TL'
    | 'TM'
    | 'TN'
    | 'TO'
    | 'TR'
    | 'TT'
    | 'TV'
    | 'TW'
    | 'TZ'
    | 'UA'
    | 'UG'
    | 'UM'
    | 'US'
    | 'UY'
    | 'UZ'
    | 'VA'
    | 'VC'
    | 'VE'
    | 'VG'
    | 'VI'
    | 'VN'
    | 'VU'
    | 'WF'
    | 'WS'
    | 'YE'
    | 'YT'
    | 'ZA'
    | 'ZM'
    | 'ZW'
    | null;
  /** The order of dates that can be read in several. */
  dateOrder?: 'dmy' | 'mdy' | 'ymd' | null;
}

export interface UsherMe {
  user: UsherOwnAccount;
  organization: UsherCurrentOrganization;
  /** Every organization that they are an active member of, by name. */
  organizations: UsherNamed[];
  role: UsherRole;
  permissions: string[];
  /** The tag of the language that they read: their own choice, else the organization's; null where there is none. */
  language: string | null;
  /** The tags of the languages that Usher has words for here. */
  languages: string[];
  multiOrganization: boolean;
  /** The one who signs people in: Usher itself, or the host, whose passwords and sessions are none of Usher's. */
  signIn: 'host' | 'own';
  /** The fields that the application adds to a person's metadata. */
  metadataColumns: UsherMetadataColumn[];
}

export type UsherMemberStatus = 'requested' | 'invited' | 'active' | 'archived';

export interface UsherMetadataColumn {
  key: string;
  title: string;
}

export interface UsherName {
  name: string;
}

export interface UsherNamed {
  id: string;
  name: string;
}

export interface UsherOpenEmailChange {
  email: string;
  requestedAt: string;
  expiresAt: string;
}

export interface UsherOrganizationSettings {
  id: string;
  name: string;
  /** The address that invitees may ask. */
  contactEmail: string | null;
  /** The tag of the language of its people who have chosen none; null for the application's first. */
  language: string | null;
  /** The name of the time zone (IANA) that mails say times in; null for UTC. */
  timeZone: string | null;
  /** The name that its mails come from; null for that of the application. */
  senderName: string | null;
  /** The address that answers to its mails go to; null for the sender's. */
  replyTo: string | null;
  /** The days that an invitation can be accepted. */
  invitationDays: number;
  /** The number of reminders that somebody who has not accepted gets at most. */
  reminders: number;
  /** True when people may validate their own identities, and those of people who hold more. */
  allowSelfValidation: boolean;
  /** In days, 0 for ever; from the end of an invitation that nobody accepted. */
  retainInviteesDays: number;
  /** In days, 0 for ever; from the end of an import. */
  retainImportCellsDays: number;
  /** In days, 0 for ever; from the last change of an identity's draft. */
  retainDraftsDays: number;
  /** The colour of its mails and pages, as `#3450b5`; null for Usher's own. */
  accent: string | null;
  /** The address of its logo below that of the API; null where it has none. */
  logo: string | null;
  /** A sentence of its own, for those who are invited. */
  welcome: string | null;
}

export type UsherOutcome =
  'invited' | 'updated' | 'skipped' | 'failed' | 'changed_since_preview' | 'undone';

export interface UsherOwnAccount {
  id: string;
  email: string;
  username: string;
  firstName: string | null;
  lastName: string | null;
  /** The tag of the language that they have chosen; null while they have not. */
  language: string | null;
  /** Light, dark or as the system has it; null while they have not chosen. */
  theme: 'dark' | 'light' | 'system' | null;
}

export interface UsherOwnIdentity {
  /** The account's. */
  id: string;
  user: UsherIdentityUser;
  status: UsherIdentityStatus;
  /** Given back when it is saved, so that nobody's change is overwritten unseen. */
  version: number;
  /** The reason why fields came back, by path; null unless `returned`. */
  returned: UsherFieldReasons | null;
  /** The reason why fields had come back before it was submitted again, by path; null unless `submitted`. */
  returnedBefore: UsherFieldReasons | null;
  requestedAt: string | null;
  submittedAt: string | null;
  validatedAt: string | null;
  updatedAt: string | null;
  updatedBy: UsherIdentityEditor | null;
  /** The reason why whoever reads it may not validate it (nor, where the person holds more, change it); null when they may. */
  outOfReach: 'holds_more' | 'own' | null;
  given_name?: string | null;
  family_name?: string | null;
  birth_given_name?: string | null;
  birth_family_name?: string | null;
  /** ISO/IEC 5218. */
  sex?: 0 | 1 | 2 | 9 | null;
  /** Not in the future. */
  birthdate?: string | null;
  place_of_birth?: {
    locality?: string | null;
    region?: string | null;
    /** ISO 3166-1 alpha-2. */
    country?: string | null;
  } | null;
  /** ISO 3166-1 alpha-2, QU for unspecified, QS for stateless. */
  nationalities?: string[] | null;
  personal_administrative_number?: string | null;
  address?: {
    street_address?: string | null;
    house_number?: string | null;
    postal_code?: string | null;
    locality?: string | null;
    region?: string | null;
    /** ISO 3166-1 alpha-2. */
    country?: string | null;
  } | null;
  email?: string | null;
  /** E.164. */
  phone_number?: string | null;
  document_type?: string | null;
  document_number?: string | null;
  /** ISO 3166-1 alpha-2. */
  issuing_country?: string | null;
  issuing_authority?: string | null;
  /** Not in the future. */
  date_of_issuance?: string | null;
  date_of_expiry?: string | null;
  organization: UsherName;
  /** The returned fields that still say what they said then. */
  uncorrected: UsherFieldPath[];
}

export interface UsherPasswordPolicy {
  minLength: number;
  maxLength: number;
}

export interface UsherPasswordResetToken {
  /** The text after the `#` in the e-mailed link. */
  token: string;
}

export type UsherPermission =
  | 'can_view_users'
  | 'can_create_user'
  | 'can_bulk_invite'
  | 'can_edit_user'
  | 'can_archive_user'
  | 'can_resend_invitation'
  | 'can_revoke_invitation'
  | 'can_copy_invitation_link'
  | 'can_manage_groups'
  | 'can_view_identity'
  | 'can_register_identity'
  | 'can_validate_identity'
  | 'can_complete_registration'
  | 'can_view_audit_log'
  | 'can_manage_settings'
  | 'can_create_organization';

export interface UsherPermissionEntry {
  /** As `can_refund`: lower case, at most 40 characters. */
  id: string;
  title: string;
  description: string;
}

export interface UsherPersonalData {
  exportedAt: string;
  organization: UsherNamed;
  account: UsherPersonalDataAccount;
  membership: UsherPersonalDataMembership;
  identity: UsherPersonalDataIdentity | null;
  invitations: UsherPersonalDataInvitation[];
  emailChange: UsherPersonalDataEmailChange | null;
  mails: UsherPersonalDataMail[];
  sessions: UsherPersonalDataSession[];
  importRows: UsherPersonalDataRow[];
  /** The events of what was done to them. The latest of what they did to others besides, when it is their own, or for who may see the audit log. */
  events: UsherPersonalDataEvent[];
}

export interface UsherPersonalDataAccount {
  id: string;
  email: string;
  /** Null where the organization may not know the names yet; so are the following. */
  username: string | null;
  firstName: string | null;
  lastName: string | null;
  emailVerifiedAt?: string | null;
  hasPassword?: boolean;
  /** The id of the application's own account. */
  externalId?: string | null;
  /** The tag of the language that they have chosen. */
  language?: string | null;
  theme?: 'dark' | 'light' | 'system' | null;
  createdAt?: string;
}

export interface UsherPersonalDataCell {
  /** Null in a malformed row. */
  column: string | null;
  text: string;
}

export interface UsherPersonalDataEmailChange {
  email: string;
  requestedById: string;
  requestedAt: string;
  expiresAt: string;
}

export interface UsherPersonalDataEvent {
  id: string;
  at: string;
  /** `lower_snake.dotted`, as `user.archived`. */
  action: string;
  actorId: string | null;
  subjectId: string | null;
  /** Ids, states and counts, by the action. */
  detail: Record<string, unknown> | null;
}

export interface UsherPersonalDataIdentity {
  status: UsherIdentityStatus;
  version: number;
  /** The text that it has now; null before it says anything. */
  fields: UsherIdentityFields | null;
  /** The reason why fields came back, by path. */
  returned: UsherFieldReasons | null;
  requestedAt: string | null;
  submittedAt: string | null;
  validatedAt: string | null;
  updatedAt: string;
  versions: UsherPersonalDataIdentityVersion[];
}

export interface UsherPersonalDataIdentityVersion {
  version: number;
  status: UsherIdentityStatus;
  source: 'hr' | 'import' | 'person';
  action: 'accept' | 'return' | 'save_draft' | 'submit' | 'validate';
  actorId: string | null;
  createdAt: string;
  fields: UsherIdentityFields;
}

export interface UsherPersonalDataInvitation {
  id: string;
  email: string;
  status: UsherInvitationStatus;
  invitedById: string | null;
  importId: string | null;
  createdAt: string;
  expiresAt: string;
  sendCount: number;
  remindersSent: number;
  lastQueuedAt: string | null;
  acceptedAt: string | null;
  revokedAt: string | null;
}

export interface UsherPersonalDataMail {
  id: string;
  kind: UsherEmailKind;
  recipient: string;
  status: UsherDelivery;
  attempts: number;
  /** The mail server's words at the last failure. */
  error: string | null;
  createdAt: string;
  sentAt: string | null;
}

export interface UsherPersonalDataMembership {
  id: string;
  role: UsherRole;
  /** Names of custom groups. */
  groups: string[];
  status: 'active' | 'archived' | 'invited';
  identityStatus: UsherIdentityStatus;
  metadata: Record<string, unknown> | null;
  /** The import that brought the person. */
  importId: string | null;
  createdAt: string;
  activatedAt: string | null;
  archivedAt: string | null;
}

export interface UsherPersonalDataRow {
  importId: string;
  importedAt: string;
  rowNumber: number;
  line: number;
  cells: UsherPersonalDataCell[];
}

export interface UsherPersonalDataSession {
  id: string;
  createdAt: string;
  lastSeenAt: string;
  expiresAt: string;
  userAgent: string | null;
}

export interface UsherPreviewedWording {
  /** True for an invitation of somebody who has an account already, whose words on the way in differ; default false. */
  hasAccount?: boolean;
  subject?: string;
  text?: string;
}

export interface UsherProblem {
  /** `urn:usher:problem:` and the code. */
  type: string;
  title: string;
  status: number;
  /** A sentence on what happened and what to do. */
  detail: string;
  /** Clients translate by it. */
  code: UsherProblemCode;
  /** One message for each field, nested where the field is. */
  errors?: Record<string, unknown>;
  /** Values that a client's translation of the code needs. */
  params?: Record<string, unknown>;
  /** By which the server's log names the request. */
  requestId: string;
}

export type UsherProblemCode =
  | 'request.malformed'
  | 'request.refused'
  | 'request.forbidden'
  | 'request.cross_site'
  | 'request.not_found'
  | 'request.method_not_allowed'
  | 'request.too_large'
  | 'request.unsupported_media_type'
  | 'request.invalid'
  | 'request.too_many'
  | 'request.failed'
  | 'request.unavailable'
  | 'request.no_room'
  | 'list.unknown_filter'
  | 'list.unknown_sort'
  | 'list.invalid_range'
  | 'auth.not_signed_in'
  | 'auth.invalid_credentials'
  | 'auth.no_active_membership'
  | 'auth.sign_in_required'
  | 'auth.no_membership'
  | 'auth.archived_membership'
  | 'auth.other_account'
  | 'auth.unusable_token'
  | 'auth.wrong_password'
  | 'session.not_found'
  | 'permission.missing'
  | 'permission.admins_only'
  | 'user.not_found'
  | 'user.already_member'
  | 'user.archived_member'
  | 'user.username_taken'
  | 'user.email_taken'
  | 'user.host_address'
  | 'user.shared_account'
  | 'user.holds_more'
  | 'user.is_yourself'
  | 'user.last_admin'
  | 'user.not_active'
  | 'user.not_archived'
  | 'user.already_archived'
  | 'users.count_changed'
  | 'invite.hook_failed'
  | 'invitation.not_found'
  | 'invitation.not_pending'
  | 'invitation.already_pending'
  | 'invitation.account_refused'
  | 'invitation.unusable'
  | 'identity.own'
  | 'identity.changed'
  | 'identity.not_submitted'
  | 'identity.already_validated'
  | 'identity.already_submitted'
  | 'identity.unopenable'
  | 'identity.version_not_found'
  | 'group.not_found'
  | 'group.name_taken'
  | 'group.built_in'
  | 'group.last_manager'
  | 'group.not_allowed'
  | 'organization.not_found'
  | 'logo.not_found'
  | 'logo.too_large'
  | 'logo.unsupported'
  | 'logo.unusable'
  | 'mail_template.not_found'
  | 'import.not_found'
  | 'import.row_not_found'
  | 'import.not_ready'
  | 'import.not_running'
  | 'import.not_finished'
  | 'import.already_undone'
  | 'import.nothing_to_process'
  | 'import.unreadable'
  | 'import.missing_columns'
  | 'import.duplicate_columns'
  | 'import.unsupported_file'
  | 'import.no_rows'
  | 'import.too_large'
  | 'import.too_many_rows'
  | 'import.cells_purged'
  | 'import.interrupted'
  | 'event.not_found'
  | 'event.not_failed'
  | 'email.not_found'
  | 'email.not_failed'
  | 'emails.count_changed';

export interface UsherQueued {
  /** The number that are mailed. */
  queued: number;
  /** The number that are not, because they cannot be, or were mailed a moment ago. */
  skipped: number;
}

export interface UsherRequestIdentities {
  /** Ids of users. */
  ids?: string[];
  /** As the list of users takes it; `{}` is all of them. */
  filter?: Record<string, unknown>;
}

export interface UsherResendInvitations {
  /** Ids of invitations. */
  ids?: string[];
  /** As the list of invitations takes it; `{}` is all of them. */
  filter?: Record<string, unknown>;
}

export interface UsherResetPassword {
  /** The text after the `#` in the e-mailed link. */
  token: string;
  password: string;
}

export interface UsherRetriedEmails {
  /** The number of mails that are queued again. */
  retried: number;
}

export interface UsherRetryEmails {
  /** The number of mails that was confirmed. Where it is another by now, nothing is done. */
  expect: number;
}

export interface UsherReviewIdentity {
  decision: 'return' | 'validate';
  /** The reason why each field comes back, by path, as `address.country`; a group stands for all of its fields. */
  fields?: Record<string, string>;
  version?: number | null;
}

export type UsherRole = 'admin' | 'hr' | 'member';

export interface UsherRowFault {
  /** A field of the account, `metadata.` and the key of a column, the path of a field of the identity, or `row`. */
  field: string;
  /** `row.changed` stands for a change that the reader is not told. */
  code:
    | 'account.appeared'
    | 'account.disappeared'
    | 'country.unknown'
    | 'date.ambiguous'
    | 'date.invalid'
    | 'email.domain_unlikely'
    | 'email.duplicate_in_file'
    | 'email.invalid'
    | 'email.placeholder'
    | 'email.required'
    | 'email.several'
    | 'email.too_long'
    | 'first_name.invalid_characters'
    | 'first_name.too_long'
    | 'group.not_allowed'
    | 'group.perhaps_above'
    | 'group.unknown'
    | 'identity.not_allowed'
    | 'identity.not_updated'
    | 'identity.settings_changed'
    | 'invite.refused'
    | 'language.unknown'
    | 'last_name.invalid_characters'
    | 'last_name.too_long'
    | 'member.appeared'
    | 'member.disappeared'
    | 'metadata.invalid_json'
    | 'metadata.not_judged'
    | 'metadata.not_object'
    | 'metadata.refused'
    | 'metadata.too_large'
    | 'name.commented'
    | 'name.goes_by'
    | 'name.invalid'
    | 'name.perhaps_elsewhere'
    | 'name.perhaps_nobody'
    | 'name.required'
    | 'name.swapped'
    | 'name.unsure'
    | 'nationality.unknown'
    | 'person.changed'
    | 'person.erased'
    | 'person.not_here'
    | 'phone.invalid'
    | 'phone.no_country'
    | 'phone.spoilt'
    | 'role.not_allowed'
    | 'role.unknown'
    | 'row.changed'
    | 'row.hidden'
    | 'row.too_many_cells'
    | 'row.unbalanced_quote'
    | 'sex.unknown'
    | 'status.left'
    | 'status.not_here'
    | 'status.unknown'
    | 'text.column_repeated'
    | 'text.encoding_doubtful'
    | 'text.invalid'
    | 'update.not_allowed'
    | 'username.duplicate_in_file'
    | 'username.invalid'
    | 'username.taken';
  message: string;
}

export interface UsherRowFields {
  email?: string | null;
  username?: string | null;
  firstName?: string | null;
  lastName?: string | null;
  role?: string | null;
  /** A list of names, or a text with | between them. */
  groups?: unknown;
  /** A JSON object, or its text. */
  metadata?: unknown;
  /** The language that somebody new is written to in: a tag, or its name. */
  language?: string | null;
  /** Of somebody who is here: `archived`, or `active` or `invited` to bring them back. */
  status?: string | null;
  /** Cells of the identity, by path. */
  identity?: UsherTypedIdentityCells | null;
  /** Texts of the application's columns, by key; what `metadata` says under these keys gives way. */
  metadataColumns?: Record<string, unknown> | null;
}

export type UsherSaveAction = 'save_draft' | 'submit' | 'validate';

export interface UsherSaveIdentity {
  /** Without one, changes are a draft, and what changes nothing stays as it is. */
  action?: UsherSaveAction | null;
  /** The version that was read: a later one is a 409 `identity.changed`. */
  version?: number | null;
  given_name?: string | null;
  family_name?: string | null;
  birth_given_name?: string | null;
  birth_family_name?: string | null;
  /** ISO/IEC 5218. */
  sex?: 0 | 1 | 2 | 9 | null;
  /** Not in the future. */
  birthdate?: string | null;
  place_of_birth?: {
    locality?: string | null;
    region?: string | null;
    /** ISO 3166-1 alpha-2. */
    country?: string | null;
  } | null;
  /** ISO 3166-1 alpha-2, QU for unspecified, QS for stateless. */
  nationalities?: string[] | null;
  personal_administrative_number?: string | null;
  address?: {
    street_address?: string | null;
    house_number?: string | null;
    postal_code?: string | null;
    locality?: string | null;
    region?: string | null;
    /** ISO 3166-1 alpha-2. */
    country?: string | null;
  } | null;
  email?: string | null;
  /** E.164. */
  phone_number?: string | null;
  document_type?: string | null;
  document_number?: string | null;
  /** ISO 3166-1 alpha-2. */
  issuing_country?: string | null;
  issuing_authority?: string | null;
  /** Not in the future. */
  date_of_issuance?: string | null;
  date_of_expiry?: string | null;
}

export interface UsherSaveOwnIdentity {
  /** Only HR validates. */
  action?: 'save_draft' | 'submit' | null;
  /** The version that was read: a later one is a 409 `identity.changed`. */
  version?: number | null;
  given_name?: string | null;
  family_name?: string | null;
  birth_given_name?: string | null;
  birth_family_name?: string | null;
  /** ISO/IEC 5218. */
  sex?: 0 | 1 | 2 | 9 | null;
  /** Not in the future. */
  birthdate?: string | null;
  place_of_birth?: {
    locality?: string | null;
    region?: string | null;
    /** ISO 3166-1 alpha-2. */
    country?: string | null;
  } | null;
  /** ISO 3166-1 alpha-2, QU for unspecified, QS for stateless. */
  nationalities?: string[] | null;
  personal_administrative_number?: string | null;
  address?: {
    street_address?: string | null;
    house_number?: string | null;
    postal_code?: string | null;
    locality?: string | null;
    region?: string | null;
    /** ISO 3166-1 alpha-2. */
    country?: string | null;
  } | null;
  email?: string | null;
  /** E.164. */
  phone_number?: string | null;
  document_type?: string | null;
  document_number?: string | null;
  /** ISO 3166-1 alpha-2. */
  issuing_country?: string | null;
  issuing_authority?: string | null;
  /** Not in the future. */
  date_of_issuance?: string | null;
  date_of_expiry?: string | null;
}

export interface UsherSession {
  id: string;
  createdAt: string;
  lastSeenAt: string;
  userAgent: string | null;
  /** True when it is the session of the request. */
  current: boolean;
}

export interface UsherSettle {
  code: string;
  field: string;
  /** Null for all words of the kind. */
  value: string | null;
  /** The meaning, as `suggestions` have it; null takes it back. */
  as: string | null;
}

export interface UsherSettled {
  code: 'date.ambiguous' | 'group.unknown' | 'phone.no_country' | 'role.unknown';
  field: string;
  value: string | null;
  as: string;
}

export interface UsherSignIn {
  /** E-mail address or username. */
  identifier: string;
  password: string;
}

export interface UsherSkippedLine {
  line: number;
  reason:
    | 'before_header'
    | 'comment'
    | 'count'
    | 'note'
    | 'other_table'
    | 'repeated_header'
    | 'rule'
    | 'total';
}

export interface UsherSkippedPeople {
  /** The code by which the same is refused by hand; `user.unchanged` for who is as wanted already. */
  reason:
    | 'group.last_manager'
    | 'group.not_allowed'
    | 'identity.already_submitted'
    | 'identity.already_validated'
    | 'invitation.not_pending'
    | 'permission.missing'
    | 'request.too_many'
    | 'user.already_archived'
    | 'user.archived_member'
    | 'user.holds_more'
    | 'user.is_yourself'
    | 'user.last_admin'
    | 'user.not_archived'
    | 'user.not_found'
    | 'user.unchanged';
  count: number;
}

export interface UsherSuggestion {
  /** The value for `settle`. */
  as: string;
  title: string;
}

export interface UsherSwitchOrganization {
  organizationId: string;
}

export interface UsherTemplatePreview {
  subject: string;
  /** The words that mail programs show beside the subject. */
  preheader: string;
  html: string;
  text: string;
}

export interface UsherTimelineEvent {
  at: string;
  /** `lower_snake.dotted`, as `invitation.resent`. */
  type: string;
  detail: Record<string, unknown> | null;
  /** The person who did it; null for nobody who is signed in, and for whoever is not in the organization any more. */
  actor: UsherNamed | null;
}

export interface UsherToldEvent {
  id: string;
  name:
    | 'identity.returned'
    | 'identity.submitted'
    | 'identity.validated'
    | 'import.completed'
    | 'import.failed'
    | 'import.undone'
    | 'invitation.accepted'
    | 'invitation.revoked'
    | 'mail.failed'
    | 'people.invited'
    | 'person.archived'
    | 'person.erased'
    | 'person.unarchived'
    | 'person.updated';
  status: UsherEventStatus;
  /** The account that it is about, if it is about one. */
  personId: string | null;
  attempts: number;
  /** The error that a handler of the application threw last. */
  error: string | null;
  createdAt: string;
  nextAttemptAt: string;
}

export interface UsherTriedWording {
  subject?: string;
  text?: string;
}

export interface UsherTypedIdentityCells {
  birth_given_name?: string | null;
  birth_family_name?: string | null;
  sex?: string | null;
  birthdate?: string | null;
  'place_of_birth.locality'?: string | null;
  'place_of_birth.region'?: string | null;
  'place_of_birth.country'?: string | null;
  nationalities?: string | null;
  personal_administrative_number?: string | null;
  'address.street_address'?: string | null;
  'address.house_number'?: string | null;
  'address.postal_code'?: string | null;
  'address.locality'?: string | null;
  'address.region'?: string | null;
  'address.country'?: string | null;
  phone_number?: string | null;
  document_type?: string | null;
  document_number?: string | null;
  issuing_country?: string | null;
  issuing_authority?: string | null;
  date_of_issuance?: string | null;
  date_of_expiry?: string | null;
}

export interface UsherUndoPreview {
  /** The number of people who would be taken back. */
  undone: number;
  /** The number of people who were updated and would be as before. */
  restored: number;
  /** The number of mails that it would send, to those of them who would be invited again. */
  mails: number;
  /** The most frequent reason first. */
  kept: UsherKeptCount[];
}

export interface UsherUndoneImport {
  /** The number of people who are taken back. */
  undone: number;
  /** The number of people who had been updated and are as before. */
  restored: number;
  kept: UsherKeptPerson[];
}

export interface UsherUnusual {
  code: 'admins' | 'all_role' | 'domains';
  message: string;
}

export interface UsherUpdateGroup {
  /** At most 100 characters; no two groups have the same name, without regard to case and accents. */
  name?: string;
  description?: string | null;
  /** The permissions of its members; nobody grants what they do not hold. */
  permissions?: string[];
}

export interface UsherUpdateIdentitySettings {
  /** `required`, `optional` or `hidden` by field path; fields that are left out stay as they are. */
  fields?: UsherChangedUses;
}

export interface UsherUpdateOrganization {
  name?: string;
  /** The address that invitees may ask. */
  contactEmail?: string | null;
  /** The tag of the language of its people who have chosen none; null for the application's first. */
  language?: string | null;
  /** The name of the time zone (IANA) that mails say times in; null for UTC. */
  timeZone?: string | null;
  /** The colour of its mails and pages, as `#3450b5`, on which one can read; null for Usher's own. */
  accent?: string | null;
  /** The name that its mails come from; null for that of the application. */
  senderName?: string | null;
  /** The address that answers to its mails go to; null for the sender's. */
  replyTo?: string | null;
  /** A sentence of its own, for those who are invited. */
  welcome?: string | null;
  /** The days that an invitation can be accepted. */
  invitationDays?: number;
  /** The number of reminders that somebody who has not accepted gets at most. */
  reminders?: number;
  /** True when people may validate their own identities, and those of people who hold more. */
  allowSelfValidation?: boolean;
  /** The days from the end of an invitation to the erasure of the person who never accepted; 0 for never. */
  retainInviteesDays?: number;
  /** The days from the end of an import to the deletion of its cells; 0 for never. */
  retainImportCellsDays?: number;
  /** The days that an identity's draft is kept that nobody touches; 0 for ever. */
  retainDraftsDays?: number;
}

export interface UsherUpdateOwnSettings {
  /** Null or blank for none. Organizations that the person has not joined are not told. */
  firstName?: string | null;
  lastName?: string | null;
  /** The tag of the language that they read; null for the organization's. */
  language?: string | null;
  /** Light, dark or as the system has it; null for no choice. */
  theme?: 'dark' | 'light' | 'system' | null;
}

export interface UsherUpdateUser {
  /** Null or blank for none. Names and username belong to the account. */
  firstName?: string | null;
  lastName?: string | null;
  username?: string;
  role?: UsherRole;
  /** The custom groups that the person is in from now on. */
  groupIds?: string[];
  /** Replaces the metadata, judged as in an invitation; null for none. */
  metadata?: Record<string, unknown> | null;
  /** The address that the account has; another is refused: it has a call of its own. */
  email?: unknown;
  /** The status that the person has; another is refused: archive and unarchive have their own calls. */
  status?: unknown;
}

export interface UsherUser {
  /** The account's. */
  id: string;
  email: string;
  role: UsherRole;
  /** The custom groups that the person is in. */
  groupIds: string[];
  status: UsherMemberStatus;
  identityStatus: UsherIdentityStatus;
  /** Null when there is none; for who may not view users, unless they have just given it. */
  metadata: Record<string, unknown> | null;
  /** The latest one; null when there was none. */
  invitation: UsherInvitationSummary | null;
  /** The new address that waits to be confirmed; null when there is none. */
  emailChange: UsherOpenEmailChange | null;
  importId: string | null;
  createdAt: string;
  activatedAt: string | null;
  archivedAt: string | null;
  /** Null while the account's names are withheld: what it says is the person's to show. */
  username: string | null;
  firstName: string | null;
  lastName: string | null;
}

export interface UsherUsernameAvailability {
  status: 'available' | 'invalid' | 'taken';
  /** The next free username where the one asked for is taken. */
  suggestion?: string;
}

export type UsherVerdict =
  | 'ready'
  | 'existing_account'
  | 'update'
  | 'unchanged'
  | 'already_member'
  | 'archived_member'
  | 'duplicate'
  | 'error';

export interface UsherWording {
  subject: string;
  /** Plain text, its paragraphs apart by blank lines, with `{link}` on a line of its own. */
  text: string;
}

/** UsherVerdict, in the order of the server. */
export const verdicts = [
  'ready',
  'existing_account',
  'update',
  'unchanged',
  'already_member',
  'archived_member',
  'duplicate',
  'error',
] as const satisfies readonly UsherVerdict[];

/** The fields of an identity, in the order in which they are asked for. */
export const identityFields = {
  given_name: { kind: 'name', step: 'person', isColumn: false },
  family_name: { kind: 'name', step: 'person', isColumn: false },
  birth_given_name: { kind: 'name', step: 'person', isColumn: true },
  birth_family_name: { kind: 'name', step: 'person', isColumn: true },
  sex: { kind: 'sex', step: 'person', isColumn: true },
  birthdate: { kind: 'pastDate', step: 'birth', isColumn: true },
  'place_of_birth.locality': { kind: 'text', step: 'birth', isColumn: true },
  'place_of_birth.region': { kind: 'text', step: 'birth', isColumn: true },
  'place_of_birth.country': { kind: 'country', step: 'birth', isColumn: true },
  nationalities: { kind: 'nationalities', step: 'birth', isColumn: true },
  personal_administrative_number: { kind: 'text', step: 'birth', isColumn: true },
  'address.street_address': { kind: 'text', step: 'residence', isColumn: true },
  'address.house_number': { kind: 'text', step: 'residence', isColumn: true },
  'address.postal_code': { kind: 'text', step: 'residence', isColumn: true },
  'address.locality': { kind: 'text', step: 'residence', isColumn: true },
  'address.region': { kind: 'text', step: 'residence', isColumn: true },
  'address.country': { kind: 'country', step: 'residence', isColumn: true },
  email: { kind: 'email', step: 'residence', isColumn: false },
  phone_number: { kind: 'phone', step: 'residence', isColumn: true },
  document_type: { kind: 'text', step: 'document', isColumn: true },
  document_number: { kind: 'text', step: 'document', isColumn: true },
  issuing_country: { kind: 'country', step: 'document', isColumn: true },
  issuing_authority: { kind: 'text', step: 'document', isColumn: true },
  date_of_issuance: { kind: 'pastDate', step: 'document', notBefore: 'birthdate', isColumn: true },
  date_of_expiry: { kind: 'date', step: 'document', notBefore: 'date_of_issuance', isColumn: true },
} as const satisfies Record<UsherFieldPath, object>;

export const fieldKinds = {
  name: { maxLength: 99 },
  text: { maxLength: 150 },
  sex: { codes: { '0': 'not_known', '1': 'male', '2': 'female', '9': 'not_applicable' } },
  date: { earliest: '1875-01-01', latest: '9999-12-31' },
  pastDate: { earliest: '1875-01-01', latest: 'today' },
  country: {},
  nationalities: { maxCount: 10, special: ['QU', 'QS'] },
  email: { likely: '^[^\\s@]+@[^\\s@]+$' },
  phone: { withCountry: '^(\\+|00)', likely: '^(\\+|00)[\\d\\s()./-]{7,}$' },
} as const;

export const fieldUses = ['required', 'optional', 'hidden'] as const;

export const firstTimeZone = 14 as const;

export const identitySteps = ['person', 'birth', 'residence', 'document'] as const;

export const nameFields = ['given_name', 'family_name'] as const;

export const reasonMaxLength = 500 as const;

/** Every route, by its method and its path below the API's address. */
export interface Routes {
  /** The audit trail of an organization, the latest first. */
  'GET /audit-events': {
    query: { filter?: string; sort?: string; range?: string };
    answer: UsherAuditEvent[];
  };
  /** Changes the own password, and ends the other sessions. */
  'POST /auth/change-password': { body: UsherChangePassword; answer: undefined };
  /** Mails a link for a new password, if there is such an account, and their invitation to somebody who has none yet; the answer does not tell. */
  'POST /auth/forgot-password': { body: UsherForgotPassword; answer: undefined };
  /** Signs in by e-mail address or username, and sets the session cookie. */
  'POST /auth/login': { body: UsherSignIn; answer: UsherMe };
  /** Ends the session; also without one. */
  'POST /auth/logout': { answer: undefined };
  /** The person who is signed in, where, and what they may do. */
  'GET /auth/me': { answer: UsherMe };
  /** The rules for a new password. */
  'GET /auth/password-policy': { answer: UsherPasswordPolicy };
  /** Sets a new password by the token of an e-mailed link, and ends every session. */
  'POST /auth/reset-password': { body: UsherResetPassword; answer: undefined };
  /** Tells whether the link of a token works; changes nothing. */
  'POST /auth/reset-password/inspect': { body: UsherPasswordResetToken; answer: undefined };
  /** The sessions of the person, the latest use first. */
  'GET /auth/sessions': { answer: UsherSession[] };
  /** Ends one of the own sessions. */
  'DELETE /auth/sessions/{id}': { params: { id: string }; answer: undefined };
  /** Ends all of the own sessions, this one too. */
  'POST /auth/sign-out-everywhere': { answer: undefined };
  /** Goes on in another of the own organizations. */
  'POST /auth/switch-organization': { body: UsherSwitchOrganization; answer: UsherMe };
  /** The mails of the organization, the latest first, with what became of them. */
  'GET /emails': {
    query: { filter?: string; sort?: string; range?: string };
    answer: UsherEmail[];
  };
  /** Tries all failed mails again that a filter finds; without one, all of the organization. */
  'POST /emails/retry': {
    query: { filter?: string };
    body: UsherRetryEmails;
    answer: UsherRetriedEmails;
  };
  /** Tries a failed mail again. */
  'POST /emails/{id}/retry': { params: { id: string }; answer: UsherEmail };
  /** The events that the application around Usher was told, and those that it could not be, with why. */
  'GET /events': {
    query: { filter?: string; sort?: string; range?: string };
    answer: UsherToldEvent[];
  };
  /** Has an event that was given up delivered once more. */
  'POST /events/{id}/retry': { params: { id: string }; answer: UsherToldEvent };
  /** Needs one of can_view_users, can_manage_groups, can_create_user and can_bulk_invite. */
  'GET /groups': {
    query: { filter?: string; sort?: string; range?: string };
    answer: UsherGroup[];
  };
  'POST /groups': { body: UsherCreateGroup; answer: UsherGroup };
  /** Needs one of can_view_users, can_manage_groups, can_create_user and can_bulk_invite. */
  'GET /groups/{id}': { params: { id: string }; answer: UsherGroup };
  /** Takes the whole group, too: what is as it was is passed over. */
  'PUT /groups/{id}': { params: { id: string }; body: UsherUpdateGroup; answer: UsherGroup };
  /** Answers the group as it was. */
  'DELETE /groups/{id}': { params: { id: string }; answer: UsherGroup };
  'POST /groups/{id}/members': {
    params: { id: string };
    body: UsherAddMembers;
    answer: UsherGroup;
  };
  'DELETE /groups/{id}/members/{userId}': {
    params: { id: string; userId: string };
    answer: UsherGroup;
  };
  'GET /home': { query: { since?: string }; answer: UsherHome };
  /** The people of the current organization and how far their identities are, without personal fields. */
  'GET /identities': {
    query: { filter?: string; sort?: string; range?: string };
    answer: UsherIdentitySummary[];
  };
  /** The same for many people; those who cannot be asked, or were mailed a moment ago, are skipped. Needs can_view_users, too, for a filter. */
  'POST /identities/request': { body: UsherRequestIdentities; answer: UsherQueued };
  /** With the personal fields; that it was read is recorded. */
  'GET /identities/{userId}': { params: { userId: string }; answer: UsherIdentity };
  'PUT /identities/{userId}': {
    params: { userId: string };
    body: UsherSaveIdentity;
    answer: UsherIdentity;
  };
  /** Asks the person by mail to give their personal information themselves. */
  'POST /identities/{userId}/request': {
    params: { userId: string };
    answer: UsherIdentityRequested;
  };
  /** Accepts what was submitted, or returns fields of it with reasons. */
  'POST /identities/{userId}/review': {
    params: { userId: string };
    body: UsherReviewIdentity;
    answer: UsherIdentity;
  };
  /** Its versions: who changed it, when, and where each came from; newest first. */
  'GET /identities/{userId}/versions': {
    params: { userId: string };
    answer: UsherIdentityVersion[];
  };
  /** The contents of a version; that it was read is recorded. */
  'GET /identities/{userId}/versions/{version}': {
    params: { version: number; userId: string };
    answer: UsherIdentityContent;
  };
  'GET /identity-settings': { answer: UsherIdentitySettings };
  /** Changes the use of the fields that are given. Takes the whole of it, too: what is as it was is passed over. */
  'PUT /identity-settings': { body: UsherUpdateIdentitySettings; answer: UsherIdentitySettings };
  /** Reads and judges a CSV file (multipart), or rows typed by hand, a pasted text or both (JSON). Nothing is created or sent. */
  'POST /imports': { body: UsherManualImport; answer: UsherImport };
  'GET /imports': {
    query: { filter?: string; sort?: string; range?: string };
    answer: UsherImport[];
  };
  /** The columns of a file, with two example rows; with `identity`, those too that the organization asks for of identities. */
  'GET /imports/template.csv': {
    query: { encoding?: 'base64'; identity?: 'false' | 'true' };
    answer: Blob;
  };
  /** The same as a workbook, with lists to choose roles and groups from. */
  'GET /imports/template.xlsx': {
    query: { encoding?: 'base64'; identity?: 'false' | 'true' };
    answer: Blob;
  };
  'GET /imports/{id}': { params: { id: string }; answer: UsherImport };
  /** Chooses anew, until it is processed, how the file is read and judged. Where that changes what rows mean, they are judged again: the import is `reading` until they are. Takes the whole import, too: what is as it was is passed over. */
  'PUT /imports/{id}': { params: { id: string }; body: UsherChangeImport; answer: UsherImport };
  /** Discards an import that was never started. */
  'DELETE /imports/{id}': { params: { id: string }; answer: undefined };
  /** Ends it: what is done stays, the rest is not begun. */
  'POST /imports/{id}/cancel': { params: { id: string }; answer: UsherImport };
  /** The rows that did not make it, to be corrected and uploaded again. */
  'GET /imports/{id}/errors.csv': {
    params: { id: string };
    query: { encoding?: 'base64' };
    answer: Blob;
  };
  /** The same as a workbook. */
  'GET /imports/{id}/errors.xlsx': {
    params: { id: string };
    query: { encoding?: 'base64' };
    answer: Blob;
  };
  /** The faults and doubts of its rows, grouped; all rows of a group can be settled at once. */
  'GET /imports/{id}/faults': { params: { id: string }; answer: UsherFaultGroup[] };
  /** One of the mails that processing it sends, and what is unusual about it. */
  'GET /imports/{id}/preview': { params: { id: string }; answer: UsherImportPreview };
  /** Invites the people of the good rows, in a job. */
  'POST /imports/{id}/process': { params: { id: string }; answer: UsherImport };
  /** The rows for checking. */
  'GET /imports/{id}/rows': {
    params: { id: string };
    query: { filter?: string; sort?: string; range?: string };
    answer: UsherImportRow[];
  };
  /** Changes cells of a row, which is judged anew. Takes the whole row, too: what is as it was is passed over. */
  'PUT /imports/{id}/rows/{rowNumber}': {
    params: { rowNumber: number; id: string };
    body: UsherRowFields;
    answer: UsherImportRow;
  };
  'DELETE /imports/{id}/rows/{rowNumber}': {
    params: { rowNumber: number; id: string };
    answer: undefined;
  };
  /** The numbers of people whom taking it back would concern. */
  'GET /imports/{id}/undo': { params: { id: string }; answer: UsherUndoPreview };
  /** Takes back everybody who has not come. */
  'POST /imports/{id}/undo': { params: { id: string }; answer: UsherUndoneImport };
  /** The invitations of the organization. */
  'GET /invitations': {
    query: { filter?: string; sort?: string; range?: string };
    answer: UsherInvitation[];
  };
  /** Mails the links of many invitations again; those that are not pending, or were mailed a moment ago, are skipped. Needs can_view_users, too, for a filter. */
  'POST /invitations/resend': { body: UsherResendInvitations; answer: UsherQueued };
  'GET /invitations/{id}': { params: { id: string }; answer: UsherInvitation };
  /** The secret link of a pending invitation, to hand over without a mail. */
  'GET /invitations/{id}/link': { params: { id: string }; answer: UsherInvitationLink };
  /** Extends an invitation, also one that has expired, and mails its link again. */
  'POST /invitations/{id}/resend': { params: { id: string }; answer: UsherInvitation };
  /** Makes an invitation useless, with all its links. */
  'POST /invitations/{id}/revoke': { params: { id: string }; answer: UsherInvitation };
  /** Every mail in every language that is offered: the original, beside what it was changed to. */
  'GET /mail-templates': { answer: UsherMailTemplate[] };
  'PUT /mail-templates/{kind}/{language}': {
    params: { kind: string; language: string };
    body: UsherWording;
    answer: UsherMailTemplate;
  };
  /** Goes back to the original. */
  'DELETE /mail-templates/{kind}/{language}': {
    params: { kind: string; language: string };
    answer: UsherMailTemplate;
  };
  /** The mail with its words that are in use, as whoever asks would get it. */
  'GET /mail-templates/{kind}/{language}/preview': {
    params: { kind: string; language: string };
    answer: UsherTemplatePreview;
  };
  /** The mail with words that are tried out; nothing is kept. */
  'POST /mail-templates/{kind}/{language}/preview': {
    params: { kind: string; language: string };
    body: UsherPreviewedWording;
    answer: UsherTemplatePreview;
  };
  /** Mails the same to whoever asks, and says to which address. */
  'POST /mail-templates/{kind}/{language}/test': {
    params: { kind: string; language: string };
    body: UsherTriedWording;
    answer: UsherMailedTest;
  };
  /** Takes one's own account as `/auth/me` shows it, too: what is as it was is passed over. */
  'PUT /me': { body: UsherUpdateOwnSettings; answer: UsherMe };
  /** With what came back and why, and what of it is not corrected yet. */
  'GET /me/identity': { answer: UsherOwnIdentity };
  'PUT /me/identity': { body: UsherSaveOwnIdentity; answer: UsherOwnIdentity };
  /** All that is held about oneself, as a file, with the latest of what one did to others. */
  'GET /me/personal-data': { answer: UsherPersonalData };
  'GET /organization': { answer: UsherOrganizationSettings };
  /** Takes the whole of it, too: what is as it was is passed over, and the logo, which has a route of its own. */
  'PUT /organization': { body: UsherUpdateOrganization; answer: UsherOrganizationSettings };
  /** Takes a PNG, JPEG, WebP or SVG, of at most 512 kB, which is recognized by its content. */
  'PUT /organization/logo': { body: unknown; answer: UsherOrganizationSettings };
  'DELETE /organization/logo': { answer: UsherOrganizationSettings };
  /** Makes an organization; the caller becomes its Admin. */
  'POST /organizations': { body: UsherCreateOrganization; answer: UsherNamed };
  /** Everything that can be granted. */
  'GET /permissions': { answer: UsherPermissionEntry[] };
  /** Gives the account its new address, once. */
  'POST /public/email-changes/confirm': { body: UsherEmailChangeToken; answer: undefined };
  /** Tells what the link is about; changes nothing. */
  'POST /public/email-changes/inspect': {
    body: UsherEmailChangeToken;
    answer: UsherInspectedEmailChange;
  };
  /** Accepts an invitation, and signs the person in to the organization; where the host signs people in, the answer says where. */
  'POST /public/invitations/accept': {
    body: UsherAcceptInvitation;
    answer: UsherMe | UsherHostWelcome;
  };
  /** Tells what the link invites to; changes nothing. */
  'POST /public/invitations/inspect': {
    body: UsherInvitationToken;
    answer: UsherInspectedInvitation;
  };
  /** Asks for a fresh link by e-mail. The answer is the same whatever the token is. */
  'POST /public/invitations/request-new': { body: UsherInvitationToken; answer: undefined };
  /** The logo; an address with its version (`v`) is that of this logo for ever. */
  'GET /public/organizations/{id}/logo': {
    params: { id: string };
    query: { v?: string };
    answer: Blob;
  };
  /** The people of the current organization. */
  'GET /users': { query: { filter?: string; sort?: string; range?: string }; answer: UsherUser[] };
  /** Creates an internal user and, unless told otherwise, mails the invitation. */
  'POST /users': { body: UsherCreateUser; answer: UsherUser };
  /** Tells whether an e-mail address and a username can be used for a new person. */
  'GET /users/availability': {
    query: { email?: string; username?: string };
    answer: UsherAvailability;
  };
  /** Does something to many people, each as by hand; who cannot have it done is skipped and counted by reason. Needs the permission of the action, and can_view_users for a filter. */
  'POST /users/bulk': { body: UsherBulkAction; answer: UsherBulkOutcome };
  /** Creates an internal user together with their digital identity. */
  'POST /users/complete-registration': {
    body: UsherCompleteRegistration;
    answer: UsherCompletedRegistration;
  };
  /** The people whom `filter` selects, as CSV that an import reads. */
  'GET /users/export.csv': { query: { filter?: string; encoding?: 'base64' }; answer: Blob };
  /** The same as a workbook. */
  'GET /users/export.xlsx': { query: { filter?: string; encoding?: 'base64' }; answer: Blob };
  'GET /users/{id}': { params: { id: string }; answer: UsherUser };
  /** Takes the whole person, too: what is as it was is passed over. */
  'PUT /users/{id}': { params: { id: string }; body: UsherUpdateUser; answer: UsherUser };
  /** Signs the person out and revokes their pending invitation. */
  'POST /users/{id}/archive': { params: { id: string }; answer: UsherUser };
  /** Changes the address of somebody who has not come yet at once, and mails a new link to it: needs can_create_user. Of somebody active, which needs can_edit_user, it waits until it is confirmed from there (202). */
  'PUT /users/{id}/email': { params: { id: string }; body: UsherChangeEmail; answer: UsherUser };
  /** Erases all that is held about a person here; there is no way back. */
  'POST /users/{id}/erase': { params: { id: string }; answer: undefined };
  /** Invites somebody again whose invitation was revoked: a new invitation with a new secret. */
  'POST /users/{id}/invite': { params: { id: string }; answer: UsherInvitation };
  /** All that is held about a person, as a file; that it was taken is recorded. Needs can_view_users as well, but for one's own. What they did to others is in it for holders of can_view_audit_log. Nobody takes it of who holds more than they do. */
  'GET /users/{id}/personal-data': { params: { id: string }; answer: UsherPersonalData };
  /** The timeline of the person here, newest first. */
  'GET /users/{id}/timeline': { params: { id: string }; answer: UsherTimelineEvent[] };
  /** Brings an archived person back, with a fresh invitation where they had not joined. */
  'POST /users/{id}/unarchive': { params: { id: string }; answer: UsherUser };
}
