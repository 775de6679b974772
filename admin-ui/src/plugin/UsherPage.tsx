import { ThemeProvider } from '@mui/material';
import { type ReactNode, Suspense } from 'react';
import { Loading } from 'react-admin';
import { UsherContext, type UsherContextValue } from '../api/context.js';
import { usherTheme } from '../ui/usherTheme.js';

interface UsherPageProps {
  context: UsherContextValue;
  children: ReactNode;
}

/** One of Usher's pages in an application: it knows Usher, has its sizes, and is loaded when it is opened. */
export function UsherPage({ context, children }: UsherPageProps): ReactNode {
  return (
    <UsherContext value={context}>
      <ThemeProvider theme={usherTheme}>
        <Suspense fallback={<Loading />}>{children}</Suspense>
      </ThemeProvider>
    </UsherContext>
  );
}
