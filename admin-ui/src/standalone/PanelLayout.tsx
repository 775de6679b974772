import HomeIcon from '@mui/icons-material/HomeOutlined';
import type { ReactNode } from 'react';
import { Layout, type LayoutProps, Menu } from 'react-admin';
import { ServerAway } from '../index.js';
import { PanelAppBar } from './PanelAppBar.js';
import { usher } from './usher.js';

/** In pixels. */
const appBarHeight = 48;

export function PanelLayout({ children, ...props }: LayoutProps): ReactNode {
  return (
    <Layout {...props} appBar={PanelAppBar} appBarAlwaysOn menu={PanelMenu}>
      <ServerAway top={appBarHeight} />
      {children}
    </Layout>
  );
}

function PanelMenu(): ReactNode {
  return (
    <Menu>
      <Menu.DashboardItem leftIcon={<HomeIcon />} />
      {usher.menuItems()}
    </Menu>
  );
}
