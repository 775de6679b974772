import { ProcessBar } from '../../src/imports/check/ProcessBar.js';
import { peopleImport } from '../examples.js';
import type { Story } from '../story.js';

const nobody = { ...peopleImport.counts, ready: 0 };

export const Ready: Story = {
  render: () => <ProcessBar data={peopleImport} />,
};

export const NobodyIsReady: Story = {
  render: () => <ProcessBar data={{ ...peopleImport, counts: nobody }} />,
};
