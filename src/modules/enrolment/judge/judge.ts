import type { Role } from '../../permissions/permission-catalogue.js';
import { emailMaxLength, parseEmailAddress, type EmailFault } from '../../people/email-address.js';
import { nameMaxLength, parsePersonName } from '../../people/person-name.js';
import { deriveUsername, parseUsername, usernameMaxLength } from '../../people/username.js';
import { type IdentityCells, judgeIdentityCells, type RowIdentity } from './identity-cells.js';
import type { JudgeContext } from './judge-context.js';
import { judgeGroups } from './judge-groups.js';
import { judgeMetadata, type MetadataTexts } from './judge-metadata.js';
import { judgeRole } from './judge-role.js';
import type { RowFault } from './row-codes.js';

export type { RowFault } from './row-codes.js';

/**
 * What somebody gave for one person. A value is undefined where it could not be given (the file has
 * no such column, the form no such field) and `''` where it was left blank.
 */
export interface RowValues extends MetadataTexts {
  email?: string | undefined;
  username?: string | undefined;
  firstName?: string | undefined;
  lastName?: string | undefined;
  role?: string | undefined;
  /** Several are separated by `|`, or given as an array. */
  groups?: string | readonly string[] | undefined;
  /** The cells of identity columns; undefined where the file has none. */
  identity?: IdentityCells | undefined;
  /** What was wrong with the row's form in its file, and on which line (counted from 1). */
  malformed?: { code: 'row.unbalanced_quote' | 'row.too_many_cells'; line: number } | undefined;
}

/** A row after judging: what can be used is in its one normal form, what cannot is null. */
export interface JudgedRow {
  email: string | null;
  /** Derived from the e-mail when none was given; null when there is neither. */
  username: string | null;
  usernameGiven: boolean;
  firstName: string | null;
  lastName: string | null;
  role: Role | null;
  /** Names, without repetition; as the group spells itself where it exists. */
  groups: string[];
  /** The text of a JSON object, at most 200,000 characters, with the application's columns in it. */
  metadata: string | null;
  /** Undefined for none, and in a row with faults. */
  identity: RowIdentity | undefined;
  /** All faults at once, in the order of the columns; empty for a good row. */
  errors: RowFault[];
}

/**
 * The one judge of people to be: single, manual and CSV rows are all held against the same rules.
 * What needs other rows or the database (duplicates, taken usernames,
 * members) is not decided here. Never throws, whatever the row holds.
 */
export function judge(row: RowValues, context: JudgeContext): JudgedRow {
  const errors: RowFault[] = [];
  const judged: JudgedRow = {
    email: null,
    username: null,
    usernameGiven: false,
    firstName: null,
    lastName: null,
    role: null,
    groups: [],
    metadata: null,
    identity: undefined,
    errors,
  };
  if (row.malformed !== undefined) errors.push(malformedFault(row.malformed));
  judgeNames(row, judged);
  judgeEmail(row.email ?? '', judged);
  judgeUsername(row.username?.trim() ?? '', judged);
  judged.role = judgeRole(row.role, context, errors);
  judged.groups = judgeGroups(row.groups, context, errors);
  judged.metadata = judgeMetadata(row, context.metadataColumns, errors);
  if (row.identity && context.identity && !row.malformed) {
    const identity = judgeIdentityCells(row.identity, judged, context.identity, errors);
    if (errors.length === 0) judged.identity = identity;
  }
  // Where the quotes are wrong nobody knows which cell is which: further faults would only confuse.
  if (row.malformed?.code === 'row.unbalanced_quote') errors.length = 1;
  return judged;
}

function judgeNames(row: RowValues, judged: JudgedRow): void {
  const { errors } = judged;
  const before = errors.length;
  const read = (field: 'firstName' | 'lastName', text: string): string | null => {
    const parsed = parsePersonName(text);
    if (parsed.ok) return parsed.name === '' ? null : parsed.name;
    const prefix = field === 'firstName' ? 'first_name' : 'last_name';
    errors.push({ field, code: `${prefix}.${parsed.fault}`, message: nameMessages[parsed.fault] });
    return null;
  };
  if (row.firstName) judged.firstName = read('firstName', row.firstName);
  if (row.lastName) judged.lastName = read('lastName', row.lastName);
  if (row.firstName === undefined && row.lastName === undefined) return;
  if (judged.firstName !== null || judged.lastName !== null || errors.length > before) return;
  errors.push({
    field: row.firstName === undefined ? 'lastName' : 'firstName',
    code: 'name.required',
    message: 'A name is needed. Fill in the first name, the last name or both.',
  });
}

function judgeEmail(text: string, judged: JudgedRow): void {
  const parsed = parseEmailAddress(text);
  if (parsed.ok) judged.email = parsed.email;
  else
    judged.errors.push({ field: 'email', code: parsed.code, message: emailMessages[parsed.code] });
}

function judgeUsername(text: string, judged: JudgedRow): void {
  if (text === '') {
    if (judged.email !== null) judged.username = deriveUsername(judged.email);
    return;
  }
  judged.usernameGiven = true;
  const parsed = parseUsername(text);
  if (parsed.ok) judged.username = parsed.username;
  else judged.errors.push({ field: 'username', code: parsed.code, message: usernameMessage });
}

function malformedFault({ code, line }: NonNullable<RowValues['malformed']>): RowFault {
  const message =
    code === 'row.unbalanced_quote'
      ? `A quotation mark on line ${line} does not match another. Put quotation marks around the whole cell, and write those inside it twice.`
      : `Line ${line} has more cells than there are columns. Put quotation marks around a cell that holds the separator, or remove the surplus cells.`;
  return { field: 'row', code, message };
}

const nameMessages = {
  too_long: `This name is too long. Use at most ${nameMaxLength} characters.`,
  invalid_characters:
    'This name has characters that a name cannot have, such as a line break or an unreadable character. Type it again.',
} as const;

/** What an e-mail fault says to the person who typed it. */
const emailMessages: Readonly<Record<EmailFault, string>> = {
  'email.required': 'An e-mail address is needed.',
  'email.invalid': 'This is not an e-mail address. Write it like name@example.com.',
  'email.too_long': `This e-mail address is too long. It may have ${emailMaxLength} characters, of which 64 before the @.`,
};

/** What an unusable username says to the person who typed it. */
const usernameMessage = `This username cannot be used. Begin with a letter or digit, go on with letters of the same script, digits, dots, hyphens or underscores, ${usernameMaxLength} characters at most.`;
