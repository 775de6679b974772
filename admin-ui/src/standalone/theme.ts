import { alpha, type PaletteOptions } from '@mui/material';
import { defaultTheme, type RaThemeOptions } from 'react-admin';

/** The accent and the colours of states: light is for grounds and dark themes, dark is for words. */
const light: PaletteOptions = {
  mode: 'light',
  primary: { main: '#3450b5', dark: '#293f92', light: '#5b74d1', contrastText: '#ffffff' },
  secondary: { main: '#3450b5', contrastText: '#ffffff' },
  success: { main: '#1d7a45', dark: '#17653a', light: '#2f9a5c' },
  warning: { main: '#9a5b00', dark: '#7d4a00', light: '#c27b14' },
  error: { main: '#b3261e', dark: '#98201a', light: '#d0453d' },
  background: { default: '#f6f7fb', paper: '#ffffff' },
  text: { primary: '#191d29', secondary: '#545b6e' },
  divider: '#e0e4ee',
};

const dark: PaletteOptions = {
  mode: 'dark',
  primary: { main: '#abbbff', dark: '#8298f0', light: '#b7c5ff', contrastText: '#131a33' },
  secondary: { main: '#abbbff', contrastText: '#131a33' },
  success: { main: '#6fcf97', dark: '#4fb57b', light: '#86dbaa' },
  warning: { main: '#eab55c', dark: '#d39b3c', light: '#f2c67d' },
  error: { main: '#f1938c', dark: '#e0746c', light: '#f7aaa4' },
  background: { default: '#12141b', paper: '#1a1d27' },
  text: { primary: '#e8eaf2', secondary: '#b0b6c6' },
  divider: '#2f3443',
  // White icons would glare beside their words.
  action: { active: '#b0b6c6' },
};

const typography = {
  fontFamily: "'Inter Variable', system-ui, -apple-system, 'Segoe UI', sans-serif",
  h6: { fontSize: 18, lineHeight: '24px', fontWeight: 600 },
  body1: { fontSize: 16, lineHeight: '24px' },
  body2: { fontSize: 14, lineHeight: '20px' },
  button: { textTransform: 'none' as const, fontWeight: 500 },
};

/** Motion only where something moved: 150 ms, and none for those who asked for none. */
const transitions = {
  duration: { shortest: 100, shorter: 120, short: 150, standard: 150, complex: 150 },
};

const input = { variant: 'outlined' };

