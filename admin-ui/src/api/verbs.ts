import {
  type Call,
  type CallOptions,
  type CallPage,
  type ListRoute,
  type Parts,
  pathOf,
  type Route,
  type Sent,
} from './call.js';
import type { Routes, UsherBulkAction, UsherBulkOutcome } from './contract.js';
import { type DownloadedFile, readFile } from './files.js';
import type { HttpClient } from './httpClient.js';
import { identityVerbs, type IdentityVerbs } from './identityVerbs.js';
import { importVerbs, type ImportVerbs } from './importVerbs.js';
import { mailVerbs, type MailVerbs } from './mailVerbs.js';
import type {
  Availability,
  Home,
  Me,
  NewUser,
  Organization,
  OrganizationSettings,
  OwnSettings,
  PermissionInfo,
  Session,
  TimelineEvent,
  User,
} from './types.js';
import { uploadBy, uploadWith } from './uploadFile.js';

/** The calls of Usher's API beyond reading and writing records. */
export interface UsherVerbs extends ImportVerbs, IdentityVerbs, MailVerbs {
  me: () => Promise<Me>;
  signIn: (who: { identifier: string; password: string }) => Promise<unknown>;
  /** Keeps what the person chooses for themselves. */
  saveOwnSettings: (change: OwnSettings) => Promise<Me>;
  /** @param since the moment from which on people were added who are in the funnel. */
  home: (since?: string) => Promise<Home>;
  switchOrganization: (organizationId: string) => Promise<Me>;
  createOrganization: (name: string) => Promise<Organization>;
  organizationSettings: () => Promise<OrganizationSettings>;
  saveOrganizationSettings: (
    settings: Partial<Omit<OrganizationSettings, 'id' | 'logo'>>,
  ) => Promise<OrganizationSettings>;
  /** Makes an image the organization's logo. */
  saveLogo: (image: File) => Promise<OrganizationSettings>;
  removeLogo: () => Promise<OrganizationSettings>;

  createUser: (user: NewUser) => Promise<User>;
  availability: (wanted: { email?: string; username?: string }) => Promise<Availability>;
  timeline: (userId: string) => Promise<TimelineEvent[]>;
  /** Changes the address of somebody, or asks them to confirm it; theirs takes back what waits. */
  changeEmail: (userId: string, email: string) => Promise<User>;
  archive: (userId: string) => Promise<User>;
  unarchive: (userId: string) => Promise<User>;
  /** Goes on when the page is closed meanwhile. */
  actOnUsers: (wanted: UsherBulkAction) => Promise<UsherBulkOutcome>;

  resend: (invitationId: string) => Promise<unknown>;
  revoke: (invitationId: string) => Promise<unknown>;
  /** Invites somebody again whose invitation was revoked, with a new secret. */
  reinvite: (userId: string) => Promise<unknown>;
  invitationLink: (invitationId: string) => Promise<{ url: string; expiresAt: string }>;

  permissionCatalogue: () => Promise<PermissionInfo[]>;
  addMembers: (groupId: string, userIds: string[]) => Promise<unknown>;
  removeMember: (groupId: string, userId: string) => Promise<unknown>;

  /** Tells what an invitation's secret link invites to; changes nothing. */
  inspectInvitation: (
    token: string,
  ) => Promise<Routes['POST /public/invitations/inspect']['answer']>;
  /** Accepts it as who is signed in. */
  acceptInvitation: (token: string) => Promise<Routes['POST /public/invitations/accept']['answer']>;
  /** Asks for a new link by mail; the answer is the same whatever the secret is. */
  requestNewLink: (token: string) => Promise<unknown>;

  retryEmail: (emailId: string) => Promise<unknown>;
  /** Tries all failed mails again that a filter of their list finds. */
  retryEmails: (filter: object, expect: number) => Promise<{ retried: number }>;
  retryEvent: (eventId: string) => Promise<unknown>;

  changePassword: (change: { currentPassword: string; password: string }) => Promise<void>;
  sessions: () => Promise<Session[]>;
  endSession: (sessionId: string) => Promise<void>;
  signOutEverywhere: () => Promise<void>;

  /** Reads one of `files`. */
  file: (path: string) => Promise<DownloadedFile>;
}

/**
 * The verbs as calls under `apiUrl`; every one throws what `httpClient` throws.
 * @param ownHeaders the headers of requests beside the client; undefined where an application's own
 * client alone knows how to make them.
 */
