import type {
  UsherIdentitySettings,
  UsherMe,
  UsherOwnIdentity,
  UsherSaveOwnIdentity,
} from '../../api/contract.js';
import { type Answer, get, post, put } from '../call.js';
import { prefer } from '../words/language.js';

/** The person who is signed in, and where. */
export type Me = UsherMe;

/** The signed-in person's own identity in their current organization. */
export type OwnIdentity = UsherOwnIdentity;

/** Asks who is signed in, and goes over to their language. */
export async function getMe(): Promise<Answer<Me>> {
  const answer = await get('/auth/me');
  if (answer.ok) await prefer(answer.value.language);
  return answer;
}

export function switchOrganization(organizationId: string): Promise<Answer<Me>> {
  return post('/auth/switch-organization', { organizationId });
}

export function signOut(): Promise<Answer<unknown>> {
  return post('/auth/logout', undefined);
}

export function getOwnIdentity(): Promise<Answer<OwnIdentity>> {
  return get('/me/identity');
}

export function putOwnIdentity(change: UsherSaveOwnIdentity): Promise<Answer<OwnIdentity>> {
  return put('/me/identity', change);
}

export function getIdentitySettings(): Promise<Answer<UsherIdentitySettings>> {
  return get('/identity-settings');
}
