import { Box, createTheme, ThemeProvider, useTheme } from '@mui/material';
import { type ReactNode, useEffect, useMemo } from 'react';
import { useGetIdentity } from 'react-admin';
import type { ShownLook } from '../index.js';
import { keepLook } from './lastLook.js';
import { accented } from './theme.js';

/** Gives what is in it the organization's accent, where it has chosen one. */
export function OrganizationAccent({ children }: { children: ReactNode }): ReactNode {
  const own = useTheme();
  const { mode } = own.palette;
  const look = useLook();
  const tone = look?.tones?.[mode];
  useEffect(() => {
    if (look) keepLook(look);
  }, [look]);
  const { accent, on } = tone ?? {};
  const theme = useMemo(
    () => (accent && on ? createTheme(accented(mode, { accent, on })) : own),
    [own, mode, accent, on],
  );
  return <ThemeProvider theme={theme}>{children}</ThemeProvider>;
}

/** The organization's logo in the bar, on white paper where the bar is dark. */
export function OrganizationLogo(): ReactNode {
  const src = useLook()?.logo;
  const { palette } = useTheme();
  // Its name is read beside it.
  return src ? (
    <Box
      component="img"
      src={src}
      alt=""
      sx={{
        flexShrink: 0,
        height: 28,
        maxWidth: { xs: 72, sm: 140 },
        objectFit: 'contain',
        ...(palette.mode === 'dark' && { p: 0.5, borderRadius: 0.5, bgcolor: '#ffffff' }),
      }}
    />
  ) : null;
}

function useLook(): ShownLook | undefined {
  return useGetIdentity().identity?.['look'] as ShownLook | undefined;
}
