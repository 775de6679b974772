import type { ReactNode } from 'react';
import { Admin, Create, DataTable, List, Resource, SimpleForm, TextInput } from 'react-admin';
import { authProvider, dataProvider } from './api.js';
import { ShopLayout, shopTheme } from './ShopLayout.js';
import { people } from './usher.js';
import { i18nProvider } from './words.js';

function Orders(): ReactNode {
  return (
    <List>
      <DataTable rowClick={false} bulkActionButtons={false}>
        <DataTable.Col source="item" />
        <DataTable.Col source="customer" />
      </DataTable>
    </List>
  );
}

function NewOrder(): ReactNode {
  return (
    <Create redirect="list">
      <SimpleForm>
        <TextInput source="item" />
        <TextInput source="customer" />
      </SimpleForm>
    </Create>
  );
}

function Users(): ReactNode {
  return (
    <List>
      <DataTable rowClick={false} bulkActionButtons={false}>
        <DataTable.Col source="name" />
        <DataTable.Col source="email" />
      </DataTable>
    </List>
  );
}

const records = people.dataProvider(dataProvider);
const signIn = people.authProvider(authProvider);

export function App(): ReactNode {
  return (
    <Admin
      dataProvider={records}
      authProvider={signIn}
      i18nProvider={i18nProvider}
      layout={ShopLayout}
      theme={shopTheme}
      darkTheme={null}
      requireAuth
      disableTelemetry
    >
      <Resource name="orders" list={Orders} create={NewOrder} />
      <Resource name="users" list={Users} />
      {people.resources({ without: ['account'] })}
    </Admin>
  );
}
