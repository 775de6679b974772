import { Facts } from '../../src/ui/show/Facts.js';
import type { Story } from '../story.js';

export const Short: Story = {
  render: () => (
    <Facts
      facts={[
        ['First name', 'Ada'],
        ['E-mail', 'ada@corp.example'],
      ]}
    />
  ),
};

export const Long: Story = {
  render: () => (
    <Facts
      facts={[
        ['Codice fiscale o equivalente', 'A'.repeat(99)],
        ['Name', 'أبو بكر محمد بن زكريا الرازي'],
      ]}
    />
  ),
};
