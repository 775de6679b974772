import { PermissionMissing } from '../../src/ui/page/PermissionMissing.js';
import type { Story } from '../story.js';

export const Usual: Story = {
  render: () => <PermissionMissing permission="can_bulk_invite" />,
};
