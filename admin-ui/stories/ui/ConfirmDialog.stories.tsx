import { ConfirmDialog } from '../../src/ui/act/ConfirmDialog.js';
import type { Story } from '../story.js';

const nothing = (): void => undefined;

export const Usual: Story = {
  render: () => (
    <ConfirmDialog
      open
      title="Archive Ada?"
      confirm="Archive"
      onConfirm={nothing}
      onClose={nothing}
    >
      They are signed out at once. You can bring them back later.
    </ConfirmDialog>
  ),
};

export const Destructive: Story = {
  render: () => (
    <ConfirmDialog
      open
      title="Archive Ada?"
      confirm="Archive"
      onConfirm={nothing}
      onClose={nothing}
      destructive
    >
      They are signed out at once. You can bring them back later.
    </ConfirmDialog>
  ),
};

export const Busy: Story = {
  render: () => (
    <ConfirmDialog
      open
      title="Archive Ada?"
      confirm="Archive"
      onConfirm={nothing}
      onClose={nothing}
      busy
    >
      They are signed out at once. You can bring them back later.
    </ConfirmDialog>
  ),
};

export const Wide: Story = {
  render: () => (
    <ConfirmDialog
      open
      title="Archive Ada?"
      confirm="Archive"
      onConfirm={nothing}
      onClose={nothing}
      isWide
    >
      They are signed out at once. You can bring them back later.
    </ConfirmDialog>
  ),
};
