import { fold } from '../../../common/text/fold.js';
import { normalForm } from '../../../common/text/normal-form.js';
import { few } from '../../../words/few.js';
import { words } from '../../../words/words.js';
import { groupNameMaxLength, parseGroupName } from '../../groups/group-name.js';
import { groupNames } from './group-names.js';
import type { JudgeContext, KnownGroup } from './judge-context.js';
import { foldedValue, isRoleName } from './judge-role.js';
import { shortened } from './shortened.js';
import { type RowFault, rowFault, saidFault, withValue } from './row-codes.js';
import type { JudgedRow } from './row-values.js';

/** A row that names more groups is a mistake, and would make as many. */
const groupsPerRow = 100;

/**
 * Judges the groups that a row names, each once, without regard to case and accents: by what was
 * settled for the word, else by its name, else by what was settled for all that do not exist. One
 * that does not exist is left out, unless it is to be made; a role is never made a group.
 */
export function judgeGroups(
  given: string | readonly string[] | undefined,
  context: JudgeContext,
  judged: JudgedRow,
): void {
  if (given === undefined || given.length === 0) return;
  const cell = typeof given === 'string' ? namesIn(given, context) : given;
  const names = cell.some((text) => text.includes(','))
    ? cell.flatMap((text) => knownBetweenCommas(text, context) ?? [text])
    : cell;
  const keys: string[] = [];
  const refused: RowFault[] = [];
  for (const text of names.slice(0, groupsPerRow + 1)) {
    const name = ofPath(text.trim(), context);
    if (name === '') continue;
    const called = find(name, context);
    const as =
      context.settled?.('groups', foldedValue(name)) ??
      (called.group ? undefined : context.settled?.('groups', null));
    if (as === 'leave_out') continue;
    const { key, group } = findOther(as, context) ?? called;
    if (keys.includes(key)) continue;
    keys.push(key);
    if (group === undefined) {
      const fault = faultOfMissing(name, as === 'create' || context.createMissingGroups);
      if (fault) judged.warnings.push(withValue(fault, name));
      else judged.groups.push(normalForm('NFC', name, groupNameMaxLength) ?? name);
    } else if (group.grantable) judged.groups.push(group.name);
    else refused.push(withValue(refusedFault(name), name));
  }
  if (names.length > groupsPerRow) refused.push(tooManyFault);
  if (refused.length === 0) return;
  judged.errors.push(...refused);
  judged.groups = [];
}

/** The signs by which a name may be taken for something else than the name of one group. */
const ambiguous = /[;"=*]|:::|^\s*[[{]/;

/**
 * The names in a cell. Only `|` stands in no name: what is a group's whole name between two of them
 * means that group, whatever else it could be read as. So do the cells of an export.
 */
function namesIn(cell: string, context: JudgeContext): string[] {
  const most = groupsPerRow + 1;
  if (!ambiguous.test(cell)) return groupNames(cell, most);
  const parts = cell.split('|', most);
  const isKnown = (part: string): boolean => find(part.trim(), context).group !== undefined;
  if (!parts.some(isKnown)) return groupNames(cell, most);
  return parts.flatMap((part) => (isKnown(part) ? [part] : groupNames(part, most)));
}

/** The path of a directory without its root: “/Sales” is “Sales”, where no group is called so. */
function ofPath(name: string, context: JudgeContext): string {
  return name.startsWith('/') && !find(name, context).group ? name.replace(/^\/+\s*/, '') : name;
}

/** The groups between the commas of a text, where each is one and the whole is none. */
function knownBetweenCommas(text: string, context: JudgeContext): string[] | undefined {
  if (!text.includes(',') || text.length > longestList || find(text.trim(), context).group) {
    return undefined;
  }
  const parts = text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return parts.every((part) => find(part, context).group) ? parts : undefined;
}

/** In characters. */
const longestList = 2_000;

function findOther(as: string | undefined, context: JudgeContext): FoundGroup | undefined {
  if (as === undefined || as === 'create') return undefined;
  const found = find(as, context);
  return found.group && found;
}

interface FoundGroup {
  key: string;
  group: KnownGroup | undefined;
}

function find(name: string, context: JudgeContext): FoundGroup {
  // Folding twice changes nothing, so a plain lower-case name that is a key is its own key.
  const lower = name.toLowerCase();
  const group = context.groups.get(lower);
  if (group !== undefined) return { key: lower, group };
  const normal = normalForm('NFKD', name, groupNameMaxLength);
  const key = normal === undefined ? name : fold(normal);
  return { key, group: context.groups.get(key) };
}

function faultOfMissing(name: string, isToBeMade: boolean): RowFault | undefined {
  if (!isToBeMade)
    return rowFault('groups', 'group.unknown', { count: 1, names: [shortened(name)] });
  const canBeMade = parseGroupName(name).ok && !isRoleName(name);
  return canBeMade ? undefined : refusedFault(name);
}

function refusedFault(name: string): RowFault {
  return rowFault('groups', 'group.not_allowed', { names: few([shortened(name)]) });
}

const tooManyFault = saidFault(
  'groups',
  'group.not_allowed',
  words('row.group.too_many', { max: groupsPerRow }),
);
