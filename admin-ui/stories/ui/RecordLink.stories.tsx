import { InTable } from '../../src/ui/list/inTable.js';
import { RecordLink } from '../../src/ui/act/RecordLink.js';
import type { Story } from '../story.js';

export const OnAPage: Story = {
  render: () => <RecordLink to="/users/1">Ada Lovelace</RecordLink>,
};

export const InATable: Story = {
  render: () => (
    <InTable.Provider value>
      <RecordLink to="/users/1">أبو بكر محمد بن زكريا الرازي</RecordLink>
    </InTable.Provider>
  ),
};