export function usherVerbs(
  apiUrl: string,
  httpClient: HttpClient,
  ownHeaders?: () => Record<string, string>,
): UsherVerbs {
  const call = caller(apiUrl, httpClient);
  return {
    ...importVerbs(apiUrl, {
      call,
      callPage: pageCaller(apiUrl, httpClient),
      upload: ownHeaders ? uploadWith(ownHeaders) : uploadBy(httpClient),
    }),
    ...identityVerbs(call),
    ...mailVerbs(call),

    me: () => call('GET /auth/me'),
    signIn: (body) => call('POST /auth/login', { body }),
    saveOwnSettings: (body) => call('PUT /me', { body }),
    home: (since) => call('GET /home', { query: { ...(since !== undefined && { since }) } }),
    switchOrganization: (organizationId) =>
      call('POST /auth/switch-organization', { body: { organizationId } }),
    createOrganization: (name) => call('POST /organizations', { body: { name } }),
    organizationSettings: () => call('GET /organization'),
    saveOrganizationSettings: (body) => call('PUT /organization', { body }),
    saveLogo: async (image) => {
      const body = new FormData();
      body.append('file', image);
      const answer = await httpClient(`${apiUrl}/organization/logo`, { method: 'PUT', body });
      return answer.json as OrganizationSettings;
    },
    removeLogo: () => call('DELETE /organization/logo'),

    createUser: (body) => call('POST /users', { body }),
    availability: (query) => call('GET /users/availability', { query }),
    timeline: (id) => call('GET /users/{id}/timeline', { params: { id } }),
    changeEmail: (id, email) => call('PUT /users/{id}/email', { params: { id }, body: { email } }),
    archive: (id) => call('POST /users/{id}/archive', { params: { id } }),
    unarchive: (id) => call('POST /users/{id}/unarchive', { params: { id } }),
    actOnUsers: (body) => call('POST /users/bulk', { body }),

    resend: (id) => call('POST /invitations/{id}/resend', { params: { id } }),
    revoke: (id) => call('POST /invitations/{id}/revoke', { params: { id } }),
    reinvite: (id) => call('POST /users/{id}/invite', { params: { id } }),
    invitationLink: (id) => call('GET /invitations/{id}/link', { params: { id } }),

    inspectInvitation: (token) => call('POST /public/invitations/inspect', { body: { token } }),
    acceptInvitation: (token) => call('POST /public/invitations/accept', { body: { token } }),
    requestNewLink: (token) => call('POST /public/invitations/request-new', { body: { token } }),

    permissionCatalogue: () => call('GET /permissions'),
    addMembers: (id, userIds) =>
      call('POST /groups/{id}/members', { params: { id }, body: { userIds } }),
    removeMember: (id, userId) =>
      call('DELETE /groups/{id}/members/{userId}', { params: { id, userId } }),

    retryEmail: (id) => call('POST /emails/{id}/retry', { params: { id } }),
    retryEmails: (filter, expect) =>
      call('POST /emails/retry', { query: { filter: JSON.stringify(filter) }, body: { expect } }),
    retryEvent: (id) => call('POST /events/{id}/retry', { params: { id } }),

    changePassword: (body) => call('POST /auth/change-password', { body }),
    sessions: () => call('GET /auth/sessions'),
    endSession: (id) => call('DELETE /auth/sessions/{id}', { params: { id } }),
    signOutEverywhere: () => call('POST /auth/sign-out-everywhere'),

    file: (path) => readFile(httpClient, apiUrl + path),
  };
}

/** A function that sends JSON under `apiUrl` and gives the answer's JSON. */
function caller(apiUrl: string, httpClient: HttpClient): Call {
  return async <R extends Route>(route: R, sent?: Sent<R>, options: CallOptions = {}) => {
    const { body } = (sent ?? {}) as Parts;
    const answer = await httpClient(apiUrl + pathOf(route, sent ?? ({} as Sent<R>)), {
      ...options,
      method: route.slice(0, route.indexOf(' ')),
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    return answer.json as Routes[R]['answer'];
  };
}

/** A function that asks for a part of a list under `apiUrl`. */
function pageCaller(apiUrl: string, httpClient: HttpClient): CallPage {
  return async <R extends ListRoute>(route: R, sent: Sent<R>) => {
    const answer = await httpClient(apiUrl + pathOf(route, sent));
    const rows = answer.json as Routes[R]['answer'];
    const total = Number(answer.headers.get('Content-Range')?.split('/')[1] ?? rows.length);
    return { rows, total };
  };
}
