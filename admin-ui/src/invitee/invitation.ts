import { type Answer, post } from './call.js';
import type { Policy } from './strength.js';

/** The code of the answer to a link that does not work. */
export const UNUSABLE = 'invitation.unusable';

export interface Invitation {
  organization: { name: string };
  /** Who invites; null when they have given no name. */
  inviter: { name: string } | null;
  email: string;
  firstName: string | null;
  expiresAt: string;
  /** `join`: nothing but the link is asked for. */
  next: 'set_password' | 'sign_in' | 'join';
  /** Where to sign in, when that is not here; it leads back to the link. */
  signInUrl?: string;
  passwordPolicy: Policy;
}

/** What the invitation says; changes nothing. */
export function inspect(token: string): Promise<Answer<Invitation>> {
  return post('/public/invitations/inspect', { token });
}

/** Accepts the invitation; with a password for a new account, else as who is signed in. */
export function accept(token: string, password?: string): Promise<Answer<unknown>> {
  return post('/public/invitations/accept', { token, password });
}

/** Asks for a new link; the answer is the same whatever the token is. */
export function requestNew(token: string): Promise<Answer<unknown>> {
  return post('/public/invitations/request-new', { token });
}

export function signIn(identifier: string, password: string): Promise<Answer<unknown>> {
  return post('/auth/login', { identifier, password });
}
