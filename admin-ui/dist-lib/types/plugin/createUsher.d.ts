import type { ReactNode } from 'react';
import type { AuthProvider, DataProvider } from 'react-admin';
import { type UsherPart, type UsherSlots } from '../api/context.js';
import { type HttpClient } from '../api/httpClient.js';
import { type UsherMessages } from '../i18n/index.js';
export interface UsherOptions {
    /** The address of Usher's API, without a slash at the end. */
    apiUrl: string;
    /** Makes every call to it. Default: Usher's own, which sends the session cookie. */
    httpClient?: HttpClient;
    /** Stands before the names of resources and paths. Default: nothing. */
    prefix?: string;
}
export interface UsherResourcesOptions {
    /** Parts that are left out. Default: none. */
    without?: readonly UsherPart[];
    slots?: UsherSlots;
}
/** Usher for one application: what is given to react-admin's `<Admin>`. */
export interface Usher {
    /** The application's data provider, with Usher's answering for Usher's resources. */
    dataProvider: <Own extends DataProvider = DataProvider>(own?: Own) => Own;
    /** The application's auth provider, with access to Usher's resources; without one, Usher's own sign-in. */
    authProvider: <Own extends AuthProvider = AuthProvider>(own?: Own) => Own;
    /** Usher's words in a language, to be merged into the application's. */
    messages: (locale: string) => UsherMessages;
    /** Children of `<Admin>`: Usher's resources and pages. */
    resources: (options?: UsherResourcesOptions) => ReactNode;
    /** Children of react-admin's `<Menu>`: entries for what `resources` has. */
    menuItems: () => ReactNode;
    /** The home screen, for `<Admin dashboard>` or a page of the application. */
    Home: () => ReactNode;
    /** The current organization, and the way to others: for an app bar. */
    OrganizationSwitcher: () => ReactNode;
}
/** Adds Usher to an application made with react-admin. To be called once, outside of components. */
export declare function createUsher({ apiUrl, httpClient, prefix, }: UsherOptions): Usher;
