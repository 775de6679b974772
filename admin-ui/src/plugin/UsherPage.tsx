import { Skeleton, Stack, ThemeProvider } from '@mui/material';
import { type ReactNode, Suspense, useLayoutEffect } from 'react';
import { Authenticated, useLocaleState } from 'react-admin';
import { UsherContext, type UsherContextValue } from '../api/context.js';
import { Page } from '../ui/page/Page.js';
import { usherTheme } from '../ui/theme/usherTheme.js';
import { useRefuseTakenNames } from './takenNames.js';

interface UsherPageProps {
  context: UsherContextValue;
  children: ReactNode;
}

/**
 * One of Usher's pages in an application: it is for people who are signed in, knows Usher, has its
 * sizes, and is loaded when it is opened.
 */
export function UsherPage({ context, children }: UsherPageProps): ReactNode {
  const [locale] = useLocaleState();
  const { speak } = context;
  useRefuseTakenNames(context);
  // Before anything on the page asks the server.
  useLayoutEffect(() => speak(locale), [speak, locale]);
  return (
    <UsherContext value={context}>
      <ThemeProvider theme={usherTheme}>
        <Authenticated loading={<Waiting />}>
          <Suspense fallback={<Waiting />}>{children}</Suspense>
        </Authenticated>
      </ThemeProvider>
    </UsherContext>
  );
}

/** The shape of a page, until it is there. */
function Waiting(): ReactNode {
  return (
    <Page>
      <Stack aria-busy sx={{ gap: 3 }}>
        <Skeleton variant="rounded" width={240} height={32} />
        <Skeleton variant="rounded" height={320} />
      </Stack>
    </Page>
  );
}
