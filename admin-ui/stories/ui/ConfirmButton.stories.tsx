import { ConfirmButton } from '../../src/ui/act/ConfirmButton.js';
import type { Story } from '../story.js';

export const Usual: Story = {
  render: () => (
    <ConfirmButton
      label="Archive"
      title="Archive Ada?"
      text="They are signed out at once."
      onConfirm={() => Promise.resolve()}
    />
  ),
};

export const Destructive: Story = {
  render: () => (
    <ConfirmButton
      label="Delete"
      title="Delete it?"
      text="It is gone for good."
      destructive
      color="error"
      onConfirm={() => Promise.resolve()}
    />
  ),
};
