import type { UsherMessages } from './index.js';
import { common } from './it/common.js';
import { find } from './it/find.js';
import { groups } from './it/groups.js';
import { identities } from './it/identities.js';
import { imports } from './it/imports.js';
import { joining } from './it/joining.js';
import { registration } from './it/registration.js';
import { account, audit, emails, events, home, login, settings } from './it/rest.js';
import { users } from './it/users.js';
import { validation } from './it/validation.js';

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
};

/** Usher's words in Italian. */
export const it: UsherMessages = { usher };
