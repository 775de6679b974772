import { InTable } from '../../src/ui/list/inTable.js';
import { StateChip } from '../../src/ui/show/StateChip.js';
import type { Story } from '../story.js';

export const Good: Story = {
  render: () => <StateChip tone="good" label="Active" />,
};

export const Wait: Story = {
  render: () => <StateChip tone="wait" label="Invited" />,
};

export const Busy: Story = {
  render: () => <StateChip tone="busy" label="Running" />,
};

export const Bad: Story = {
  render: () => <StateChip tone="bad" label="Not delivered" />,
};

export const Quiet: Story = {
  render: () => <StateChip tone="quiet" label="Archived" />,
};

export const Stopped: Story = {
  render: () => <StateChip tone="stopped" label="Cancelled" />,
};

export const InATable: Story = {
  render: () => (
    <InTable.Provider value>
      <StateChip tone="wait" label="Invited" />
    </InTable.Provider>
  ),
};
