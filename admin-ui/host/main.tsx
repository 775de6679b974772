/** An application that has users, a sign-in, a menu, a theme and two languages of its own, and Usher. */
import polyglotI18nProvider from 'ra-i18n-polyglot';
import englishMessages from 'ra-language-english';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import {
  Admin,
  DataTable,
  Layout,
  type LayoutProps,
  List,
  Menu,
  mergeTranslations,
  ReferenceField,
  Resource,
  TextField,
  type TranslationMessages,
} from 'react-admin';
import { BrowserRouter, Route, Routes } from 'react-router-dom';
import { createUsher } from '../src/index.js';
import { authProvider, dataProvider, httpClient } from './office.js';

const people = createUsher({ apiUrl: '/v1/people', httpClient, prefix: 'people' });

/** React-admin's own function, with the type of what it gives. */
const merged = (...words: object[]): TranslationMessages =>
  mergeTranslations(...words) as TranslationMessages;

const own: Readonly<Record<string, object>> = {
  en: merged(englishMessages, { resources: { users: { name: 'Client |||| Clients' } } }),
  fr: merged(englishMessages, {
    resources: { users: { name: 'Client |||| Clientèle' } },
  }),
};
const i18nProvider = polyglotI18nProvider(
  (locale) => merged(own[locale] ?? {}, people.messages(locale)),
  'en',
  [
    { locale: 'en', name: 'English' },
    { locale: 'fr', name: 'Français' },
  ],
);
const usersAndUshers = people.dataProvider(dataProvider);
const signIn = people.authProvider(authProvider);

function OfficeMenu(): ReactNode {
  return (
    <Menu>
      <Menu.DashboardItem />
      <Menu.ResourceItem name="users" />
      {people.menuItems()}
    </Menu>
  );
}

function OfficeLayout(props: LayoutProps): ReactNode {
  return <Layout {...props} menu={OfficeMenu} />;
}

function Clients(): ReactNode {
  return (
    <List>
      <DataTable>
        <DataTable.Col source="name" />
        <DataTable.Col source="team">
          <ReferenceField source="team" reference="teams" link={false} />
        </DataTable.Col>
      </DataTable>
    </List>
  );
}

function Office({ basename }: { basename?: string }): ReactNode {
  return (
    <Admin
      basename={basename}
      dataProvider={usersAndUshers}
      authProvider={signIn}
      i18nProvider={i18nProvider}
      layout={OfficeLayout}
      dashboard={people.Home}
      requireAuth
      disableTelemetry
    >
      {people.resources({
        without: ['account'],
        slots: {
          person: {
            aside: <p>Put in beside the timeline</p>,
            fields: <TextField source="email" label="Office address" />,
          },
          users: {
            columns: <DataTable.Col source="office" label="Office" render={() => 'North wing'} />,
            bulkActions: <button>Print badges</button>,
          },
          home: <p>Put in at the end of the home screen</p>,
        },
      })}
      <Resource name="users" list={Clients} />
    </Admin>
  );
}

/** Below `/office` by the browser's own addresses; anywhere else by the hash, as react-admin does. */
const isBelow = window.location.pathname.startsWith('/office');
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    isBelow ? (
      <BrowserRouter>
        <Routes>
          <Route path="/office/*" element={<Office basename="/office" />} />
        </Routes>
      </BrowserRouter>
    ) : (
      <Office />
    ),
  );
}
