import { RowSearch } from '../../src/imports/check/RowSearch.js';
import type { Story } from '../story.js';

const nothing = (): void => undefined;

export const Blank: Story = {
  render: () => <RowSearch q="" onSearch={nothing} />,
};

export const Searching: Story = {
  render: () => <RowSearch q="ada" onSearch={nothing} />,
};
