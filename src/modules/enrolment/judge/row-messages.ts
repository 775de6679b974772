import type { ChangeCode, RowCode, RowFault } from './row-codes.js';

/** A word on a duplicate row: which one counts. */
export function duplicateFault(firstRowNo: number): RowFault {
  return {
    field: 'email',
    code: 'email.duplicate_in_file',
    message: `Row ${firstRowNo} has the same e-mail address, and is the one that counts.`,
  };
}

/** A word on a given username that another row or account has. */
export function usernameFault(code: RowCode): RowFault {
  return {
    field: 'username',
    code,
    message:
      code === 'username.taken'
        ? 'This username is taken. Choose another, or leave it blank to have one made.'
        : 'An earlier row has the same username. Choose another, or leave it blank to have one made.',
  };
}

/**
 * A word on a row that was left out because of what changed after the preview.
 * @param tellsAccounts whether it may say that it was an account elsewhere.
 */
export function changeFault(
  code: ChangeCode | RowCode,
  tellsAccounts: boolean,
): Omit<RowFault, 'code'> & { code: string } {
  if (!tellsAccounts && code.startsWith('account.')) {
    return { field: 'row', code: 'row.changed', message: changed };
  }
  return { field: changeFields[code] ?? 'row', code, message: changeMessages[code] ?? changed };
}

const changed =
  'Something changed after this row was checked. Upload it again to have it checked anew.';

const changeFields: Partial<Record<ChangeCode | RowCode, RowFault['field']>> = {
  'account.appeared': 'email',
  'account.disappeared': 'email',
  'member.appeared': 'email',
  'username.taken': 'username',
  'role.not_allowed': 'role',
  'group.unknown': 'groups',
};

const changeMessages: Partial<Record<ChangeCode | RowCode, string>> = {
  'account.appeared':
    'An account with this e-mail address was made after this row was checked. Upload the row again to invite its owner.',
  'account.disappeared':
    'The account with this e-mail address is gone since this row was checked. Upload the row again to invite the person anew.',
  'member.appeared': 'This person came to the organization another way after this row was checked.',
  'person.erased': 'This person was erased, and the row was emptied.',
  'username.taken': 'This username was taken after this row was checked. Choose another.',
  'role.not_allowed': 'Who started the import may not give this role any more.',
  'group.unknown':
    'A group of this row is gone since it was checked, or may not be given any more.',
  'identity.not_allowed':
    'Who started the import may not register or validate identities this way any more.',
  'identity.settings_changed':
    'The organization asks for other personal information since this row was checked. Upload the row again to have it checked anew.',
};
