import { ThemeProvider } from '@mui/material';
import { type ReactNode, Suspense, useLayoutEffect } from 'react';
import { Authenticated, useLocaleState } from 'react-admin';
import { UsherContext, type UsherContextValue } from '../api/context.js';
import { Page } from '../ui/page/Page.js';
import { PageSkeleton } from '../ui/page/Skeletons.js';
import { usherTheme } from '../ui/theme/usherTheme.js';
import { useRefuseTakenNames } from './takenNames.js';

interface UsherPageProps {
  context: UsherContextValue;
  /** True for a list, whose shape is shown until it is there. */
  list?: boolean | undefined;
  children: ReactNode;
}

/**
 * One of Usher's pages in an application: it is for people who are signed in, knows Usher, has its
 * sizes, and is loaded when it is opened.
 */
export function UsherPage({ context, list, children }: UsherPageProps): ReactNode {
  const [locale] = useLocaleState();
  const { speak } = context;
  useRefuseTakenNames(context);
  // Before anything on the page asks the server.
  useLayoutEffect(() => speak(locale), [speak, locale]);
  const waiting = <Waiting list={list} />;
  return (
    <UsherContext value={context}>
      <ThemeProvider theme={usherTheme}>
        <Authenticated loading={waiting}>
          <Suspense fallback={waiting}>{children}</Suspense>
        </Authenticated>
      </ThemeProvider>
    </UsherContext>
  );
}

/** The shape of a page, until it is there. */
function Waiting({ list }: Pick<UsherPageProps, 'list'>): ReactNode {
  return (
    <Page>
      <PageSkeleton list={list} />
    </Page>
  );
}
