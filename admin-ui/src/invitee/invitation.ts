import type { UsherInspectedInvitation } from '../api/contract.js';
import { type Answer, post } from './call.js';

/** The code of the answer to a link that does not work. */
export const UNUSABLE = 'invitation.unusable';

export type Invitation = UsherInspectedInvitation;

/** Asks what the invitation says; changes nothing. */
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
