import { ResourceContextProvider } from 'react-admin';
import { ColumnsButton } from '../../src/ui/list/ColumnsButton.js';
import { hiddenUserColumns, userColumns } from '../../src/users/list/userColumns.js';
import type { Story } from '../story.js';

export const Closed: Story = {
  render: () => (
    <ResourceContextProvider value="users">
      <ColumnsButton columns={userColumns} hidden={hiddenUserColumns} />
    </ResourceContextProvider>
  ),
};
