import { type ReactNode, Suspense } from 'react';
import { Layout, type LayoutProps, Loading, Menu } from 'react-admin';
import { ServerAway, UsherMenuItems } from '../index.js';
import { PanelAppBar } from './PanelAppBar.js';

/** In pixels. */
const appBarHeight = 48;

export function PanelLayout({ children, ...props }: LayoutProps): ReactNode {
  return (
    <Layout {...props} appBar={PanelAppBar} appBarAlwaysOn menu={PanelMenu}>
      <ServerAway top={appBarHeight} />
      <Suspense fallback={<Loading />}>{children}</Suspense>
    </Layout>
  );
}

function PanelMenu(): ReactNode {
  return (
    <Menu>
      <UsherMenuItems />
    </Menu>
  );
}
