import { lazy } from 'react';

/** Usher's pages that belong to no resource, each loaded when it is first opened. */
export const RegistrationPage = lazy(() => import('./registration/RegistrationPage'));
export const CreateUserPage = lazy(() => import('./registration/CreateUserPage'));
export const BulkInvitePage = lazy(() => import('./registration/BulkInvitePage'));
export const PickPersonPage = lazy(() => import('./identities/pick/PickPersonPage'));
export const IdentityFormPage = lazy(() => import('./identities/IdentityFormPage'));
export const CompletePage = lazy(() => import('./registration/complete/CompletePage'));
export const ValidationPage = lazy(() => import('./validation/ValidationPage'));
export const ReviewPage = lazy(() => import('./validation/ReviewPage'));
export const SettingsPage = lazy(() => import('./settings/SettingsPage'));
export const AccountPage = lazy(() => import('./settings/AccountPage'));
export const UsherHome = lazy(() => import('./home/HomePage'));
