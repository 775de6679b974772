/** React-admin with one empty list and nothing else: what the panel's size is held against (bench/bundle.mjs). */
import { createRoot } from 'react-dom/client';
import { Admin, Datagrid, type DataProvider, List, Resource, TextField } from 'react-admin';

const nothing = (): Promise<never> => Promise.reject(new Error('There is nothing.'));

const dataProvider: DataProvider = {
  getList: () => Promise.resolve({ data: [], total: 0 }),
  getOne: nothing,
  getMany: nothing,
  getManyReference: nothing,
  create: nothing,
  update: nothing,
  updateMany: nothing,
  delete: nothing,
  deleteMany: nothing,
};

function People() {
  return (
    <List>
      <Datagrid>
        <TextField source="name" />
      </Datagrid>
    </List>
  );
}

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <Admin dataProvider={dataProvider}>
      <Resource name="people" list={People} />
    </Admin>,
  );
}
