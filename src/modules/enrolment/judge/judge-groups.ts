import { fold } from '../../../common/fold.js';
import { normalForm } from '../../../common/normal-form.js';
import { few } from '../../../words/few.js';
import { words } from '../../../words/words.js';
import { groupNameMaxLength, parseGroupName } from '../../groups/group-name.js';
import type { JudgeContext, KnownGroup } from './judge-context.js';
import { parseRole } from './judge-role.js';
import { shortened } from './shortened.js';
import { type RowFault, rowFault, saidFault } from './row-codes.js';

/** A row that names more groups is a mistake, and would make as many. */
const groupsPerRow = 100;

/**
 * The groups that a row names, each once, without regard to case and accents. Groups that do not
 * exist are a fault, unless they are to be made; a role is never made a group.
 */
export function judgeGroups(
  given: string | readonly string[] | undefined,
  context: JudgeContext,
  errors: RowFault[],
): string[] {
  if (given === undefined || given.length === 0) return [];
  const names = typeof given === 'string' ? given.split('|', groupsPerRow + 1) : given;
  const groups: string[] = [];
  const keys: string[] = [];
  const unknown: string[] = [];
  const refused: string[] = [];
  for (const text of names.slice(0, groupsPerRow + 1)) {
    const name = text.trim();
    if (name === '') continue;
    const known = find(name, context);
    const key = known.key;
    if (keys.includes(key)) continue;
    keys.push(key);
    groups.push(known.group?.name ?? normalForm('NFC', name, groupNameMaxLength) ?? name);
    if (known.group === undefined) {
      if (!context.createMissingGroups) unknown.push(name);
      else if (!canBecomeGroup(name)) refused.push(name);
    } else if (!known.group.grantable) refused.push(name);
  }
  if (unknown.length > 0) errors.push(unknownFault(unknown));
  if (refused.length > 0) errors.push(refusedFault(refused));
  if (names.length > groupsPerRow) errors.push(tooManyFault);
  return errors.some((fault) => fault.field === 'groups') ? [] : groups;
}

function find(name: string, context: JudgeContext): { key: string; group: KnownGroup | undefined } {
  // Folding twice changes nothing, so a plain lower-case name that is a key is its own key.
  const lower = name.toLowerCase();
  const group = context.groups.get(lower);
  if (group !== undefined) return { key: lower, group };
  const normal = normalForm('NFKD', name, groupNameMaxLength);
  const key = normal === undefined ? name : fold(normal);
  return { key, group: context.groups.get(key) };
}

function canBecomeGroup(name: string): boolean {
  return parseGroupName(name).ok && parseRole(name) === undefined;
}

function unknownFault(names: string[]): RowFault {
  return rowFault('groups', 'group.unknown', {
    count: names.length,
    names: few(names.map(shortened)),
  });
}

function refusedFault(names: string[]): RowFault {
  return rowFault('groups', 'group.not_allowed', { names: few(names.map(shortened)) });
}

const tooManyFault = saidFault(
  'groups',
  'group.not_allowed',
  words('row.group.too_many', { max: groupsPerRow }),
);
