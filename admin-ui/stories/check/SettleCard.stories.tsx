import { SettleCard } from '../../src/imports/check/settle/SettleCard.js';
import { peopleImport } from '../examples.js';
import type { Story } from '../story.js';

const nothing = (): void => undefined;
const settled = {
  ...peopleImport,
  settled: [{ code: 'role.unknown', field: 'role', value: 'Boss', as: 'member' }],
} satisfies typeof peopleImport;

export const ToBeSettled: Story = {
  render: () => <SettleCard data={peopleImport} onFilter={nothing} />,
};

export const SomeSettled: Story = {
  render: () => <SettleCard data={settled} onFilter={nothing} />,
};
