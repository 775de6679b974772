import { LinkButton } from '../../src/ui/act/LinkButton.js';
import type { Story } from '../story.js';

export const Usual: Story = {
  render: () => <LinkButton to="/users">See them in Users</LinkButton>,
};

export const Main: Story = {
  render: () => (
    <LinkButton to="/users" variant="contained">
      See them in Users
    </LinkButton>
  ),
};
