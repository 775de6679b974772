import { RetryButton } from '../../src/ui/act/RetryButton.js';
import type { Story } from '../story.js';

export const Usual: Story = {
  render: () => (
    <RetryButton label="Try again" done="It goes out again." verb={() => Promise.resolve()} />
  ),
};
