import { Box, Link } from '@mui/material';
import { type ReactNode, useEffect, useState } from 'react';
import { LinkBase, useLocation } from 'react-admin';
import { belowAppBar } from '../list/tableLooks.js';
import { sectionId } from './Section.js';

interface SectionLinksProps {
  label: string;
  /** The sections of the page, by the name of each, in their order. */
  titles: Readonly<Record<string, string>>;
  children: ReactNode;
}

/**
 * A long page with links to its sections: beside them, above them where there is no room. The address
 * keeps which one was chosen (`?section=`).
 */
export function SectionLinks({ label, titles, children }: SectionLinksProps): ReactNode {
  const { pathname, search, key } = useLocation();
  const chosen = new URLSearchParams(search).get('section');
  const seen = useSectionInSight(Object.keys(titles));
  // The key is another after each press, also where the section is the same.
  useEffect(() => {
    const section = chosen === null ? null : document.getElementById(sectionId(chosen));
    section?.scrollIntoView();
    section?.focus({ preventScroll: true });
  }, [chosen, key]);
  return (
    <Box sx={{ display: { lg: 'grid' }, gridTemplateColumns: '180px minmax(0, 1fr)', gap: 4 }}>
      <Box component="nav" aria-label={label} sx={{ mb: { xs: 2, lg: 0 } }}>
        <Box component="ul" sx={list}>
          {Object.entries(titles).map(([name, title]) => (
            <li key={name}>
              <Link
                component={LinkBase}
                to={{ pathname, search: `?section=${name}` }}
                replace
                variant="body2"
                underline="hover"
                sx={link}
                {...(name === seen && { 'aria-current': 'true' })}
              >
                {title}
              </Link>
            </li>
          ))}
        </Box>
      </Box>
      <Box sx={{ minWidth: 0 }}>{children}</Box>
    </Box>
  );
}

const list = {
  position: { lg: 'sticky' },
  top: `calc(${belowAppBar} + 16px)`,
  display: 'flex',
  flexDirection: { xs: 'row', lg: 'column' },
  flexWrap: 'wrap',
  columnGap: 2,
  rowGap: { xs: 0.5, lg: 0 },
  m: 0,
  p: 0,
  listStyle: 'none',
} as const;

const link = {
  display: 'block',
  py: 0.75,
  color: 'text.secondary',
  borderLeft: { lg: '2px solid' },
  borderColor: { lg: 'divider' },
  pl: { lg: 1.5 },
  '&[aria-current]': {
    color: 'text.primary',
    fontWeight: 500,
    borderColor: { lg: 'primary.main' },
  },
} as const;

/** The name of the last section that begins above the middle of the window. */
function useSectionInSight(names: readonly string[]): string | undefined {
  const all = names.join();
  const [seen, setSeen] = useState<string>();
  useEffect(() => {
    const look = (): void => {
      const isAtEnd = innerHeight + scrollY >= document.documentElement.scrollHeight - 2;
      const begun = all.split(',').filter((name) => {
        const top = document.getElementById(sectionId(name))?.getBoundingClientRect().top;
        return top !== undefined && (isAtEnd || top < innerHeight / 2);
      });
      setSeen(begun.at(-1));
    };
    look();
    addEventListener('scroll', look, { passive: true });
    return () => removeEventListener('scroll', look);
  }, [all]);
  return seen;
}
