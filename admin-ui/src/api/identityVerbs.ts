import type { Call } from './call.js';
import type {
  UsherCompleteRegistration,
  UsherCompletedRegistration,
  UsherIdentity,
  UsherIdentityContent,
  UsherIdentityRequested,
  UsherIdentitySettings,
  UsherIdentityVersion,
  UsherOwnIdentity,
  UsherQueued,
  UsherReviewIdentity,
  UsherSaveIdentity,
  UsherSaveOwnIdentity,
  UsherUpdateIdentitySettings,
} from './contract.js';

/** Some users, or all that a filter of their list lets through. */
export type ManyUsers = { ids: string[] } | { filter: Record<string, string> };

/** The calls of Usher's API about identities. Each is named by the id of its user. */
export interface IdentityVerbs {
  identity: (userId: string) => Promise<UsherIdentity>;
  /** Goes on when the page is closed meanwhile. */
  saveIdentity: (userId: string, change: UsherSaveIdentity) => Promise<UsherIdentity>;
  /** The identity of who is signed in. */
  ownIdentity: () => Promise<UsherOwnIdentity>;
  /** Goes on when the page is closed meanwhile. */
  saveOwnIdentity: (change: UsherSaveOwnIdentity) => Promise<UsherOwnIdentity>;
  reviewIdentity: (userId: string, review: UsherReviewIdentity) => Promise<UsherIdentity>;
  /** Asks the person by mail to fill it in themselves. */
  requestIdentity: (userId: string) => Promise<UsherIdentityRequested>;
  requestIdentities: (whom: ManyUsers) => Promise<UsherQueued>;
  identityVersions: (userId: string) => Promise<UsherIdentityVersion[]>;
  /** The contents of that version; that it was read is recorded. */
  identityVersion: (userId: string, version: number) => Promise<UsherIdentityContent>;
  identitySettings: () => Promise<UsherIdentitySettings>;
  saveIdentitySettings: (change: UsherUpdateIdentitySettings) => Promise<UsherIdentitySettings>;
  /** Account and identity at once, or neither. */
  completeRegistration: (
    registration: UsherCompleteRegistration,
  ) => Promise<UsherCompletedRegistration>;
  /** Deletes all that is held about a person; it cannot be taken back. */
  erasePerson: (userId: string) => Promise<void>;
}

export function identityVerbs(call: Call): IdentityVerbs {
  return {
    identity: (userId) => call('GET /identities/{userId}', { params: { userId } }),
    saveIdentity: (userId, body) =>
      call('PUT /identities/{userId}', { params: { userId }, body }, { keepalive: true }),
    ownIdentity: () => call('GET /me/identity'),
    saveOwnIdentity: (body) => call('PUT /me/identity', { body }, { keepalive: true }),
    reviewIdentity: (userId, body) =>
      call('POST /identities/{userId}/review', { params: { userId }, body }),
    requestIdentity: (userId) => call('POST /identities/{userId}/request', { params: { userId } }),
    requestIdentities: (body) => call('POST /identities/request', { body }),
    identityVersions: (userId) => call('GET /identities/{userId}/versions', { params: { userId } }),
    identityVersion: (userId, version) =>
      call('GET /identities/{userId}/versions/{version}', { params: { userId, version } }),
    identitySettings: () => call('GET /identity-settings'),
    saveIdentitySettings: (body) => call('PUT /identity-settings', { body }),
    completeRegistration: (body) => call('POST /users/complete-registration', { body }),
    erasePerson: (id) => call('POST /users/{id}/erase', { params: { id } }),
  };
}
