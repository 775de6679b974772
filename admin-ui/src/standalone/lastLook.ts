import type { ShownLook } from '../index.js';

const key = 'usher-last-look';

/**
 * Keeps the look of the organization at work in the browser, for the page of sign-in: there the server
 * does not know yet who comes, and would tell anybody which organizations it has.
 */
export function keepLook(look: ShownLook): void {
  try {
    localStorage.setItem(key, JSON.stringify(look));
  } catch {
    // Storage can be forbidden, or full: the page has its own look then.
  }
}

/** The look that was kept last; undefined where there is none, or where it was another release's. */
export function lastLook(): ShownLook | undefined {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? '{}') as Partial<ShownLook>;
    const { tones, logo } = kept;
    return tones === undefined || logo === undefined ? undefined : { tones, logo };
  } catch {
    return undefined;
  }
}
