import type { Request, Response } from 'express';
import type { Settings } from '../../common/settings/settings.js';
import { cookieAttributes, cookieName, cookieValues } from './cookies.js';
import { SESSION_LIFETIME } from './session-limits.js';

const NAME = 'usher_session';

/** The name under which a browser keeps its session. */
export function sessionCookieName(settings: Settings): string {
  return cookieName(settings, NAME);
}

/**
 * The session cookie's value, if the request carries one. Of two nobody can tell which is the
 * browser's own, and which was slipped in beside it by another host of the domain: neither counts.
 */
export function readSessionCookie(request: Request, settings: Settings): string | undefined {
  const values = cookieValues(request, sessionCookieName(settings));
  return values.length === 1 ? values[0] : undefined;
}

/** Tells whether the request carries a cookie of the session's name, also where none of it counts. */
export function hasSessionCookie(request: Request, settings: Settings): boolean {
  return cookieValues(request, sessionCookieName(settings)).length > 0;
}

/** Tells whether the request carries several cookies of the session's name. Then none counts. */
export function hasSeveralSessionCookies(request: Request, settings: Settings): boolean {
  return cookieValues(request, sessionCookieName(settings)).length > 1;
}

export function setSessionCookie(response: Response, settings: Settings, token: string): void {
  response.cookie(sessionCookieName(settings), token, {
    ...cookieAttributes(settings),
    maxAge: SESSION_LIFETIME,
  });
}

export function clearSessionCookie(response: Response, settings: Settings): void {
  response.clearCookie(sessionCookieName(settings), cookieAttributes(settings));
}
