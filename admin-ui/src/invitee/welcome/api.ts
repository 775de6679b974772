import type {
  UsherIdentitySettings,
  UsherMe,
  UsherOwnIdentity,
  UsherSaveOwnIdentity,
} from '../../api/contract.js';
import { type Answer, get, post, put } from '../call.js';

/** The person who is signed in, and where. */
export type Me = UsherMe;

/** The signed-in person's own identity in their current organization. */
export type OwnIdentity = UsherOwnIdentity;

export function getMe(): Promise<Answer<Me>> {
  return get('/auth/me');
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