function themeOf(palette: PaletteOptions): RaThemeOptions {
  const line = palette.divider ?? '';
  // Of inputs: told from their ground by three to one.
  const edge = palette.mode === 'dark' ? '#6f778d' : '#8b93a7';
  // What lies over the page: in the dark its shadow is not seen.
  const over = {
    styleOverrides: { paper: palette.mode === 'dark' ? { border: `1px solid ${line}` } : {} },
  };
  return {
    ...defaultTheme,
    // What is told for information has the accent, and no colour of its own.
    palette: { ...palette, info: { main: accentOf(palette) } },
    typography,
    transitions,
    shape: { borderRadius: 8 },
    sidebar: { width: 248, closedWidth: 56 },
    components: {
      ...defaultTheme.components,
      MuiCssBaseline: {
        styleOverrides: {
          '@media (prefers-reduced-motion: reduce)': {
            '*, *::before, *::after': {
              animation: 'none !important',
              transition: 'none !important',
            },
          },
        },
      },
      // A ring, as the ripple alone is hardly seen, and not at all with forced colours.
      MuiButtonBase: {
        styleOverrides: {
          root: {
            '&.Mui-focusVisible': {
              outline: `2px solid ${accentOf(palette)}`,
              outlineOffset: 1,
              '@media (forced-colors: active)': { outlineColor: 'Highlight' },
            },
          },
        },
      },
      // The ring says where the focus is; a ripple that throbs within it says nothing more.
      MuiButton: {
        defaultProps: { disableElevation: true, disableFocusRipple: true },
        styleOverrides: {
          // Without a colour of its own, a line as that of inputs.
          root: { '&.MuiButton-outlined.MuiButton-colorInherit': { borderColor: edge } },
        },
      },
      MuiIconButton: { defaultProps: { disableFocusRipple: true } },
      MuiDialog: over,
      MuiPopover: over,
      MuiAutocomplete: over,
      MuiDialogActions: { styleOverrides: { root: { padding: '8px 24px 24px' } } },
      MuiCard: { defaultProps: { variant: 'outlined' } },
      MuiTextField: { defaultProps: input },
      MuiOutlinedInput: { styleOverrides: { notchedOutline: { borderColor: edge } } },
      MuiFormControl: { defaultProps: input },
      MuiPaper: { styleOverrides: { root: { backgroundImage: 'none' } } },
      MuiTableCell: {
        styleOverrides: {
          root: {
            height: 44,
            borderColor: line,
            '&.MuiTableCell-sizeSmall': { paddingInline: 12 },
            '&.MuiTableCell-paddingCheckbox': { padding: '0 8px' },
          },
          head: { fontWeight: 600 },
        },
      },
      MuiAlert: { styleOverrides: { root: alertGrounds(palette) } },
      MuiSkeleton: {
        styleOverrides: { root: { backgroundColor: alpha(palette.text?.primary ?? '#000', 0.06) } },
      },
      MuiTooltip: { defaultProps: { enterDelay: 300 } },
      RaAppBar: { styleOverrides: appBar(palette, line) },
      RaMenuItemLink: { styleOverrides: menuItem(palette) },
      // React-admin's own colours for it cannot be told apart.
      RaSkipNavigationButton: {
        styleOverrides: {
          root: { '&&, &&:hover': { backgroundColor: accentOf(palette) } },
        },
      },
      RaSidebar: { styleOverrides: { root: { '& .RaSidebar-fixed': { paddingTop: 8 } } } },
    },
  };
}

function appBar({ background, text }: PaletteOptions, line: string): object {
  return {
    root: {
      '&.RaAppBar-appBar': {
        backgroundColor: background?.paper,
        color: text?.primary,
        boxShadow: 'none',
        borderBottom: `1px solid ${line}`,
      },
    },
  };
}

/** Grounds with a trace of their state's colour, on light and dark paper alike. */
function alertGrounds(palette: PaletteOptions): object {
  const grounds = (['info', 'success', 'warning', 'error'] as const).map((state) => {
    const color = state === 'info' ? palette.primary : palette[state];
    const main = color && 'main' in color ? color.main : '';
    const slot = `&.MuiAlert-standard.MuiAlert-color${state[0]?.toUpperCase()}${state.slice(1)}`;
    const ground = alpha(main, palette.mode === 'dark' ? 0.14 : 0.08);
    return [slot, { backgroundColor: ground, color: palette.text?.primary }];
  });
  return Object.fromEntries(grounds) as object;
}

function accentOf({ primary }: PaletteOptions): string {
  return primary && 'main' in primary ? primary.main : '';
}

function menuItem({ primary, text }: PaletteOptions): object {
  const accent = accentOf({ primary });
  return {
    root: {
      margin: '2px 8px',
      padding: '0 6px 0 12px',
      height: 40,
      fontSize: 14,
      borderRadius: 8,
      color: text?.secondary,
      '& .RaMenuItemLink-icon': { minWidth: 34, color: 'inherit' },
      '&.RaMenuItemLink-active': {
        color: accent,
        // Bolder, the longest titles would not fit.
        fontWeight: 500,
        backgroundColor: alpha(accent, 0.1),
        '& .RaMenuItemLink-icon': { color: accent },
      },
    },
  };
}

export const lightTheme = themeOf(light);
export const darkTheme = themeOf(dark);

/** The theme with another accent, and the colour of words on it. */
export function accented(
  mode: 'light' | 'dark',
  { accent, on }: { accent: string; on: string },
): RaThemeOptions {
  const primary = { main: accent, contrastText: on };
  return themeOf({ ...(mode === 'dark' ? dark : light), primary, secondary: primary });
}
