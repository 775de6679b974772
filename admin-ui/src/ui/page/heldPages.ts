import { useEffect, useSyncExternalStore } from 'react';

/**
 * Pages with something in them that would be lost on the way to the sign-in page. While there are
 * any, the end of a session leads nowhere; they say it, and stay. Nothing of it is stored.
 */
export interface HeldPages {
  /** Holds a page. @returns lets it go. */
  hold: () => () => void;
  /** Tells that nobody is signed in. @returns whether a page is held, which now says so. */
  signedOut: () => boolean;
  signedIn: () => void;
  /** True when nobody is signed in while a page is held. */
  isSignedOut: () => boolean;
  subscribe: (listener: () => void) => () => void;
}

export function createHeldPages(): HeldPages {
  const holds = new Set<symbol>();
  const listeners = new Set<() => void>();
  let isOut = false;
  const set = (out: boolean): void => {
    isOut = out;
    for (const tell of listeners) tell();
  };
  return {
    hold: () => {
      const one = Symbol('page');
      holds.add(one);
      return () => {
        holds.delete(one);
        if (holds.size === 0) set(false);
      };
    },
    signedOut: () => {
      if (holds.size === 0) return false;
      set(true);
      return true;
    },
    signedIn: () => set(false),
    isSignedOut: () => isOut,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The pages of this tab. */
export const heldPages = createHeldPages();

/**
 * Holds this page while `when`.
 * @returns whether nobody is signed in any more.
 */
export function useHeldPage(when: boolean): boolean {
  useEffect(() => (when ? heldPages.hold() : undefined), [when]);
  return useSyncExternalStore(heldPages.subscribe, heldPages.isSignedOut);
}
