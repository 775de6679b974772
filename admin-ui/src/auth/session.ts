import { HttpError } from 'react-admin';
import type { HttpClient } from '../api/httpClient.js';
import { isUnreachable, problemOf } from '../api/problem.js';
import { serverLost } from '../api/serverLost.js';
import type { Me } from '../api/types.js';
import { heldPages } from '../ui/page/heldPages.js';

/** The time that an answer of `/auth/me` is used again, in milliseconds: one screen asks many times. */
const FRESH = 5_000;

/** The person who is signed in, as Usher knows them. */
export interface CurrentSession {
  me: () => Promise<Me>;
  /** Forgets who it was: somebody else may be next. */
  forget: () => void;
  /** Ends the session, as far as it is known to be one of Usher's own, and forgets who it was. */
  end: () => Promise<void>;
}

/** `/auth/me`, asked once for the many questions of one screen. */
export function currentSession(apiUrl: string, httpClient: HttpClient): CurrentSession {
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
        if (!isAway(error)) throw error;
        await serverLost();
      }
    }
  };
  const forget = (): void => {
    asked = undefined;
    last = undefined;
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
    forget,
    end: async () => {
      const isOwn = last?.signIn === 'own';
      forget();
      if (!isOwn) return;
      // Where it fails, nobody is kept from signing out.
      const post = { method: 'POST', body: '{}' };
      await httpClient(`${apiUrl}/auth/logout`, post).catch(() => undefined);
    },
  };
}

/** Tells whether an error of Usher's says that nobody is signed in. */
export function isSignedOut(error: unknown): boolean {
  return (
    error instanceof HttpError &&
    error.status === 401 &&
    problemOf(error)?.code !== 'auth.invalid_credentials'
  );
}

/** Tells whether the server has answered that this is not for whoever asks. */
export function isRefusal(error: unknown): boolean {
  return error instanceof HttpError && error.status >= 400 && error.status < 500;
}

/** Tells whether there was no answer, or something is wrong with the server. `fetch` says the former by a TypeError. */
function isAway(error: unknown): boolean {
  return (
    isUnreachable(error) ||
    error instanceof TypeError ||
    (error instanceof HttpError && error.status >= 500)
  );
}
