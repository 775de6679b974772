import { MailShown } from '../../src/ui/show/MailShown.js';
import { importPreview } from '../examples.js';
import type { Story } from '../story.js';

export const OnItsWay: Story = {
  render: () => <MailShown title="One of the mails" mail={undefined} />,
};

export const Shown: Story = {
  render: () => <MailShown title="One of the mails" mail={importPreview.mail} />,
};

export const Whole: Story = {
  render: () => <MailShown title="Preview" mail={importPreview.mail} isWhole />,
};

export const None: Story = {
  render: () => <MailShown title="One of the mails" mail={null} />,
};
