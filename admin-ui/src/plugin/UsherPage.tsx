import { ThemeProvider } from '@mui/material';
import { type ReactNode, Suspense } from 'react';
import { Authenticated, Loading } from 'react-admin';
import { UsherContext, type UsherContextValue } from '../api/context.js';
import { usherTheme } from '../ui/usherTheme.js';

interface UsherPageProps {
  context: UsherContextValue;
  children: ReactNode;
}

/**
 * One of Usher's pages in an application: it is for people who are signed in, knows Usher, has its
 * sizes, and is loaded when it is opened.
 */
export function UsherPage({ context, children }: UsherPageProps): ReactNode {
  return (
    <UsherContext value={context}>
      <ThemeProvider theme={usherTheme}>
        <Authenticated loading={<Loading />}>
          <Suspense fallback={<Loading />}>{children}</Suspense>
        </Authenticated>
      </ThemeProvider>
    </UsherContext>
  );
}
