import polyglotI18nProvider from 'ra-i18n-polyglot';
import englishMessages from 'ra-language-english';
import simpleRestProvider from 'ra-data-simple-rest';
import type { ReactNode } from 'react';
import { Admin, mergeTranslations, type TranslationMessages } from 'react-admin';
import {
  usher,
  usherAuthProvider,
  UsherHome,
  usherHttpClient,
  usherMessages,
  withUsher,
} from '../index.js';
import { AccessDeniedPage } from './AccessDeniedPage.js';
import { panelMessages } from './panelMessages.js';
import { LoadingPage } from './LoadingPage.js';
import { LoginPage } from './LoginPage.js';
import { NotFoundPage } from './NotFoundPage.js';
import { PanelLayout } from './PanelLayout.js';
import { panelStore } from './panelStore.js';
import { darkTheme, lightTheme } from './theme.js';

const apiUrl = '/api';
const messages = mergeTranslations(
  englishMessages,
  usherMessages.en,
  panelMessages,
) as TranslationMessages;
const i18nProvider = polyglotI18nProvider(() => messages, 'en', undefined, { allowMissing: true });
const authProvider = usherAuthProvider({ apiUrl });
const store = panelStore();
const dataProvider = withUsher(simpleRestProvider(apiUrl, usherHttpClient), { apiUrl });

/** The panel as it stands by itself: react-admin with Usher as its only content. */
export function Panel(): ReactNode {
  return (
    <Admin
      title="Usher"
      authProvider={authProvider}
      dataProvider={dataProvider}
      i18nProvider={i18nProvider}
      store={store}
      dashboard={UsherHome}
      layout={PanelLayout}
      catchAll={NotFoundPage}
      accessDenied={AccessDeniedPage}
      loading={LoadingPage}
      loginPage={LoginPage}
      lightTheme={lightTheme}
      darkTheme={darkTheme}
      requireAuth
      disableTelemetry
    >
      {usher()}
    </Admin>
  );
}
