import type {
  UsherCompletedRegistration,
  UsherFieldUse,
  UsherFieldUses,
  UsherIdentity,
  UsherIdentityContent,
  UsherIdentityEditor,
  UsherIdentitySettings,
  UsherIdentitySummary,
  UsherIdentityVersion,
  UsherReviewIdentity,
  UsherSaveAction,
  UsherSaveIdentity,
} from '../api/contract.js';
import { type FieldPath, fieldPaths } from './identitySteps.js';

export { type FieldPath, fieldPaths };
export { specialNationalities } from '../api/contract.js';

/** The codes of ISO/IEC 5218, and what they are called in Usher's words. */
export const sexNames = {
  0: 'not_known',
  1: 'male',
  2: 'female',
  9: 'not_applicable',
} as const satisfies Record<SexCode, string>;

export type SexCode = NonNullable<IdentityFields['sex']>;
export type FieldUse = UsherFieldUse;
export type FieldUses = UsherFieldUses;

/** The values that are known of a person: null when unknown; what the organization hides is left out. */
export type IdentityFields = Omit<UsherIdentityContent, 'version'>;
/** One identity in a list, without anything personal in it; `id` is the user's. */
export type IdentityListItem = UsherIdentitySummary;
export type IdentityEditor = UsherIdentityEditor;
/** One identity with all its fields. */
export type IdentityView = UsherIdentity;
export type IdentityVersionInfo = UsherIdentityVersion;
export type IdentitySettings = UsherIdentitySettings;
export type SaveAction = UsherSaveAction;
/** The body that saves an identity: the fields that change, and what becomes of it. */
export type IdentityChange = UsherSaveIdentity;
export type IdentityReview = UsherReviewIdentity;
export type CompletedRegistration = UsherCompletedRegistration;
