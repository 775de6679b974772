/**
 * Takes the secret out of the address's fragment and removes it from the address bar, so that it is
 * neither shown, nor bookmarked, nor kept in the history. Empty when there is none.
 */
export function takeToken(): string {
  const token = window.location.hash.replace(/^#/, '');
  window.history.replaceState(null, '', window.location.pathname);
  return token;
}
