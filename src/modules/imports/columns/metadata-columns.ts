import {
  type JudgingColumn,
  judgingColumn,
  type MetadataColumn,
} from '../../../common/settings/metadata-columns.js';
import { UsherSetupError } from '../../../common/failures/setup-error.js';
import { columns } from './columns.js';
import { nameKey, nameMaxLength } from './column-names.js';

/** The most columns that an application may add. */
const most = 50;

/** The headings of downloads beside the columns that are read. */
const added = ['Created', 'error_code', 'error'];

const optionNames = [
  'key',
  'title',
  'aliases',
  'validate',
] as const satisfies (keyof MetadataColumn)[];

/**
 * Reads the option `metadataColumns`.
 * @throws UsherSetupError naming the column, and what to mend.
 */
export function readMetadataColumns(given: readonly MetadataColumn[]): readonly JudgingColumn[] {
  if (!Array.isArray(given) || given.length > most) {
    throw wrong(
      `is a list of at most ${most} columns, as [{ key: 'department', title: 'Department' }].`,
    );
  }
  const keys = new Set<string>();
  const owners = new Map(added.map((name) => [nameKey(name), 'Usher’s downloads']));
  for (const { title, names } of columns) {
    for (const name of names) owners.set(nameKey(name), `Usher’s column “${title}”`);
  }
  for (const column of given as readonly MetadataColumn[]) {
    readParts(column);
    const { key, title, aliases = [] } = column;
    if (keys.has(key))
      throw wrong(`has two columns with the key "${key}": give each a key of its own.`);
    keys.add(key);
    for (const name of [title, ...aliases]) {
      const owner = owners.get(nameKey(name));
      if (owner !== undefined && owner !== `"${key}"`) {
        throw wrong(`: "${name}" of "${key}" is a name of ${owner} already. Choose another.`);
      }
      owners.set(nameKey(name), `"${key}"`);
    }
  }
  return given.map(judgingColumn);
}

/** @throws UsherSetupError when a part of a column is none, or of a wrong kind. */
function readParts(column: MetadataColumn): void {
  const { key, title, aliases = [], validate } = column as Partial<MetadataColumn>;
  if (typeof key !== 'string' || !/^[A-Za-z][\w-]{0,39}$/.test(key) || key in Object.prototype) {
    throw wrong(
      `: "${String(key)}" is no key: use a letter, then at most 39 letters, digits, _ and -, as department.`,
    );
  }
  const strange = Object.keys(column).find(
    (name) => !(optionNames as readonly string[]).includes(name),
  );
  if (strange !== undefined)
    throw wrong(`: "${key}" has ${strange}, which is no part of a column.`);
  if (!Array.isArray(aliases) || ![title, ...(aliases as unknown[])].every(isName)) {
    throw wrong(
      `: "${key}" needs a title, and aliases are a list, each a text of at most ${nameMaxLength} characters.`,
    );
  }
  if (validate !== undefined && typeof validate !== 'function') {
    throw wrong(`: \`validate\` of "${key}" is a function that returns words or undefined.`);
  }
}

function isName(name: unknown): boolean {
  return typeof name === 'string' && name.length <= nameMaxLength && nameKey(name) !== '';
}

function wrong(words: string): UsherSetupError {
  return new UsherSetupError(
    `The option \`metadataColumns\`${/^:/.test(words) ? '' : ' '}${words}`,
  );
}
