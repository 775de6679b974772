import { Ago } from '../../src/ui/show/Ago.js';
import type { Story } from '../story.js';

export const AMoment: Story = {
  render: () => <Ago at="2026-01-05T09:00:00.000Z" />,
};

export const Never: Story = {
  render: () => <Ago at={null} />,
};
