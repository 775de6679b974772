import { RowVerdict } from '../../src/imports/check/RowVerdict.js';
import { importRows } from '../examples.js';
import type { Story } from '../story.js';

const [ready, faulty, warned] = importRows;

export const Ready: Story = {
  render: () => <RowVerdict row={ready} />,
};

export const Faulty: Story = {
  render: () => <RowVerdict row={faulty} />,
};

export const Warned: Story = {
  render: () => <RowVerdict row={warned} />,
};

export const Invited: Story = {
  render: () => <RowVerdict row={{ ...ready, outcome: 'invited' }} />,
};

export const NotProcessed: Story = {
  render: () => <RowVerdict row={ready} hasEnded />,
};

export const ChangedSince: Story = {
  render: () => <RowVerdict row={{ ...ready, outcome: 'changed_since_preview' }} />,
};
