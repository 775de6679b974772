import { expect, test } from '@jest/globals';
import { createTheme } from '@mui/material';
import { usherTheme } from './usherTheme.js';

test('headings have the sizes of a page among others, in the typeface of the application', () => {
  const own = createTheme({ typography: { fontFamily: 'Georgia', h2: { fontSize: '4rem' } } });
  const { h1, h2, body1 } = usherTheme(own).typography;
  expect([h1.fontSize, h1.fontFamily, h2.fontSize]).toEqual([24, 'Georgia', 16]);
  expect(body1).toEqual(own.typography.body1);
});

test('colours and the looks of components stay the application’s', () => {
  const own = createTheme({
    palette: { mode: 'dark', primary: { main: '#ff0000' } },
    components: {
      MuiTextField: { defaultProps: { variant: 'filled', margin: 'dense' } },
      MuiAlert: { styleOverrides: { message: { color: 'green' }, root: { padding: 1 } } },
      MuiCard: { defaultProps: { variant: 'outlined' } },
    },
  });
  const { palette, shape, components = {} } = usherTheme(own);
  expect([palette, shape]).toEqual([own.palette, own.shape]);
  expect(components.MuiTextField?.defaultProps).toMatchObject({
    variant: 'filled',
    margin: 'none',
  });
  expect(components.MuiAlert?.styleOverrides).toEqual({
    root: { padding: 1 },
    message: [{ color: 'green' }, { overflow: 'visible' }],
  });
  expect(components.MuiCard).toEqual(own.components?.MuiCard);
});
