import type { UsherInspectedInvitation } from '../api/contract.js';
import { type Answer, post } from './call.js';
import { prefer } from './words/language.js';

/** The code of the answer to a link that does not work. */
export const UNUSABLE = 'invitation.unusable';

export type Invitation = UsherInspectedInvitation;

/** Asks what the invitation says, and goes over to its language; changes nothing. */
export async function inspect(token: string): Promise<Answer<Invitation>> {
  const answer = await post('/public/invitations/inspect', { token });
  if (answer.ok) await prefer(answer.value.language);
  return answer;
}

/** Accepts the invitation; with a password for a new account, else as who is signed in. */
export function accept(token: string, password?: string): Promise<Answer<unknown>> {
  return post('/public/invitations/accept', { token, password });
}

/** Asks for a new link; the answer is the same whatever the token is. */
export function requestNew(token: string): Promise<Answer<unknown>> {
  return post('/public/invitations/request-new', { token });
}
