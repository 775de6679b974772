import type { IdentityStatus, MemberStatus, NewUser, User } from '../api/types.js';
import { type FieldPath, stepIds, stepPaths } from './identitySteps.js';

export type { FieldPath };

/** All fields, in the order in which they are asked for. */
export const fieldPaths: readonly FieldPath[] = stepIds.flatMap((id) => [...stepPaths[id]]);

/** The codes of ISO/IEC 5218, and what they are called in Usher's words. */
export const sexNames = { 0: 'not_known', 1: 'male', 2: 'female', 9: 'not_applicable' } as const;

export type SexCode = keyof typeof sexNames;

/** ISO 3166-1 alpha-2 codes stand beside these: nationality unspecified, and stateless. */
export const specialNationalities = ['QU', 'QS'] as const;

export type FieldUse = 'required' | 'optional' | 'hidden';
export type FieldUses = Record<FieldPath, FieldUse>;

export interface PlaceOfBirth {
  country?: string | null;
  region?: string | null;
  locality?: string | null;
}

export interface Address extends PlaceOfBirth {
  street_address?: string | null;
  house_number?: string | null;
  postal_code?: string | null;
}

/** What is known of a person: null when unknown; what the organization hides is left out. */
export interface IdentityFields {
  family_name?: string | null;
  given_name?: string | null;
  birth_family_name?: string | null;
  birth_given_name?: string | null;
  sex?: SexCode | null;
  /** YYYY-MM-DD, as all dates here. */
  birthdate?: string | null;
  place_of_birth?: PlaceOfBirth | null;
  nationalities?: string[] | null;
  personal_administrative_number?: string | null;
  address?: Address | null;
  email?: string | null;
  /** E.164. */
  phone_number?: string | null;
  document_type?: string | null;
  document_number?: string | null;
  issuing_country?: string | null;
  issuing_authority?: string | null;
  date_of_issuance?: string | null;
  date_of_expiry?: string | null;
}

/** Whose identity it is; a member of the organization. */
export interface IdentityUser {
  id: string;
  email: string;
  username: string | null;
  firstName: string | null;
  lastName: string | null;
  status: MemberStatus;
}

/** One identity in a list, without anything personal in it; `id` is the user's. */
export interface IdentityListItem {
  id: string;
  user: IdentityUser;
  status: IdentityStatus;
  requestedAt: string | null;
  submittedAt: string | null;
  validatedAt: string | null;
  /** When it was last returned; null also for those that do not wait. */
  returnedAt: string | null;
}

export interface IdentityEditor {
  id: string;
  name: string | null;
  source: 'hr' | 'person' | 'import';
}

/** One identity with all its fields. */
export interface IdentityView extends Omit<IdentityListItem, 'returnedAt'>, IdentityFields {
  /** Given back when it is saved, so that nobody's change is overwritten unseen. */
  version: number;
  /** Why fields were returned, while the status is `returned`. */
  returned: Partial<Record<FieldPath, string>> | null;
  /** Why fields had been returned before it was submitted again, while the status is `submitted`. */
  returnedBefore: Partial<Record<FieldPath, string>> | null;
  updatedAt: string | null;
  updatedBy: IdentityEditor | null;
  /** Why whoever looks at it may not validate it (nor, where the person holds more, change it). */
  outOfReach: 'own' | 'holds_more' | null;
}

export interface IdentityVersionInfo {
  version: number;
  status: IdentityStatus;
  source: IdentityEditor['source'];
  action: 'save_draft' | 'submit' | 'validate' | 'accept' | 'return';
  actor: { id: string; name: string | null } | null;
  createdAt: string;
}

export interface IdentitySettings {
  fields: FieldUses;
  /** All countries by their codes (ISO 3166-1 alpha-2). */
  countries: string[];
}

export type SaveAction = 'save_draft' | 'submit' | 'validate';

/** Fields as they are sent: nested as in {@link IdentityFields}; null or blank clears a field. */
export type SentFields = Record<string, unknown>;

/** What saves an identity: the fields that change, and what becomes of it. */
export type IdentityChange = SentFields & { action?: SaveAction; version?: number };

export interface IdentityReview {
  decision: 'validate' | 'return';
  /** A reason for each field or group that is returned. */
  fields?: Record<string, string>;
  version?: number;
}

export interface CompleteRegistration {
  account: NewUser;
  identity: SentFields & { action?: 'submit' | 'validate' };
}

export interface CompletedRegistration {
  user: User;
  identity: IdentityView;
}
