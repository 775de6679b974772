import type { ReactNode } from 'react';
import { Layout, type LayoutProps, Menu } from 'react-admin';
import { UsherMenuItems } from '../index';
import { PanelAppBar } from './PanelAppBar';

export function PanelLayout(props: LayoutProps): ReactNode {
  return <Layout {...props} appBar={PanelAppBar} appBarAlwaysOn menu={PanelMenu} />;
}

function PanelMenu(): ReactNode {
  return (
    <Menu>
      <UsherMenuItems />
    </Menu>
  );
}
