import { LinkButton } from '../../src/ui/LinkButton.js';
import { AskBeforeLeaving } from '../../src/ui/AskBeforeLeaving.js';
import type { Story } from '../story.js';

export const SomethingToLose: Story = {
  render: () => (
    <>
      <AskBeforeLeaving when text="What you typed has not been saved." />
      <LinkButton to="/users">Leave</LinkButton>
    </>
  ),
};
