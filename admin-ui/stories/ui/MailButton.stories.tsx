import { MailButton } from '../../src/ui/act/MailButton.js';
import type { Story } from '../story.js';

export const Usual: Story = {
  render: () => (
    <MailButton
      label="Resend invitations"
      mails={() => 3}
      title={(mails) => `Mail ${mails} people?`}
      onSend={() => Promise.resolve()}
    />
  ),
};
