import { type ReactNode, useEffect } from 'react';
import { useLocation } from 'react-router-dom';
import { loginAddress } from './signInPage.js';

/** Leaves the panel for the page of sign-in, which leads back to where somebody was signed out. */
export function LoginPage(): ReactNode {
  const place = placeBefore(useLocation().state);
  useEffect(() => window.location.replace(loginAddress(place)), [place]);
  return null;
}

/** The address of the panel that react-admin remembers when it finds that nobody is signed in. */
function placeBefore(state: unknown): string {
  const { nextPathname = '/', nextSearch = '' } = (state ?? {}) as Record<string, string>;
  return nextPathname + nextSearch;
}
