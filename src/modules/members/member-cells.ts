import type { JudgingColumn } from '../../common/settings/metadata-columns.js';
import type { Language } from '../../words/language.js';
import { say } from '../../words/say.js';
import { words } from '../../words/words.js';
import type { AccountField } from '../enrolment/judge/column-keys.js';
import { columnText } from '../enrolment/judge/judge-metadata.js';
import type { Role } from '../permissions/permission-catalogue.js';
import type { UsherUser } from './dto/user.dto.js';

const roleTitles: Readonly<Record<Role, string>> = { admin: 'Admin', hr: 'HR', member: 'Member' };

/** A person as files have them. */
export interface PersonInFiles extends Pick<
  UsherUser,
  'firstName' | 'lastName' | 'email' | 'username' | 'role' | 'status' | 'metadata'
> {
  groupNames: readonly string[];
}

/** A person whose metadata is a text, without what has columns of its own. */
type WrittenPerson = Omit<PersonInFiles, 'metadata'> & { metadata: string };

/** A column of the export; the language is people's own, and theirs to tell. */
type ExportedField = Exclude<AccountField, 'language'>;

/** Makes the cells of people in the columns of accounts that imports read, in the order of the export. */
const texts: { readonly [Field in ExportedField]: (person: WrittenPerson) => string } = {
  firstName: ({ firstName }) => firstName ?? '',
  lastName: ({ lastName }) => lastName ?? '',
  email: ({ email }) => email,
  username: ({ username }) => username ?? '',
  role: ({ role }) => roleTitles[role],
  groups: ({ groupNames }) => [...groupNames].sort().join('|'),
  metadata: ({ metadata }) => metadata,
  status: ({ status }) => status,
};
const fields = (Object.keys(texts) as ExportedField[]).filter((field) => field !== 'status');

/**
 * The titles of the columns in which people are exported, in the language of the reader: of accounts,
 * the application's, the status.
 */
export function titlesOf(columns: readonly JudgingColumn[], language: Language): string[] {
  const title = (field: ExportedField): string => say(words(`column.${field}`), language);
  return [...fields.map(title), ...columns.map((column) => column.title), title('status')];
}

/** The keys of the same columns, in the same order. */
export function keysOf(columns: readonly JudgingColumn[]): string[] {
  return [...fields, ...columns.map(({ key }) => `metadata.${key}`), 'status'];
}

/** The texts of a person in these columns; the role by its name in English, unless a language is given. */
export function textsOf(
  person: PersonInFiles,
  columns: readonly JudgingColumn[],
  language?: Language,
): string[] {
  const { text: metadata, cells } = apart(person.metadata, columns);
  const written = { ...person, metadata };
  const text = (field: ExportedField): string =>
    field === 'role' && language
      ? say(words(`role.${person.role}`), language)
      : texts[field](written);
  return [...fields.map(text), ...cells, text('status')];
}

/**
 * Metadata as the cells of the application's columns, and as the text of what is left. What is under
 * the key of a column and no text, or has spaces around it, is left: a cell would change it.
 */
function apart(
  metadata: UsherUser['metadata'],
  columns: readonly JudgingColumn[],
): { text: string; cells: string[] } {
  if (metadata === null) return { text: '', cells: columns.map(() => '') };
  const columnTexts = columns.map(({ key }) => columnText(metadata[key]));
  const taken = columns.filter((_, place) => columnTexts[place] !== undefined);
  const keys = taken.map(({ key }) => key);
  const left = Object.entries(metadata).filter(([key]) => !keys.includes(key));
  const isTakenWhole = keys.length > 0 && left.length === 0;
  return {
    text: isTakenWhole ? '' : JSON.stringify(Object.fromEntries(left)),
    cells: columnTexts.map((text) => text ?? ''),
  };
}
