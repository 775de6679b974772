import { common } from './de/common.js';
import { find } from './de/find.js';
import { groups } from './de/groups.js';
import { identities } from './de/identities.js';
import { imports } from './de/imports.js';
import { joining } from './de/joining.js';
import { registration } from './de/registration.js';
import { account, audit, emails, events, home, login, settings } from './de/rest.js';
import { users } from './de/users.js';
import { validation } from './de/validation.js';
import type { UsherMessages } from './index.js';

/** Usher's words in German, which addresses people as “Sie”. */
export const de: UsherMessages = {
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
