import type { UsherMessages } from './index.js';
import { common } from './es/common.js';
import { find } from './es/find.js';
import { groups } from './es/groups.js';
import { identities } from './es/identities.js';
import { imports } from './es/imports.js';
import { joining } from './es/joining.js';
import { registration } from './es/registration.js';
import { account, audit, emails, events, home, login, settings } from './es/rest.js';
import { users } from './es/users.js';
import { validation } from './es/validation.js';

/** Usher's words in Spanish, which addresses people as usted. */
export const es: UsherMessages = {
  usher: {
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
  },
};
