import type { ReactNode } from 'react';
import type { AuthProvider, DataProvider } from 'react-admin';
import type { UsherContextValue, UsherPart, UsherSlots } from '../api/context.js';
import { type HttpClient, usherHttpClient } from '../api/httpClient.js';
import { namesUnder } from '../api/names.js';
import { usherRecords, withRecords } from '../api/records.js';
import { askAt } from '../api/serverLost.js';
import { usherVerbs } from '../api/verbs.js';
import { accessOf, withAccess } from '../auth/access.js';
import { currentSession } from '../auth/session.js';
import { usherAuthProvider } from '../auth/usherAuthProvider.js';
import { spoken } from '../api/spoken.js';
import { FindAnything } from '../find/FindAnything.js';
import { type Catalogues, messagesIn, type UsherMessages } from '../i18n/index.js';
import { takeTokenAt } from '../joining/token.js';
import { UsherMenuItems } from '../menu/UsherMenuItems.js';
import { OrganizationSwitcher } from '../organizations/OrganizationSwitcher.js';
import { HomePage } from '../pages.js';
import { acceptPath } from '../routes.js';
import { UsherInLayout } from './UsherInLayout.js';
import { UsherPage } from './UsherPage.js';
import { resourcesOf } from './resources.js';

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
  /** A search over people, groups, imports and screens, for an app bar. While it is shown, Ctrl-K opens it, and `?` tells all keys. */
  FindAnything: () => ReactNode;
}

/** Puts Usher together for an application, with its words in these languages. */
export function usherWith(
  languages: Catalogues,
  { apiUrl, httpClient: client = usherHttpClient, prefix = '' }: UsherOptions,
): Usher {
  const { httpClient, headers, speak } = spoken(client);
  const isCalledByHost = client !== usherHttpClient;
  const ownHeaders = isCalledByHost ? undefined : headers;
  const names = namesUnder(prefix, () => context.without);
  const records = usherRecords(apiUrl, httpClient);
  const session = currentSession(apiUrl, httpClient);
  const canAccess = accessOf(session, names);
  const { getList, getMany } = records;
  const api = { ...usherVerbs(apiUrl, httpClient, ownHeaders), getList, getMany };
  askAt(apiUrl);
  takeTokenAt(names.path(acceptPath));
  // What the menu and the home screen show is settled by the call of `resources`.
  let context: UsherContextValue = {
    api,
    apiUrl,
    isCalledByHost,
    names,
    speak,
    slots: {},
    without: [],
    forgetSession: () => session.forget(),
  };
  return {
    dataProvider: <Own extends DataProvider>(own = records as Own) =>
      withRecords(own, records, names),
    authProvider: <Own extends AuthProvider>(own?: Own) =>
      own
        ? withAccess(own, session, canAccess)
        : (usherAuthProvider({ apiUrl, httpClient, session, canAccess }) as Own),
    messages: (locale) => messagesIn(languages, locale),
    resources: ({ without = [], slots = {} } = {}) => {
      context = { ...context, without, slots };
      return resourcesOf(context);
    },
    menuItems: () => (
      <UsherInLayout context={context}>
        <UsherMenuItems />
      </UsherInLayout>
    ),
    Home: () => (
      <UsherPage context={context}>
        <HomePage />
      </UsherPage>
    ),
    OrganizationSwitcher: () => (
      <UsherInLayout context={context}>
        <OrganizationSwitcher />
      </UsherInLayout>
    ),
    FindAnything: () => (
      <UsherInLayout context={context}>
        <FindAnything />
      </UsherInLayout>
    ),
  };
}
