import type { MessageKey } from '../../i18n/en.js';

/** The columns of the users list: the field that each sorts by, and its title. */
export const userColumns = {
  lastName: 'users.column.name',
  email: 'users.column.email',
  username: 'users.column.username',
  role: 'users.column.role',
  status: 'users.column.status',
  identityStatus: 'users.column.identity',
  groupIds: 'users.column.groups',
  invitation: 'users.column.delivery',
  createdAt: 'users.column.created',
} as const satisfies Record<string, MessageKey>;

/** The columns that are not shown until somebody chooses them. */
export const hiddenUserColumns: (keyof typeof userColumns)[] = [
  'username',
  'groupIds',
  'invitation',
];

/** The least widths of the columns, in pixels. What a table is wider is shared out in proportion. */
export const userColumnWidths: Readonly<Record<keyof typeof userColumns, number>> = {
  lastName: 152,
  email: 230,
  username: 152,
  role: 128,
  status: 144,
  identityStatus: 156,
  groupIds: 168,
  invitation: 152,
  createdAt: 124,
};
