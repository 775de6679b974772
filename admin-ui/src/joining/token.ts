import { quietly } from '../ui/form/keptInTab.js';

/** The place of an invitation's secret while its holder signs in to the application around Usher. */
const KEPT = 'usher_token';

/** Keeps the secret in this tab until `forgetToken`: the way to a sign-in and back goes by other pages. */
export function keepToken(token: string): void {
  quietly(() => window.sessionStorage.setItem(KEPT, token));
}

/** Gives the secret that this tab has kept; empty when there is none. */
export function keptToken(): string {
  return quietly(() => window.sessionStorage.getItem(KEPT)) ?? '';
}

export function forgetToken(): void {
  quietly(() => window.sessionStorage.removeItem(KEPT));
}

/**
 * Takes the secret out of the address that the application is opened at, when that is the page which
 * invitations lead to. It is gone from there before a router or a sign-in reads the address.
 * @param path of the page, below the application's own.
 */
export function takeTokenAt(path: string): void {
  // There is none where the application is drawn on a server.
  if (!('window' in globalThis)) return;
  const found = tokenIn(window.location.href, path);
  if (!found) return;
  keepToken(found.token);
  window.history.replaceState(window.history.state, '', found.place);
}

/**
 * Finds the secret behind the last `#` of an address of the page at `path`, with hash routing too.
 * @returns it, and the address without it.
 */
export function tokenIn(
  address: string,
  path: string,
): { token: string; place: string } | undefined {
  // Of 48 bytes, as `src/common/secrets/secret-link.ts` makes it: all else is the application's.
  const [, place = '', token = ''] = /^(.*)#([\w-]{64})$/.exec(address) ?? [];
  const isThere = place.replace(/\/?(\?[^#?]*)?$/, '').endsWith(path);
  return token && isThere ? { token, place } : undefined;
}
