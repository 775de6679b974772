import polyglotI18nProvider from 'ra-i18n-polyglot';
import englishMessages from 'ra-language-english';
import type { ReactNode } from 'react';
import { Admin, mergeTranslations, type TranslationMessages } from 'react-admin';
import { AccessDeniedPage } from './AccessDeniedPage.js';
import { LoadingPage } from './LoadingPage.js';
import { LoginPage } from './LoginPage.js';
import { NotFoundPage } from './NotFoundPage.js';
import { PanelLayout } from './PanelLayout.js';
import { panelMessages } from './panelMessages.js';
import { panelStore } from './panelStore.js';
import { darkTheme, lightTheme } from './theme.js';
import { usher } from './usher.js';

const messages = mergeTranslations(
  englishMessages,
  usher.messages('en'),
  panelMessages,
) as TranslationMessages;
const i18nProvider = polyglotI18nProvider(() => messages, 'en', undefined, { allowMissing: true });
const dataProvider = usher.dataProvider();
const authProvider = usher.authProvider();
const store = panelStore();

/** The panel as it stands by itself: react-admin with Usher as its only content. */
export function Panel(): ReactNode {
  return (
    <Admin
      title="Usher"
      authProvider={authProvider}
      dataProvider={dataProvider}
      i18nProvider={i18nProvider}
      store={store}
      dashboard={usher.Home}
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
      {usher.resources()}
    </Admin>
  );
}
