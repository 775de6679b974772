import { GivenFacts } from '../../src/identities/GivenFacts.js';
import type { Story } from '../story.js';

const paths = ['given_name', 'family_name', 'sex'] as const;

export const SomeBlank: Story = {
  render: () => (
    <GivenFacts paths={paths} isBlank={(path) => path !== 'family_name'} value={() => 'Lovelace'} />
  ),
};

export const AllBlank: Story = {
  render: () => <GivenFacts paths={paths} isBlank={() => true} value={() => ''} />,
};

export const NoneBlank: Story = {
  render: () => <GivenFacts paths={paths} isBlank={() => false} value={(path) => `“${path}”`} />,
};
