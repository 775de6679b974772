import { CountStrip } from '../../src/imports/check/CountStrip.js';
import { peopleImport } from '../examples.js';
import type { Story } from '../story.js';

const { counts } = peopleImport;
const every = {
  ...counts,
  ready: 2964,
  update: 12,
  unchanged: 3,
  existingAccount: 12,
  alreadyMember: 20,
  archivedMember: 1,
};
const nothing = (): void => undefined;

export const AllRows: Story = {
  render: () => <CountStrip counts={counts} changed={0} chosen="all" onChoose={nothing} />,
};

export const OneVerdict: Story = {
  render: () => <CountStrip counts={counts} changed={0} chosen="error" onChoose={nothing} />,
};

export const EveryVerdict: Story = {
  render: () => <CountStrip counts={every} changed={2} chosen={undefined} onChoose={nothing} />,
};
