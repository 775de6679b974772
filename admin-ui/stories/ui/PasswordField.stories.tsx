import { PasswordField } from '../../src/ui/form/PasswordField.js';
import type { Story } from '../story.js';

export const Blank: Story = {
  render: () => <PasswordField label="Password" />,
};

export const Faulty: Story = {
  render: () => (
    <PasswordField
      label="Password"
      defaultValue="short"
      error
      helperText="7 more characters needed"
    />
  ),
};
