import { forgetToken, keptToken } from '../joining/token.js';

/**
 * Takes the secret out of the address's fragment and removes it from the address bar, so that it is
 * neither shown, nor bookmarked, nor kept in the history. Without one it is what this tab has kept; empty when
 * there is none.
 */
export function takeToken(): string {
  const token = window.location.hash.replace(/^#/, '');
  window.history.replaceState(null, '', window.location.pathname);
  const kept = keptToken();
  forgetToken();
  return token || kept;
}
