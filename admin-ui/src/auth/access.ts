import type { AuthProvider } from 'react-admin';
import type { Names } from '../api/names.js';
import { over } from '../api/over.js';
import { isUshers, permissionFor } from '../api/permissions.js';
import { forgetInTab } from '../ui/keptInTab.js';
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
 * An application's own sign-in, asked for access to Usher's resources, too. Whom Usher refuses may
 * do nothing in it, and stays signed in. When somebody signs out, Usher forgets them. All else is
 * the application's. Where a name may be of both, both are asked.
 */
export function withAccess<Own extends AuthProvider>(
  own: Own,
  session: CurrentSession,
  canAccess: CanAccess,
  { areBare }: Pick<Names, 'areBare'>,
): Own {
  const ofUsher: CanAccess = (asked) =>
    canAccess(asked).catch((error: unknown) => {
      if (isRefusal(error)) return false;
      throw error;
    });
  const members: Partial<AuthProvider> = {
    canAccess: async (asked) => {
      const may = await ofUsher(asked);
      if (may === false || (may && !areBare)) return may;
      return (await own.canAccess?.(asked)) ?? true;
    },
    logout: (parameters: unknown) => {
      session.forget();
      forgetInTab();
      return own.logout(parameters);
    },
  };
  return over(own, members as Partial<Own>);
}
