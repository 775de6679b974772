import polyglotI18nProvider from 'ra-i18n-polyglot';
import { type ReactNode, useState } from 'react';
import { Admin, type Store } from 'react-admin';
import { AccessDeniedPage } from './AccessDeniedPage.js';
import { LoadingPage } from './LoadingPage.js';
import { LoginPage } from './LoginPage.js';
import { NotFoundPage } from './NotFoundPage.js';
import { PanelLayout } from './PanelLayout.js';
import { PanelNotification } from './PanelNotification.js';
import { locales, messages } from './panelLanguages.js';
import { darkTheme, lightTheme } from './theme.js';
import { usher } from './usher.js';

const dataProvider = usher.dataProvider();
const authProvider = usher.authProvider();

interface PanelProps {
  store: Store;
  /** The language that it begins in, whose words have been loaded. */
  language: string;
}

/** The panel as it stands by itself: react-admin with Usher as its only content. */
export function Panel({ store, language }: PanelProps): ReactNode {
  const [i18nProvider] = useState(() =>
    polyglotI18nProvider(messages, language, locales, { allowMissing: true }),
  );
  return (
    <Admin
      title="Usher"
      authProvider={authProvider}
      dataProvider={dataProvider}
      i18nProvider={i18nProvider}
      store={store}
      dashboard={usher.Home}
      layout={PanelLayout}
      notification={PanelNotification}
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
