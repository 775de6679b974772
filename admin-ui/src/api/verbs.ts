import type { Call } from './call.js';
import { type DownloadedFile, readFile } from './files.js';
import type { HttpClient } from './httpClient.js';
import { identityVerbs, type IdentityVerbs } from './identityVerbs.js';
import { importVerbs, type ImportVerbs } from './importVerbs.js';
import type {
  Availability,
  Home,
  Me,
  NewUser,
  Organization,
  OrganizationSettings,
  PermissionInfo,
  Session,
  TimelineEvent,
  User,
} from './types.js';
import { uploadBy } from './uploadFile.js';

/** What Usher's API can do beyond reading and writing records. */
export interface UsherVerbs extends ImportVerbs, IdentityVerbs {
  me: () => Promise<Me>;
  home: () => Promise<Home>;
  switchOrganization: (organizationId: string) => Promise<Me>;
  createOrganization: (name: string) => Promise<Organization>;
  organizationSettings: () => Promise<OrganizationSettings>;
  saveOrganizationSettings: (
    settings: Partial<Omit<OrganizationSettings, 'id'>>,
  ) => Promise<OrganizationSettings>;

  createUser: (user: NewUser) => Promise<User>;
  availability: (wanted: { email?: string; username?: string }) => Promise<Availability>;
  timeline: (userId: string) => Promise<TimelineEvent[]>;
  archive: (userId: string) => Promise<User>;
  unarchive: (userId: string) => Promise<User>;

  resend: (invitationId: string) => Promise<void>;
  resendMany: (invitationIds: string[]) => Promise<{ queued: number; skipped: number }>;
  revoke: (invitationId: string) => Promise<void>;
  /** Invites somebody again whose invitation was revoked, with a new secret. */
  reinvite: (userId: string) => Promise<void>;
  invitationLink: (invitationId: string) => Promise<{ url: string; expiresAt: string }>;

  permissionCatalogue: () => Promise<PermissionInfo[]>;
  addMembers: (groupId: string, userIds: string[]) => Promise<void>;
  removeMember: (groupId: string, userId: string) => Promise<void>;

  retryEmail: (emailId: string) => Promise<void>;
  retryEvent: (eventId: string) => Promise<void>;

  changePassword: (change: { currentPassword: string; password: string }) => Promise<void>;
  sessions: () => Promise<Session[]>;
  endSession: (sessionId: string) => Promise<void>;
  signOutEverywhere: () => Promise<void>;

  /** Reads one of `files`. */
  file: (path: string) => Promise<DownloadedFile>;
}

/** The verbs as calls under `apiUrl`; every one throws what `httpClient` throws. */
export function usherVerbs(apiUrl: string, httpClient: HttpClient): UsherVerbs {
  const call = caller(apiUrl, httpClient);
  return {
    ...importVerbs(apiUrl, call, uploadBy(httpClient)),
    ...identityVerbs(call),

    me: () => call('GET', '/auth/me'),
    home: () => call('GET', '/home'),
    switchOrganization: (organizationId) =>
      call('POST', '/auth/switch-organization', { organizationId }),
    createOrganization: (name) => call('POST', '/organizations', { name }),
    organizationSettings: () => call('GET', '/organization'),
    saveOrganizationSettings: (settings) => call('PUT', '/organization', settings),

    createUser: (user) => call('POST', '/users', user),
    availability: (wanted) => call('GET', `/users/availability?${query(wanted)}`),
    timeline: (userId) => call('GET', `/users/${userId}/timeline`),
    archive: (userId) => call('POST', `/users/${userId}/archive`),
    unarchive: (userId) => call('POST', `/users/${userId}/unarchive`),

    resend: (id) => call('POST', `/invitations/${id}/resend`),
    resendMany: (ids) => call('POST', '/invitations/resend', { ids }),
    revoke: (id) => call('POST', `/invitations/${id}/revoke`),
    reinvite: (userId) => call('POST', `/users/${userId}/invite`),
    invitationLink: (id) => call('GET', `/invitations/${id}/link`),

    permissionCatalogue: () => call('GET', '/permissions'),
    addMembers: (groupId, userIds) => call('POST', `/groups/${groupId}/members`, { userIds }),
    removeMember: (groupId, userId) => call('DELETE', `/groups/${groupId}/members/${userId}`),

    retryEmail: (id) => call('POST', `/emails/${id}/retry`),
    retryEvent: (id) => call('POST', `/events/${id}/retry`),

    changePassword: (change) => call('POST', '/auth/change-password', change),
    sessions: () => call('GET', '/auth/sessions'),
    endSession: (id) => call('DELETE', `/auth/sessions/${id}`),
    signOutEverywhere: () => call('POST', '/auth/sign-out-everywhere'),

    file: (path) => readFile(httpClient, apiUrl + path),
  };
}

/** A function that sends JSON under `apiUrl` and gives the answer's JSON. */
function caller(apiUrl: string, httpClient: HttpClient): Call {
  return async <T>(method: string, path: string, body?: unknown, options: object = {}) => {
    const answer = await httpClient(`${apiUrl}${path}`, {
      ...options,
      method,
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    return answer.json as T;
  };
}

function query(parameters: Record<string, string | undefined>): string {
  const given = Object.entries(parameters).filter((entry): entry is [string, string] => !!entry[1]);
  return new URLSearchParams(given).toString();
}
