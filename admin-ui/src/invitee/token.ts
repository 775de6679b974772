/** The place of the secret while its holder signs in to the application around Usher. */
const KEPT = 'usher_token';

/** Keeps the secret in this tab until `takeToken`: the way there and back goes by other pages. */
export function keepToken(token: string): void {
  window.sessionStorage.setItem(KEPT, token);
}

/**
 * Takes the secret out of the address's fragment and removes it from the address bar, so that it is
 * neither shown, nor bookmarked, nor kept in the history. Without one it is what this tab has kept; empty when
 * there is none.
 */
export function takeToken(): string {
  const token = window.location.hash.replace(/^#/, '');
  window.history.replaceState(null, '', window.location.pathname);
  const kept = window.sessionStorage.getItem(KEPT) ?? '';
  window.sessionStorage.removeItem(KEPT);
  return token || kept;
}
