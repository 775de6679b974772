import {
  fieldKinds,
  type UsherCompletedRegistration,
  type UsherFieldUse,
  type UsherFieldUses,
  type UsherIdentity,
  type UsherIdentityContent,
  type UsherIdentityEditor,
  type UsherIdentitySettings,
  type UsherIdentitySummary,
  type UsherIdentityVersion,
  type UsherReviewIdentity,
  type UsherSaveAction,
  type UsherSaveIdentity,
} from '../api/contract.js';
import { type FieldPath, fieldPaths } from './identitySteps.js';

export { type FieldPath, fieldPaths };

/** Nationalities that are no countries. */
export const specialNationalities = fieldKinds.nationalities.special;
export type SpecialNationality = (typeof specialNationalities)[number];

/** The codes of ISO/IEC 5218, and what they are called in Usher's words. */
export const sexNames: typeof fieldKinds.sex.codes = fieldKinds.sex.codes;
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
