import HomeIcon from '@mui/icons-material/HomeOutlined';
import { type ReactNode, useEffect, useRef } from 'react';
import { Layout, type LayoutProps, Menu, useGetIdentity, useLocaleState } from 'react-admin';
import { ServerAway } from '../index.js';
import { OrganizationAccent } from './OrganizationLook.js';
import { PanelAppBar } from './PanelAppBar.js';
import { locales } from './panelLanguages.js';
import { usher } from './usher.js';
import { useThemeOfPerson } from './useThemeOfPerson.js';

/** In pixels. */
const appBarHeight = 48;

/** Begins the page below the bar, and tells lists where that is: they stay in sight of it. */
const top = {
  '--usher-top': `${appBarHeight}px`,
  // On phones, React-admin has a higher bar in mind.
  '& .RaLayout-appFrame': { marginTop: `${appBarHeight}px` },
};

export function PanelLayout({ children, ...props }: LayoutProps): ReactNode {
  useLanguageOfPerson();
  useThemeOfPerson();
  return (
    <OrganizationAccent>
      <Layout {...props} appBar={PanelAppBar} appBarAlwaysOn menu={PanelMenu} sx={top}>
        <ServerAway top={appBarHeight} />
        {children}
      </Layout>
    </OrganizationAccent>
  );
}

/** Goes over to the language that the person, or else the organization, has chosen, whenever that is another. */
function useLanguageOfPerson(): void {
  const [locale, setLocale] = useLocaleState();
  const language: unknown = useGetIdentity().identity?.['language'];
  const followed = useRef<unknown>(undefined);
  useEffect(() => {
    if (followed.current === language) return;
    followed.current = language;
    if (locales.some((one) => one.locale === language)) setLocale(String(language));
  }, [language, setLocale]);
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
}

function PanelMenu(): ReactNode {
  return (
    <Menu>
      <Menu.DashboardItem leftIcon={<HomeIcon />} />
      {usher.menuItems()}
    </Menu>
  );
}
