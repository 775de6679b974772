import { common } from './fr/common.js';
import { find } from './fr/find.js';
import { groups } from './fr/groups.js';
import { identities } from './fr/identities.js';
import { imports } from './fr/imports.js';
import { joining } from './fr/joining.js';
import { registration } from './fr/registration.js';
import { account, audit, emails, events, home, login, settings } from './fr/rest.js';
import { users } from './fr/users.js';
import { validation } from './fr/validation.js';
import type { UsherMessages } from './index.js';

/** Usher's words in French. */
export const fr = {
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
} as const satisfies UsherMessages;
