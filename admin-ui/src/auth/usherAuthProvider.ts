import { type AuthProvider, HttpError } from 'react-admin';
import { type HttpClient, usherHttpClient } from '../api/httpClient.js';
import { permissionFor } from '../api/permissions.js';
import { problemOf } from '../api/problem.js';
import { askAt, serverLost } from '../api/serverLost.js';
import type { Me } from '../api/types.js';
import { forgetInTab } from '../ui/keptInTab.js';
import { heldPages } from './heldPages.js';

/** How long an answer of `/auth/me` is used again, in milliseconds: one screen asks many times. */
const FRESH = 5_000;

export interface UsherAuthOptions {
  apiUrl?: string;
  httpClient?: HttpClient;
}

/**
 * Signs in by Usher's session cookie. Nothing of it is kept in the browser's storage; who is signed
 * in and what they may do is asked of `/auth/me`; while the server does not answer, nobody is sent
 * anywhere for it, and the answer is waited for. Signing out forgets what was typed in this tab.
 * When the session ends, a page that would lose something stays.
 */
export function usherAuthProvider({
  apiUrl = '/api',
  httpClient = usherHttpClient,
}: UsherAuthOptions = {}): AuthProvider {
  askAt(apiUrl);
  const session = currentSession(apiUrl, httpClient);
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
      const { user } = await session.me();
      const fullName = [user.firstName, user.lastName].filter(Boolean).join(' ') || user.username;
      return { ...user, fullName };
    },
    getPermissions: async () => (await session.me()).permissions,
    canAccess: async ({ resource, action }) => {
      const permission = permissionFor(resource, action);
      return permission === undefined || (await session.me()).permissions.includes(permission);
    },
  };
}

function isSignedOut(error: unknown): boolean {
  return (
    error instanceof HttpError &&
    error.status === 401 &&
    problemOf(error)?.code !== 'auth.invalid_credentials'
  );
}

/** Tells whether the server has answered, and not that something is wrong with it. */
function isRefusal(error: unknown): boolean {
  return error instanceof HttpError && error.status >= 400 && error.status < 500;
}

interface CurrentSession {
  me: () => Promise<Me>;
  forget: () => void;
}

/** `/auth/me`, asked once for the many questions of one screen. */
function currentSession(apiUrl: string, httpClient: HttpClient): CurrentSession {
  let asked: { at: number; answer: Promise<Me> } | undefined;
  let last: Me | undefined;
  const ask = async (): Promise<Me> => {
    for (;;) {
      try {
        last = (await httpClient(`${apiUrl}/auth/me`)).json as Me;
        return last;
      } catch (error) {
        // A page that is held goes on showing what it did: the server refuses all else.
        if (last && isSignedOut(error) && heldPages.signedOut()) return last;
        if (isRefusal(error)) throw error;
        await serverLost();
      }
    }
  };
  return {
    me: () => {
      if (!asked || Date.now() - asked.at > FRESH) {
        const answer = ask();
        asked = { at: Date.now(), answer };
        answer.catch(() => (asked = undefined));
      }
      return asked.answer;
    },
    forget: () => {
      asked = undefined;
      last = undefined;
    },
  };
}
