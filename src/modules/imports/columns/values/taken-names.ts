import { fold } from '../../../../common/text/fold.js';
import { looksLikeEmail } from '../../../enrolment/judge/email-cell.js';
import type { RowValues } from '../../../enrolment/judge/judge.js';
import { type SplitName, splitFullName } from '../names/full-name.js';
import { isSuffix } from '../names/name-words.js';

/**
 * The full name counts where there are no columns for its parts, or both are blank; where one is, what it
 * has beside the other. One that is an address says no name.
 */
export function takeFullName(
  values: RowValues,
  { firstName, lastName, isUnsure }: SplitName,
): void {
  if (values.firstName || values.lastName) {
    const whole = `${firstName} ${lastName}`.trim();
    const { firstName: first, lastName: last } = values;
    if (!last && first) {
      values.lastName =
        rest(whole, `${first} `, 'before') ?? (last === undefined ? lastName : last);
    } else if (!first && last) {
      values.firstName =
        rest(whole, ` ${last}`, 'behind') ?? (first === undefined ? firstName : first);
    }
    values.firstName ??= '';
    values.lastName ??= '';
  } else if (firstName.includes('@') && lastName === '' && looksLikeEmail(firstName)) {
    values.firstName = values.lastName = undefined;
  } else {
    Object.assign(values, { firstName, lastName });
    if (isUnsure) values.doubts = [{ field: 'lastName', code: 'name.unsure' }];
  }
}

/** Takes the name of `Ada King <ada@corp.example>` and `Ada King (ada@corp.example)`. */
export function takeNameBeforeAddress(values: RowValues): void {
  const { email = '' } = values;
  if (!/[<(]/.test(email) || email.length > 500) return;
  const [, name = '', address = ''] =
    /^([^<>@]*[^<>@\s])\s*<([^<>]*@[^<>]*)>[\s;,]*$/.exec(email) ??
    /^([^()<>@]*[^()<>@\s])\s*\(([^()<>@]*@[^()<>@]*)\)$/.exec(email) ??
    [];
  const bare = name.replace(/^\s*(["'])(.*)\1$/, '$2').trim();
  if (bare !== '') Object.assign(values, splitFullName(bare, 'firstLast', address.trim()));
}

/**
 * Takes the name by which somebody goes, in a column of its own: the first name or both, where it is
 * another than the one of their papers; that leaves a doubt.
 */
export function takeNameGoneBy(values: RowValues, name: string): void {
  const { firstName = '', lastName = '', email = '', doubts = [] } = values;
  const said = fold(name);
  const isSame = [firstName, `${firstName} ${lastName}`].some((one) => fold(one) === said);
  if (said === '' || isSame || firstName === '' || lastName === '') return;
  const first = rest(said, ` ${fold(lastName)}`, 'behind');
  if (!/\s/.test(name)) values.firstName = name;
  else if (first === undefined) Object.assign(values, splitFullName(name, 'firstLast', email));
  else if (first === fold(firstName)) return;
  else values.firstName = name.slice(0, -lastName.length).trim();
  values.doubts = [...doubts, { field: 'firstName', code: 'name.goes_by' }];
}

/** Turns “Müller, Hans” in one column where the other is blank, says the same, or does not exist. */
export function turnAtComma(values: RowValues): void {
  const { firstName = '', lastName = '' } = values;
  if (firstName !== '' && lastName.includes(', ')) {
    const [before = '', behind = ''] = lastName.split(', ', 2);
    if (`${fold(behind)} `.startsWith(`${fold(firstName)} `)) values.lastName = before;
  }
  const one = firstName === '' ? lastName : firstName;
  if (!one.includes(',') || (firstName !== '' && lastName !== '' && firstName !== lastName)) return;
  const [, second = ''] = one.split(',', 2);
  if (second.trim() !== '' && !isSuffix(second.trim())) Object.assign(values, splitFullName(one));
}

/** The rest of a full name without the half that is known; undefined where that is not in its place. */
function rest(whole: string, half: string, place: 'before' | 'behind'): string | undefined {
  if (place === 'before') return whole.startsWith(half) ? whole.slice(half.length) : undefined;
  return whole.endsWith(half) ? whole.slice(0, -half.length) : undefined;
}
