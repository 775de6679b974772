import { fold } from '../../../common/text/fold.js';
import { words } from '../../../words/words.js';
import { type Role, roles } from '../../permissions/permission-catalogue.js';
import type { JudgeContext } from './judge-context.js';
import { rolesByWord } from './role-words.js';
import { rowFault, withValue } from './row-codes.js';
import type { JudgedRow } from './row-values.js';
import { shortened } from './shortened.js';

/** No word for a role is longer, in characters. */
const longest = 60;

const builtIn: ReadonlyMap<string, Role> = new Map([
  ['admin', 'admin'],
  ['hr', 'hr'],
  ['member', 'member'],
  ['end user', 'member'],
]);

/** The role that somebody means, in one of nine languages, without regard to case and spacing. */
export function parseRole(text: string): Role | undefined {
  const typed = text.trim().toLowerCase();
  const plain = builtIn.get(typed);
  if (plain !== undefined || typed.length > longest) return plain;
  const word = fold(typed)
    .replace(genders, '')
    .replace(/[\s_-]+/g, ' ')
    .replaceAll('ł', 'l');
  return rolesByWord.get(word) ?? rolesByWord.get(word.replaceAll(' ', ''));
}

/** The words on genders behind a word: "(m/w/d)", "/in", ":innen". */
const genders = /\s*\([mwdfhx](?:\s*[/|]\s*[mwdfhx]){1,3}\)$|(?:[/:*]-?|\()in(?:nen)?\)?$/;

/** The role that a word in a text means, itself or as a plural; of several the one that may least. Only to be offered. */
export function likelyRole(text: string): Role | undefined {
  const named = fold(text.slice(0, longest))
    .split(/[^\p{L}]+/u)
    .flatMap((word) => parseRole(word) ?? parseRole(word.replace(plural, '')) ?? []);
  return roles.findLast((role) => named.includes(role));
}

const plural = /(?:innen|en|n|s|e)$/;

/** Tells whether a text is the name of a role itself, which no group may be called. */
export function isRoleName(text: string): boolean {
  return builtIn.has(
    text
      .trim()
      .toLowerCase()
      .replace(/[\s_-]+/g, ' '),
  );
}

/**
 * Judges the role: what was settled for the word, else what it means, else what was settled for all
 * that are not known. One that is not given or not known is the default one.
 */
export function judgeRole(
  text: string | undefined,
  context: JudgeContext,
  judged: JudgedRow,
): void {
  const { defaultRole, grantableRoles, settled } = context;
  const typed = text?.trim() ?? '';
  const settledAs = (word: string | null): Role | undefined => {
    const choice = typed === '' ? undefined : settled?.('role', word);
    return roles.find((role) => role === choice);
  };
  const meant = (settled && settledAs(foldedValue(typed))) ?? parseRole(typed) ?? settledAs(null);
  if (meant === undefined && typed !== '') {
    const fault = rowFault('role', 'role.unknown', { role: shortened(typed) });
    judged.warnings.push(withValue(fault, typed));
  }
  const role = meant ?? defaultRole;
  judged.role = role;
  if (!grantableRoles.has(role)) {
    const fault = rowFault('role', 'role.not_allowed', { role: words(`role.${role}`) });
    judged.errors.push(meant === undefined ? fault : withValue(fault, typed));
  }
}

/** The form in which a value is settled: by what `settled` is asked. */
export function foldedValue(text: string): string {
  return fold(text.slice(0, foldedMaxLength));
}

const foldedMaxLength = 100;
