import { LinkButton } from '../../src/ui/act/LinkButton.js';
import { AskBeforeLeaving } from '../../src/ui/form/AskBeforeLeaving.js';
import type { Story } from '../story.js';

export const SomethingToLose: Story = {
  render: () => (
    <>
      <AskBeforeLeaving when text="What you typed has not been saved." />
      <LinkButton to="/users">Leave</LinkButton>
    </>
  ),
};
