import { HttpError } from 'react-admin';
import { LoadFailed } from '../../src/ui/page/LoadFailed.js';
import type { Story } from '../story.js';

const back = { to: '/users', label: 'All users' };

export const Broken: Story = {
  render: () => (
    <LoadFailed
      error={new HttpError('The database does not answer.', 500, { code: 'http.500', status: 500 })}
      title="Users"
      back={back}
      onAgain={() => undefined}
    />
  ),
};

export const Gone: Story = {
  render: () => (
    <LoadFailed
      error={new HttpError('Gone', 404, { code: 'user.not_found', status: 404 })}
      title="Users"
      back={back}
      onAgain={() => undefined}
    />
  ),
};
