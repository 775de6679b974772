import { Box, CssBaseline, ThemeProvider } from '@mui/material';
import polyglotI18nProvider from 'ra-i18n-polyglot';
import { type ReactNode, useState } from 'react';
import { AdminContext, memoryStore } from 'react-admin';
import { UsherContext, type UsherContextValue } from '../src/api/context.js';
import { usherHttpClient } from '../src/api/httpClient.js';
import { namesUnder } from '../src/api/names.js';
import { usherRecords } from '../src/api/records.js';
import { usherVerbs } from '../src/api/verbs.js';
import { locales, messages } from '../src/standalone/panelLanguages.js';
import { darkTheme, lightTheme } from '../src/standalone/theme.js';
import { usherTheme } from '../src/ui/theme/usherTheme.js';

const apiUrl = '/api';
const records = usherRecords(apiUrl, usherHttpClient);
const { getList, getMany } = records;

const context: UsherContextValue = {
  api: { ...usherVerbs(apiUrl, usherHttpClient), getList, getMany },
  apiUrl,
  isCalledByHost: false,
  names: namesUnder(''),
  speak: () => undefined,
  slots: {},
  without: [],
  forgetSession: () => undefined,
};

const authProvider = {
  login: (): Promise<void> => Promise.resolve(),
  logout: (): Promise<void> => Promise.resolve(),
  checkAuth: (): Promise<void> => Promise.resolve(),
  checkError: (): Promise<void> => Promise.resolve(),
  canAccess: (): Promise<boolean> => Promise.resolve(true),
};

interface StoryFrameProps {
  name: string;
  language: string;
  children: ReactNode;
}

/** The surroundings of a component in the panel: its words, its theme, its server, its rights. */
export function StoryFrame({ name, language, children }: StoryFrameProps): ReactNode {
  const [i18nProvider] = useState(() =>
    polyglotI18nProvider(messages, language, locales, { allowMissing: true }),
  );
  const [store] = useState(() => memoryStore());
  return (
    <AdminContext
      authProvider={authProvider}
      dataProvider={records}
      i18nProvider={i18nProvider}
      store={store}
      lightTheme={lightTheme}
      darkTheme={darkTheme}
    >
      <ThemeProvider theme={usherTheme}>
        <CssBaseline enableColorScheme />
        <UsherContext value={context}>
          <Box component="main" data-story={name} sx={{ p: 2 }}>
            {children}
          </Box>
        </UsherContext>
      </ThemeProvider>
    </AdminContext>
  );
}
