import { Section } from '../../src/ui/page/Section.js';
import { SectionLinks } from '../../src/ui/page/SectionLinks.js';
import type { Story } from '../story.js';

export const Two: Story = {
  render: () => (
    <SectionLinks label="Sections" titles={{ look: 'Look', mails: 'Mails' }}>
      <Section name="look" title="Look">
        Colours
      </Section>
      <Section name="mails" title="Mails">
        Words
      </Section>
    </SectionLinks>
  ),
};
