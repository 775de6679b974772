import { type DownloadedFile } from './files.js';
import type { HttpClient } from './httpClient.js';
import { type IdentityVerbs } from './identityVerbs.js';
import { type ImportVerbs } from './importVerbs.js';
import type { Availability, Home, Me, NewUser, Organization, OrganizationSettings, PermissionInfo, Session, TimelineEvent, User } from './types.js';
/** What Usher's API can do beyond reading and writing records. */
export interface UsherVerbs extends ImportVerbs, IdentityVerbs {
    me: () => Promise<Me>;
    home: () => Promise<Home>;
    switchOrganization: (organizationId: string) => Promise<Me>;
    createOrganization: (name: string) => Promise<Organization>;
    organizationSettings: () => Promise<OrganizationSettings>;
    saveOrganizationSettings: (settings: Partial<Omit<OrganizationSettings, 'id'>>) => Promise<OrganizationSettings>;
    createUser: (user: NewUser) => Promise<User>;
    availability: (wanted: {
        email?: string;
        username?: string;
    }) => Promise<Availability>;
    timeline: (userId: string) => Promise<TimelineEvent[]>;
    archive: (userId: string) => Promise<User>;
    unarchive: (userId: string) => Promise<User>;
    resend: (invitationId: string) => Promise<void>;
    resendMany: (invitationIds: string[]) => Promise<{
        queued: number;
        skipped: number;
    }>;
    revoke: (invitationId: string) => Promise<void>;
    /** Invites somebody again whose invitation was revoked, with a new secret. */
    reinvite: (userId: string) => Promise<void>;
    invitationLink: (invitationId: string) => Promise<{
        url: string;
        expiresAt: string;
    }>;
    permissionCatalogue: () => Promise<PermissionInfo[]>;
    addMembers: (groupId: string, userIds: string[]) => Promise<void>;
    removeMember: (groupId: string, userId: string) => Promise<void>;
    retryEmail: (emailId: string) => Promise<void>;
    changePassword: (change: {
        currentPassword: string;
        password: string;
    }) => Promise<void>;
    sessions: () => Promise<Session[]>;
    endSession: (sessionId: string) => Promise<void>;
    signOutEverywhere: () => Promise<void>;
    /** Reads one of `files`. */
    file: (path: string) => Promise<DownloadedFile>;
}
/** The verbs as calls under `apiUrl`; every one throws what `httpClient` throws. */
export declare function usherVerbs(apiUrl: string, httpClient: HttpClient): UsherVerbs;
export type Call = <T>(method: string, path: string, body?: unknown, options?: {
    keepalive?: boolean;
}) => Promise<T>;
