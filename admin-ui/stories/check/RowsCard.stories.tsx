import { RowsCard, RowsStrip } from '../../src/imports/check/RowsCard.js';
import { peopleImport } from '../examples.js';
import type { Story } from '../story.js';

const rows = `GET /imports/${peopleImport.id}/rows`;

export const Editable: Story = {
  render: () => <RowsCard data={peopleImport} editable />,
};

export const ToRead: Story = {
  render: () => <RowsCard data={{ ...peopleImport, status: 'completed' }} />,
};

export const OnTheirWay: Story = {
  render: () => <RowsCard data={peopleImport} editable />,
  parameters: { answers: { [rows]: 'never' } },
};

export const None: Story = {
  render: () => <RowsCard data={peopleImport} editable />,
  parameters: { answers: { [rows]: [] } },
};

export const Strip: Story = {
  render: () => <RowsStrip data={peopleImport} />,
};
