import { fold } from '../../../common/fold.js';
import { normalForm } from '../../../common/normal-form.js';
import { groupNameMaxLength, parseGroupName } from '../../groups/group-name.js';
import type { JudgeContext, KnownGroup } from './judge-context.js';
import { parseRole } from './judge-role.js';
import { quote } from './quote.js';
import type { RowFault } from './row-codes.js';

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
  return {
    field: 'groups',
    code: 'group.unknown',
    message:
      names.length === 1
        ? `There is no group ${list(names)}. Correct its name, or create the group first.`
        : `There are no groups ${list(names)}. Correct their names, or create the groups first.`,
  };
}

function refusedFault(names: string[]): RowFault {
  return {
    field: 'groups',
    code: 'group.not_allowed',
    message: `You cannot add people to ${list(names)}. Use another group, or ask an Admin.`,
  };
}

const tooManyFault: RowFault = {
  field: 'groups',
  code: 'group.not_allowed',
  message: `A row can name at most ${groupsPerRow} groups. Remove some.`,
};

function list(names: string[]): string {
  const few = names.slice(0, 3).map(quote);
  return names.length > 3 ? `${few.join(', ')} and ${names.length - 3} more` : few.join(' and ');
}
