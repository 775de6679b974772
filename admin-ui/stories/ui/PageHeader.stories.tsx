import { LinkButton } from '../../src/ui/act/LinkButton.js';
import { PageHeader } from '../../src/ui/page/PageHeader.js';
import { StateChip } from '../../src/ui/show/StateChip.js';
import type { Story } from '../story.js';

export const TitleAlone: Story = {
  render: () => <PageHeader title="Users" />,
};

export const Everything: Story = {
  render: () => (
    <PageHeader
      title="Ada Lovelace"
      beside={<StateChip tone="good" label="Active" />}
      subtitle="ada@corp.example"
      actions={<LinkButton to="/">Archive</LinkButton>}
      back={{ to: '/users', label: 'All users' }}
    />
  ),
};

export const ALongName: Story = {
  render: () => <PageHeader title={'Wolfeschlegelsteinhausen'.repeat(4)} />,
};
