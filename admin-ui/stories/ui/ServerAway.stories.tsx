import { type ReactNode, useEffect } from 'react';
import { serverLost } from '../../src/api/serverLost.js';
import { ServerAway } from '../../src/ui/page/ServerAway.js';
import type { Story } from '../story.js';

function AsLost(): ReactNode {
  useEffect(() => void serverLost(), []);
  return <ServerAway />;
}

export const Lost: Story = {
  render: () => <AsLost />,
};
