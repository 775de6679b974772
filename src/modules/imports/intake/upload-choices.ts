import { Problem } from '../../../common/problem/problem.js';
import { readBody } from '../../../common/problem/validation.js';
import { words } from '../../../words/words.js';
import { parseRole } from '../../enrolment/judge/judge-role.js';
import { UsherUploadChoices } from '../dto/import.dto.js';
import { type ImportChoices, usualChoices, withoutBlanks } from '../lifecycle/import-choices.js';

/** The choices that come with a file. */
type UploadChoices = Omit<ImportChoices, 'source' | 'fileName'> &
  Pick<UsherUploadChoices, 'sheet' | 'encoding'>;

/**
 * Reads the fields that came before the file, where everything is text and blank means not given.
 * @throws Problem 422 with a message by field.
 */
export async function readUploadChoices(
  fields: Readonly<Record<string, unknown>>,
): Promise<UploadChoices> {
  const given = Object.entries(fields).filter(([, value]) => value !== '');
  const read = Object.fromEntries(given.map(([name, value]) => [name, readField(name, value)]));
  const choices = await readBody(UsherUploadChoices, read);
  return { ...usualChoices, ...withoutBlanks(choices) };
}

type Reader = (text: string) => unknown;

const asIs: Reader = (text) => text;
const flags: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['on', true],
  ['1', true],
  ['false', false],
  ['off', false],
  ['0', false],
]);
/** Reads a yes or a no; anything else stays as it is, and is refused with the rest. */
const flag: Reader = (text) => flags.get(text.toLowerCase()) ?? text;
const readers: Readonly<Record<keyof UsherUploadChoices, Reader>> = {
  mode: asIs,
  defaultRole: parseRole,
  createMissingGroups: flag,
  validateIdentities: flag,
  sendInvitations: flag,
  country: (text) => text.toUpperCase(),
  dateOrder: asIs,
  sheet: asIs,
  encoding: asIs,
};

/** The names of the fields that may come before a file. */
export const uploadFields: readonly string[] = Object.keys(readers);

function readField(name: string, value: unknown): unknown {
  if (typeof value !== 'string') return value;
  const read = readers[name as keyof UsherUploadChoices](value);
  if (read !== undefined) return read;
  throw new Problem('request.invalid', {
    errors: { [name]: words('value.name_is_role', { name }) },
  });
}
