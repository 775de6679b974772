import type { EmailFault } from '../../people/email-address.js';
import type { RowField } from './column-keys.js';

/** Everything that can be wrong with a row, whichever way it came in. */
export type RowCode =
  | EmailFault
  | 'email.duplicate_in_file'
  | 'name.required'
  | 'first_name.too_long'
  | 'last_name.too_long'
  | 'first_name.invalid_characters'
  | 'last_name.invalid_characters'
  | 'username.invalid'
  | 'username.taken'
  | 'username.duplicate_in_file'
  | 'role.required'
  | 'role.unknown'
  | 'role.not_allowed'
  | 'group.unknown'
  | 'group.not_allowed'
  | 'metadata.invalid_json'
  | 'metadata.not_object'
  | 'metadata.too_large'
  | 'metadata.refused'
  | 'metadata.not_judged'
  | 'name.invalid'
  | 'text.invalid'
  | 'sex.unknown'
  | 'date.invalid'
  | 'country.unknown'
  | 'nationality.unknown'
  | 'phone.invalid'
  | 'identity.not_allowed'
  | 'invite.refused'
  | 'row.too_many_cells'
  | 'row.unbalanced_quote';

/** Everything that can change between preview and processing, beside the row's own codes. */
export type ChangeCode =
  | 'account.appeared'
  | 'account.disappeared'
  | 'member.appeared'
  | 'person.erased'
  | 'identity.settings_changed';

/** One fault of a row: where, which, and in plain words what to do about it. */
export interface RowFault {
  field: RowField | 'row';
  code: RowCode;
  message: string;
}
