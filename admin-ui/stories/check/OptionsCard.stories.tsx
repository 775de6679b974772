import { OptionsCard } from '../../src/imports/check/OptionsCard.js';
import { peopleImport } from '../examples.js';
import type { Story } from '../story.js';

export const Usual: Story = {
  render: () => <OptionsCard data={peopleImport} />,
};

export const WhileItIsJudged: Story = {
  render: () => <OptionsCard data={{ ...peopleImport, status: 'reading' }} />,
};
