import { Segments } from '../../src/ui/form/Segments.js';
import type { Story } from '../story.js';

const options = [
  { value: 'accept', label: 'Accept', tone: 'good' },
  { value: 'return', label: 'Return', tone: 'bad' },
] as const;
const nothing = (): void => undefined;

export const NotChosen: Story = {
  render: () => (
    <Segments label="Decision" options={options} value={undefined} onChange={nothing} />
  ),
};

export const Chosen: Story = {
  render: () => <Segments label="Decision" options={options} value="return" onChange={nothing} />,
};

export const Disabled: Story = {
  render: () => (
    <Segments label="Decision" options={options} value="accept" onChange={nothing} disabled />
  ),
};
