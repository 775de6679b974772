import type { ReactNode } from 'react';
import { defaultTheme, Layout, type LayoutProps, Menu, type RaThemeOptions } from 'react-admin';
import { people } from './usher.js';

export const shopTheme: RaThemeOptions = {
  ...defaultTheme,
  palette: { primary: { main: '#7a4b12' }, secondary: { main: '#2f6b4f' } },
  typography: { fontFamily: 'Georgia, serif' },
};

function ShopMenu(): ReactNode {
  return (
    <Menu>
      <Menu.ResourceItem name="orders" />
      <Menu.ResourceItem name="users" />
      {people.menuItems()}
    </Menu>
  );
}

export function ShopLayout(props: LayoutProps): ReactNode {
  return <Layout {...props} menu={ShopMenu} />;
}
