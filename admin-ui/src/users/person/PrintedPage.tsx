import { GlobalStyles } from '@mui/material';
import type { ReactNode } from 'react';

/** On paper: what is known of the person, without what can be pressed or lies around it. */
const onPaper = {
  '@media print': {
    '.RaLayout-root, .RaLayout-appFrame, .RaLayout-content, body': {
      margin: '0 !important',
      padding: '0 !important',
      background: 'none !important',
    },
    'nav, .MuiAppBar-root, .MuiDrawer-root, .MuiButton-root, .MuiIconButton-root, .RaNotification-root':
      { display: 'none !important' },
    // Of a dark theme the letters are nearly white.
    'main *': { color: '#000 !important', background: 'none !important' },
    'main section': { breakInside: 'avoid' },
  },
} as const;

/** The looks of the page that shows it when it is printed. */
export function PrintedPage(): ReactNode {
  return <GlobalStyles styles={onPaper} />;
}
