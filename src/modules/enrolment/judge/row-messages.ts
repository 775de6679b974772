import { type Told, words, type WordKey } from '../../../words/words.js';
import {
  type ChangeCode,
  type RowCode,
  type RowFault,
  rowFault,
  toldFault,
  type UsernameCode,
} from './row-codes.js';

/** A fault as it is told: where, which, and what to do about it. */
export interface ToldFault {
  field: RowFault['field'];
  code: RowCode | ChangeCode | 'row.changed';
  told: Told;
}

/** Tells what the judge found. */
export function judgedFault(fault: RowFault): ToldFault {
  return { field: fault.field, code: fault.code, told: toldFault(fault) };
}

/** A word on a duplicate row: which one counts. */
export function duplicateFault(firstRowNo: number): ToldFault {
  return judgedFault(rowFault('email', 'email.duplicate_in_file', { row: firstRowNo }));
}

/** A word on a given username that another row or account has. */
export function usernameFault(code: UsernameCode): RowFault {
  return rowFault('username', code);
}

/**
 * A word on a row that was left out because of what changed after the preview.
 * @param tellsAccounts whether it may say that it was an account elsewhere.
 */
export function changeFault(code: ChangeCode | RowCode, tellsAccounts: boolean): ToldFault {
  if (!tellsAccounts && code.startsWith('account.')) {
    return { field: 'row', code: 'row.changed', told: words('change.row.changed') };
  }
  const said = changes[code] ?? { field: 'row', key: 'change.row.changed' };
  return { field: said.field, code, told: words(said.key) };
}

type ChangeKey = Extract<WordKey, `change.${string}`>;

const changes: Partial<Record<ChangeCode | RowCode, { field: RowFault['field']; key: ChangeKey }>> =
  {
    'account.appeared': { field: 'email', key: 'change.account.appeared' },
    'account.disappeared': { field: 'email', key: 'change.account.disappeared' },
    'member.appeared': { field: 'email', key: 'change.member.appeared' },
    'member.disappeared': { field: 'email', key: 'change.member.disappeared' },
    'person.changed': { field: 'email', key: 'change.person.changed' },
    'update.not_allowed': { field: 'email', key: 'change.update.not_allowed' },
    'person.erased': { field: 'row', key: 'change.person.erased' },
    'username.taken': { field: 'username', key: 'change.username.taken' },
    'role.not_allowed': { field: 'role', key: 'change.role.not_allowed' },
    'group.unknown': { field: 'groups', key: 'change.group.unknown' },
    'identity.not_allowed': { field: 'row', key: 'change.identity.not_allowed' },
    'identity.settings_changed': { field: 'row', key: 'change.identity.settings_changed' },
  };
