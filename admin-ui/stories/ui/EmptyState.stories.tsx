import PeopleIcon from '@mui/icons-material/PeopleOutlined';
import { EmptyState } from '../../src/ui/page/EmptyState.js';
import { LinkButton } from '../../src/ui/act/LinkButton.js';
import type { Story } from '../story.js';

export const TitleAlone: Story = {
  render: () => <EmptyState icon={<PeopleIcon />} title="Nobody is here yet" />,
};

export const WithTheNextThingToDo: Story = {
  render: () => (
    <EmptyState
      icon={<PeopleIcon />}
      title="Nobody is here yet"
      text="People who are invited are listed here, with how far they have come."
      action={<LinkButton to="/registration/create">Invite one person</LinkButton>}
    />
  ),
};
