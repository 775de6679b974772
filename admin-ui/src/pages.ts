import { lazyPage } from './ui/lazyPage';

/** Usher's pages that belong to no resource, each loaded when it is first opened. */
export const RegistrationPage = lazyPage(() => import('./registration/RegistrationPage'));
export const CreateUserPage = lazyPage(() => import('./registration/CreateUserPage'));
export const BulkInvitePage = lazyPage(() => import('./registration/BulkInvitePage'));
export const PickPersonPage = lazyPage(() => import('./identities/pick/PickPersonPage'));
export const IdentityFormPage = lazyPage(() => import('./identities/IdentityFormPage'));
export const CompletePage = lazyPage(() => import('./registration/complete/CompletePage'));
export const ValidationPage = lazyPage(() => import('./validation/ValidationPage'));
export const ReviewPage = lazyPage(() => import('./validation/ReviewPage'));
export const SettingsPage = lazyPage(() => import('./settings/SettingsPage'));
export const AccountPage = lazyPage(() => import('./settings/AccountPage'));
export const UsherHome = lazyPage(() => import('./home/HomePage'));
