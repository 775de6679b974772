import type {
  CompletedRegistration,
  CompleteRegistration,
  FieldUses,
  IdentityChange,
  IdentityFields,
  IdentityReview,
  IdentitySettings,
  IdentityVersionInfo,
  IdentityView,
} from '../identities/identityTypes.js';
import type { Call } from './call.js';

/** Some users, or all that a filter of their list lets through. */
export type ManyUsers = { ids: string[] } | { filter: Record<string, string> };

/** What Usher's API can do with identities. Each is named by the id of its user. */
export interface IdentityVerbs {
  identity: (userId: string) => Promise<IdentityView>;
  /** Goes on when the page is closed meanwhile. */
  saveIdentity: (userId: string, change: IdentityChange) => Promise<IdentityView>;
  reviewIdentity: (userId: string, review: IdentityReview) => Promise<IdentityView>;
  /** Asks the person by mail to fill it in themselves. */
  requestIdentity: (userId: string) => Promise<{ requestedAt: string }>;
  requestIdentities: (whom: ManyUsers) => Promise<{ queued: number; skipped: number }>;
  identityVersions: (userId: string) => Promise<IdentityVersionInfo[]>;
  /** What it said with that version; that it was read is recorded. */
  identityVersion: (userId: string, version: number) => Promise<IdentityFields>;
  identitySettings: () => Promise<IdentitySettings>;
  saveIdentitySettings: (change: { fields: Partial<FieldUses> }) => Promise<IdentitySettings>;
  /** Account and identity at once, or neither. */
  completeRegistration: (registration: CompleteRegistration) => Promise<CompletedRegistration>;
  /** Deletes all that is held about a person; it cannot be taken back. */
  erasePerson: (userId: string) => Promise<void>;
}

export function identityVerbs(call: Call): IdentityVerbs {
  return {
    identity: (id) => call('GET', `/identities/${id}`),
    saveIdentity: (id, change) => call('PUT', `/identities/${id}`, change, { keepalive: true }),
    reviewIdentity: (id, review) => call('POST', `/identities/${id}/review`, review),
    requestIdentity: (id) => call('POST', `/identities/${id}/request`),
    requestIdentities: (whom) => call('POST', '/identities/request', whom),
    identityVersions: (id) => call('GET', `/identities/${id}/versions`),
    identityVersion: (id, version) => call('GET', `/identities/${id}/versions/${version}`),
    identitySettings: () => call('GET', '/identity-settings'),
    saveIdentitySettings: (change) => call('PUT', '/identity-settings', change),
    completeRegistration: (given) => call('POST', '/users/complete-registration', given),
    erasePerson: (id) => call('POST', `/users/${id}/erase`),
  };
}
