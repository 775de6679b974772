/*
 * Gives a page the colours that were chosen in the panel before anything of it is painted: a plain
 * script in its head, since the Content-Security-Policy allows none inline. React-admin keeps the
 * choice in the browser's storage, as JSON; without one the system decides.
 */
try {
  const chosen: unknown = JSON.parse(localStorage.getItem('RaStore.theme') ?? 'null');
  if (chosen === 'dark' || chosen === 'light') document.documentElement.dataset['scheme'] = chosen;
} catch {
  // Storage can be forbidden, or hold what is no choice: the system decides.
}
