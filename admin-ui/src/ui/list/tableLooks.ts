import { alpha, type SxProps, type Theme } from '@mui/material';

/** The top of the page, below what the application has fixed at the top of the window. */
export const belowAppBar = 'var(--usher-top, 0px)';

/** The width of the column of checkboxes, in pixels. */
export const checkboxWidth = 48;

/**
 * A shade at each side where columns are out of sight. It stays with the box; what hides it is
 * drawn at the ends of the table, and moves with that.
 */
const shadedWhereCut = {
  backgroundImage: ({ palette }: Theme) =>
    (['right', 'left'] as const)
      .flatMap((to) => [ending(to, palette.background.paper), ending(to, shade(palette))])
      .join(', '),
  backgroundPosition: 'left, left, right, right',
  backgroundSize: '48px 100%, 16px 100%, 48px 100%, 16px 100%',
  backgroundAttachment: 'local, scroll, local, scroll',
  backgroundRepeat: 'no-repeat',
} as const;

function ending(to: 'left' | 'right', colour: string): string {
  return `linear-gradient(to ${to}, ${colour}, transparent)`;
}

function shade({ mode, text }: Theme['palette']): string {
  return alpha(text.primary, mode === 'dark' ? 0.3 : 0.16);
}

/**
 * One line a row, cut at the edge of its cell. The head and the bulk actions stay in sight while the
 * page scrolls. Where there is not the room for all columns, the table scrolls in a box of the
 * window's height instead, because what scrolls sideways cannot stay at the top of the page.
 * @param room the width below which it does, in pixels.
 */
export const tableLooks = (room: number): SxProps<Theme> => ({
  '&& .RaDataTable-table': { tableLayout: 'fixed', borderCollapse: 'separate' },
  '& .MuiTableCell-root': {
    boxSizing: 'border-box',
    height: 40,
    py: 0,
    px: 1,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    '@media (pointer: coarse)': { height: 44 },
  },
  // In line with the names that cannot be sorted by.
  '& .MuiTableSortLabel-root': { verticalAlign: 'top' },
  '& td:focus-visible': { outline: 'auto', outlineOffset: -2 },
  '& td .MuiButton-root': { py: 0.25 },
  '&& .MuiTableCell-paddingCheckbox': { width: checkboxWidth, textOverflow: 'clip' },
  '&& .RaDataTable-headerCell': {
    position: 'sticky',
    top: `calc(${belowAppBar} + var(--usher-bulk-bar, 0px))`,
    zIndex: 2,
    bgcolor: 'background.paper',
    // Else the room of the arrow that is not there would be dots.
    textOverflow: 'clip',
  },
  [`@container (max-width: ${room - 1}px)`]: {
    overflow: 'auto',
    // With what stands below it, so that the end of the page does not take its head out of sight.
    maxHeight: `calc(100dvh - ${belowAppBar} - 120px)`,
    ...shadedWhereCut,
    '& > *': { '--usher-top': '0px' },
    '&& .RaDataTable-table': { minWidth: Math.max(room, 960) },
  },
});
