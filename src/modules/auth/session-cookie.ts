import type { Request, Response } from 'express';
import type { Settings } from '../../common/settings.js';
import { SESSION_LIFETIME } from './session-limits.js';

const NAME = 'usher_session';

/** The session cookie's value, if the request carries one. */
export function readSessionCookie(request: Request): string | undefined {
  for (const part of (request.headers.cookie ?? '').split(';')) {
    const [name, value] = part.trim().split('=', 2);
    if (name === NAME && value) return value;
  }
  return undefined;
}

export function setSessionCookie(response: Response, settings: Settings, token: string): void {
  response.cookie(NAME, token, { ...attributes(settings), maxAge: SESSION_LIFETIME });
}

export function clearSessionCookie(response: Response, settings: Settings): void {
  response.clearCookie(NAME, attributes(settings));
}

function attributes(settings: Settings) {
  return {
    httpOnly: true,
    sameSite: 'lax',
    path: '/',
    secure: settings.publicUrl.startsWith('https:'),
  } as const;
}
