import type {
  FieldPath,
  IdentityChange,
  IdentitySettings,
  IdentityView,
} from '../../identities/identityTypes.js';
import { type Answer, get, post, put } from '../call.js';

export interface OrganizationName {
  id: string;
  name: string;
}

/** Who is signed in, and where. */
export interface Me {
  user: { id: string; email: string };
  organization: OrganizationName;
  organizations: OrganizationName[];
}

/** The signed-in person's own identity in their current organization. */
export type OwnIdentity = IdentityView & {
  organization: { name: string };
  /** The returned fields that still say what they said then. */
  uncorrected: FieldPath[];
};

export function getMe(): Promise<Answer<Me>> {
  return get('/auth/me');
}

export function switchOrganization(organizationId: string): Promise<Answer<Me>> {
  return post('/auth/switch-organization', { organizationId });
}

export function signOut(): Promise<Answer<unknown>> {
  return post('/auth/logout', {});
}

export function getOwnIdentity(): Promise<Answer<OwnIdentity>> {
  return get('/me/identity');
}

export function putOwnIdentity(change: IdentityChange): Promise<Answer<OwnIdentity>> {
  return put('/me/identity', change);
}

export function getIdentitySettings(): Promise<Answer<IdentitySettings>> {
  return get('/identity-settings');
}
