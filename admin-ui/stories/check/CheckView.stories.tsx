import { CheckView } from '../../src/imports/check/CheckView.js';
import { peopleImport } from '../examples.js';
import type { Story } from '../story.js';

const none = { ...peopleImport.counts, total: 5, ready: 0, error: 5, warned: 0 };

export const Ready: Story = {
  render: () => <CheckView data={peopleImport} />,
};

export const Judging: Story = {
  render: () => <CheckView data={{ ...peopleImport, status: 'reading' }} />,
};

export const NothingIsReady: Story = {
  render: () => <CheckView data={{ ...peopleImport, counts: none }} />,
};
