import { type ComponentType, lazy, type LazyExoticComponent } from 'react';
import { connection } from '../../api/connection.js';

type Page = ComponentType;
type Load = () => Promise<{ default: Page }>;

/**
 * A page that is loaded when it is first opened. Without an answer it is loaded when there is one;
 * a file that a newer release has replaced is found by loading the whole application again.
 */
export function lazyPage(load: Load): LazyExoticComponent<Page> {
  return lazy(() => loadPage(load));
}

/** The place of the address of the page for which the application was loaded again. */
const key = 'usher.loaded-anew';

async function loadPage(load: Load): Promise<{ default: Page }> {
  for (;;) {
    try {
      const page = await load();
      window.sessionStorage.removeItem(key);
      return page;
    } catch (error) {
      if (await isServed()) return load().catch(() => loadAnew(error));
      await connection.lost(isServed);
    }
  }
}

/** Tells whether the address of this page gives a page. */
async function isServed(): Promise<boolean> {
  try {
    return (await fetch(window.location.href, { method: 'HEAD', cache: 'no-store' })).ok;
  } catch {
    return false;
  }
}

/** Reloads, once. @throws what was wrong, when that did not help. */
function loadAnew(error: unknown): Promise<never> {
  const { href } = window.location;
  if (window.sessionStorage.getItem(key) === href) throw error;
  window.sessionStorage.setItem(key, href);
  window.location.reload();
  return new Promise(() => undefined);
}
