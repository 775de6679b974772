import { common } from './en/common.js';
import { groups } from './en/groups.js';
import { identities } from './en/identities.js';
import { imports } from './en/imports.js';
import { registration } from './en/registration.js';
import { account, audit, emails, home, login, settings } from './en/rest.js';
import { users } from './en/users.js';
import { validation } from './en/validation.js';

const usher = {
  ...common,
  account,
  audit,
  emails,
  groups,
  home,
  identities,
  imports,
  login,
  registration,
  settings,
  users,
  validation,
} as const;

/** Usher's words in English, for react-admin's i18n provider. English is the type of the others. */
export const en = {
  resources: {
    users: { name: 'User |||| Users' },
    imports: { name: 'Import |||| Imports' },
    identities: { name: 'Identity |||| Identities' },
    groups: { name: 'Group |||| Groups' },
    emails: { name: 'Mail |||| Mails' },
    'audit-events': { name: 'Event |||| Events' },
    invitations: { name: 'Invitation |||| Invitations' },
  },
  usher,
} as const;

type Translated<T> = T extends string ? string : { [K in keyof T]: Translated<T[K]> };

/** What a translation of Usher into another language has. */
export type UsherMessages = Translated<typeof en>;

type Leaves<T> = {
  [K in keyof T & string]: T[K] extends string ? K : `${K}.${Leaves<T[K]>}`;
}[keyof T & string];

/** The key of one of Usher's words, without the `usher.` before it. */
export type MessageKey = Leaves<typeof usher>;
