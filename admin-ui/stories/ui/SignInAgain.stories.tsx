import { Link } from '@mui/material';
import { SignInAgain } from '../../src/ui/page/SignInAgain.js';
import { me } from '../examples.js';
import type { Story } from '../story.js';

export const Asked: Story = {
  render: () => (
    <SignInAgain
      me={me}
      onSignedIn={() => undefined}
      otherwise={<Link href="#login">Sign in (new tab)</Link>}
    />
  ),
};
