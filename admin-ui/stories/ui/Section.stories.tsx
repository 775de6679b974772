import { LinkButton } from '../../src/ui/act/LinkButton.js';
import { Section } from '../../src/ui/page/Section.js';
import type { Story } from '../story.js';

export const Usual: Story = {
  render: () => <Section title="Account">What belongs together.</Section>,
};

export const WithActions: Story = {
  render: () => (
    <Section title="Account" actions={<LinkButton to="/">Edit</LinkButton>}>
      What belongs together.
    </Section>
  ),
};
