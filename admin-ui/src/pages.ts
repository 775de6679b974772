import { lazyPage } from './ui/page/lazyPage.js';

/** Usher's pages that belong to no resource, each loaded when it is first opened. */
export const RegistrationPage = lazyPage(() => import('./registration/RegistrationPage.js'));
export const CreateUserPage = lazyPage(() => import('./registration/CreateUserPage.js'));
export const BulkInvitePage = lazyPage(() => import('./registration/BulkInvitePage.js'));
export const PickPersonPage = lazyPage(() => import('./identities/pick/PickPersonPage.js'));
export const IdentityFormPage = lazyPage(() => import('./identities/IdentityFormPage.js'));
export const CompletePage = lazyPage(() => import('./registration/complete/CompletePage.js'));
export const ValidationPage = lazyPage(() => import('./validation/ValidationPage.js'));
export const ReviewPage = lazyPage(() => import('./validation/ReviewPage.js'));
export const SettingsPage = lazyPage(() => import('./settings/SettingsPage.js'));
export const MailTemplatePage = lazyPage(() => import('./settings/mails/MailTemplatePage.js'));
export const AccountPage = lazyPage(() => import('./settings/AccountPage.js'));
export const OwnIdentityPage = lazyPage(() => import('./identities/OwnIdentityPage.js'));
export const JoinPage = lazyPage(() => import('./joining/JoinPage.js'));
export const HomePage = lazyPage(() => import('./home/HomePage.js'));
