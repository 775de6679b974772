import {
  type Params,
  type ParamsFor,
  type Told,
  type WordKey,
  Words,
} from '../../../words/words.js';
import { withoutUnreadable } from '../../../common/text/readable.js';
import type { EmailFault } from '../../people/rules/email-address.js';
import type { RowField } from './column-keys.js';

/** Everything that can be wrong with a row, whichever way it came in. */
export type RowCode =
  | EmailFault
  | 'email.several'
  | 'email.domain_unlikely'
  | 'email.placeholder'
  | 'text.column_repeated'
  | 'email.duplicate_in_file'
  | 'name.required'
  | 'name.swapped'
  | 'name.unsure'
  | 'name.commented'
  | 'name.goes_by'
  | 'name.perhaps_elsewhere'
  | 'name.perhaps_nobody'
  | 'first_name.too_long'
  | 'last_name.too_long'
  | 'first_name.invalid_characters'
  | 'last_name.invalid_characters'
  | 'username.invalid'
  | 'username.taken'
  | 'username.duplicate_in_file'
  | 'role.unknown'
  | 'role.not_allowed'
  | 'group.unknown'
  | 'group.not_allowed'
  | 'group.perhaps_above'
  | 'language.unknown'
  | 'metadata.invalid_json'
  | 'metadata.not_object'
  | 'metadata.too_large'
  | 'metadata.refused'
  | 'metadata.not_judged'
  | 'name.invalid'
  | 'text.invalid'
  | 'sex.unknown'
  | 'date.invalid'
  | 'date.ambiguous'
  | 'country.unknown'
  | 'nationality.unknown'
  | 'phone.invalid'
  | 'phone.no_country'
  | 'phone.spoilt'
  | 'text.encoding_doubtful'
  | 'identity.not_allowed'
  | 'identity.not_updated'
  | 'invite.refused'
  | 'person.not_here'
  | 'status.not_here'
  | 'status.left'
  | 'status.unknown'
  | 'update.not_allowed'
  | 'row.hidden'
  | 'row.too_many_cells'
  | 'row.unbalanced_quote';

/** Everything that can change between preview and processing, beside the row's own codes. */
export type ChangeCode =
  | 'account.appeared'
  | 'account.disappeared'
  | 'member.appeared'
  | 'member.disappeared'
  | 'person.changed'
  | 'person.erased'
  | 'identity.settings_changed';

/** The faults of a given username because others have it. */
export type UsernameCode = Extract<RowCode, 'username.taken' | 'username.duplicate_in_file'>;

/** The faults that can be settled for all rows that have them. */
const settleableCodes = [
  'role.unknown',
  'group.unknown',
  'phone.no_country',
  'date.ambiguous',
] as const satisfies readonly RowCode[];

export type SettleableCode = (typeof settleableCodes)[number];

/** Tells whether a code, which a client may have made up, is of a fault that can be settled. */
export function isSettleable(code: string): code is SettleableCode {
  return settleableCodes.some((one) => one === code);
}

/** One fault of a row: where, and which. It is kept with the row, and put into words when it is read. */
export interface RowFault {
  field: RowField | 'row';
  code: RowCode;
  /** The key of what to say; absent where it is `row.` and the code. */
  key?: WordKey;
  params?: Params;
  /**
   * The person's own word, at most 100 characters, where all rows that say it can be settled
   * together; never of an identity.
   */
  value?: string;
  /** A sentence that the application wrote, or Usher before it kept keys. */
  message?: string;
}

/** Makes a fault that is said by its code. */
export function rowFault<C extends RowCode>(
  field: RowFault['field'],
  code: C,
  ...params: ParamsFor<`row.${C}`>
): RowFault {
  return params[0] === undefined ? { field, code } : { field, code, params: params[0] };
}

/** Makes a fault that other words say. */
export function saidFault(
  field: RowFault['field'],
  code: RowCode,
  { key, params }: Words,
): RowFault {
  return params === undefined ? { field, code, key } : { field, code, key, params };
}

/** Gives what is said of a fault. */
export function toldFault({ code, key = `row.${code}`, params, message }: RowFault): Told {
  return message ?? new Words(key, params);
}

/** A fault with the person's own word, by which it is grouped with others and settled. */
export function withValue(fault: RowFault, text: string): RowFault {
  return { ...fault, value: readableValue(text) };
}

/** In characters. */
const valueMaxLength = 100;

function readableValue(text: string): string {
  const clean = withoutUnreadable(text.slice(0, 2 * valueMaxLength)).trim();
  return [...clean].slice(0, valueMaxLength).join('');
}

/** The warnings that only tell a doubt: what the cell says is taken all the same. */
const doubts: ReadonlySet<RowCode> = new Set<RowCode>([
  'email.domain_unlikely',
  'email.placeholder',
  'text.column_repeated',
  'status.left',
  'group.perhaps_above',
  'name.swapped',
  'name.unsure',
  'name.commented',
  'name.goes_by',
  'name.perhaps_elsewhere',
  'name.perhaps_nobody',
  'text.encoding_doubtful',
  'row.hidden',
]);

/** Tells whether a warning is a mere doubt, and nothing is left out. */
export function isDoubt({ code }: RowFault): boolean {
  return doubts.has(code);
}
