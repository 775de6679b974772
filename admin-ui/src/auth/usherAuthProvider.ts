import { type AuthProvider, HttpError } from 'react-admin';
import type { HttpClient } from '../api/httpClient.js';
import { shownLook } from './shownLook.js';
import { forgetInTab } from '../ui/form/keptInTab.js';
import type { CanAccess } from './access.js';
import { heldPages } from '../ui/page/heldPages.js';
import { type CurrentSession, isSignedOut } from './session.js';

interface Signing {
  apiUrl: string;
  httpClient: HttpClient;
  session: CurrentSession;
  canAccess: CanAccess;
}

/**
 * Signs in by Usher's session cookie. Nothing of it is kept in the browser's storage; who is signed
 * in and what they may do is asked of `/auth/me`; while the server does not answer, nobody is sent
 * anywhere for it, and the answer is waited for. Signing out forgets what was typed in this tab.
 * When the session ends, a page that would lose something stays.
 */
export function usherAuthProvider(signing: Signing): AuthProvider {
  const { apiUrl, httpClient, session, canAccess } = signing;
  const post = (path: string, body?: unknown): Promise<unknown> =>
    httpClient(`${apiUrl}${path}`, { method: 'POST', body: JSON.stringify(body ?? {}) });

  return {
    login: async ({ username, password }: { username: string; password: string }) => {
      session.forget();
      await post('/auth/login', { identifier: username, password });
    },
    logout: async () => {
      session.forget();
      forgetInTab();
      await post('/auth/logout').catch((error: unknown) => {
        if (!isSignedOut(error)) throw error;
      });
    },
    checkAuth: async () => {
      await session.me().catch((error: unknown) => {
        if (isSignedOut(error)) throw new HttpError('Signed out', 401);
      });
    },
    checkError: (error: Error) => {
      if (!isSignedOut(error)) return Promise.resolve();
      if (heldPages.signedOut()) return Promise.resolve();
      session.forget();
      return Promise.reject(error);
    },
    getIdentity: async () => {
      const { user, language, organization } = await session.me();
      const fullName = [user.firstName, user.lastName].filter(Boolean).join(' ') || user.username;
      return { ...user, language, fullName, look: shownLook(organization, apiUrl) };
    },
    getPermissions: async () => (await session.me()).permissions,
    canAccess: async (asked) => (await canAccess(asked)) ?? true,
  };
}
