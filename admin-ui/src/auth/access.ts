import type { AuthProvider } from 'react-admin';
import type { Names } from '../api/names.js';
import { problemOf } from '../api/problem.js';
import { over } from '../api/over.js';
import type { UsherProblemCode } from '../api/contract.js';
import { isUshers, permissionFor } from '../api/permissions.js';
import { forgetInTab } from '../ui/form/keptInTab.js';
import { type CurrentSession, isRefusal } from './session.js';

interface Asked {
  resource: string;
  action: string;
}

/** Tells what somebody may do with Usher's resources; undefined for those of others. */
export type CanAccess = (asked: Asked) => Promise<boolean | undefined>;

/** Knows it by the permissions of who is signed in. */
export function accessOf(session: CurrentSession, names: Names): CanAccess {
  return async ({ resource, action }) => {
    const bare = names.bare(resource);
    if (bare === undefined || !isUshers(bare)) return undefined;
    const permission = permissionFor(bare, action);
    return permission === undefined || (await session.me()).permissions.includes(permission);
  };
}

/**
 * An application's own sign-in, with access to Usher's resources. Whom Usher refuses may do nothing
 * in it, and stays signed in; of nobody being signed in the application hears. When somebody signs
 * out, Usher forgets them, and its own session ends where there is one. All else is the application's.
 */
export function withAccess<Own extends AuthProvider>(
  own: Own,
  session: CurrentSession,
  canAccess: CanAccess,
): Own {
  const ofUsher: CanAccess = (asked) =>
    canAccess(asked).catch((error: unknown) => {
      if (isRefusal(error)) return false;
      throw error;
    });
  const members: Partial<AuthProvider> = {
    canAccess: async (asked) => {
      return (await ofUsher(asked)) ?? (await own.canAccess?.(asked)) ?? true;
    },
    checkError: (error: unknown) =>
      isOfUsherAlone(error) ? Promise.resolve() : own.checkError(error),
    logout: async (parameters: unknown) => {
      forgetInTab();
      await session.end();
      return own.logout(parameters);
    },
  };
  return over(own, members as Partial<Own>);
}

/** The refusals that have to do with Usher, and nothing with who is signed in to the application. */
const ofUsherAlone: ReadonlySet<string> = new Set<UsherProblemCode>([
  'auth.archived_membership',
  'auth.invalid_credentials',
  'auth.no_active_membership',
  'auth.no_membership',
  'auth.other_account',
  'auth.sign_in_required',
  'group.not_allowed',
  'identity.own',
  'permission.admins_only',
  'permission.missing',
  'request.cross_site',
  'user.holds_more',
]);

/** Tells whether an error is such a refusal: many applications sign people out for any 401 and 403. */
function isOfUsherAlone(error: unknown): boolean {
  const code = problemOf(error)?.code;
  return code !== undefined && ofUsherAlone.has(code);
}
