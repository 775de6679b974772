import { common } from './en/common.js';
import { find } from './en/find.js';
import { groups } from './en/groups.js';
import { identities } from './en/identities.js';
import { imports } from './en/imports.js';
import { joining } from './en/joining.js';
import { registration } from './en/registration.js';
import { account, audit, emails, events, home, login, settings } from './en/rest.js';
import { users } from './en/users.js';
import { validation } from './en/validation.js';

const usher = {
  ...common,
  account,
  audit,
  emails,
  events,
  find,
  groups,
  home,
  identities,
  imports,
  joining,
  login,
  registration,
  settings,
  users,
  validation,
} as const;

/** Usher's words in English. */
export const en = { usher } as const;

type Leaves<T> = {
  [K in keyof T & string]: T[K] extends string ? K : `${K}.${Leaves<T[K]>}`;
}[keyof T & string];

type Branches<T> = {
  [K in keyof T & string]: T[K] extends string ? never : K | `${K}.${Branches<T[K]>}`;
}[keyof T & string];

/** The key of words that belong together, without the `usher.` before it. */
export type MessageBranch = Branches<typeof usher>;

/** The key of one of Usher's words, without the `usher.` before it. */
export type MessageKey = Leaves<typeof usher>;
