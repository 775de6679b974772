import type { Theme } from '@mui/material';

type Components = NonNullable<Theme['components']>;
type Typography = Theme['typography'];

/**
 * The application's theme with the sizes that Usher's pages are laid out for. Colours, typeface,
 * shape and the looks of all components stay the application's.
 */
export function usherTheme(own: Theme): Theme {
  return {
    ...own,
    typography: { ...own.typography, ...headings(own.typography) },
    components: { ...own.components, ...components(own) },
  };
}

/** Headings of a page among others. MUI's own are for a page by itself: the first is 96 px high. */
function headings({ fontFamily, h1, h2, h3 }: Typography): Pick<Typography, 'h1' | 'h2' | 'h3'> {
  const heading = (size: number, line: number, own = fontFamily): Typography['h1'] => ({
    fontFamily: own,
    fontSize: size,
    lineHeight: `${line}px`,
    fontWeight: 600,
  });
  return {
    h1: { ...heading(24, 32, h1.fontFamily), letterSpacing: '-0.01em' },
    h2: heading(16, 24, h2.fontFamily),
    h3: heading(14, 20, h3.fontFamily),
  };
}

// With forced colours, grounds and shadows go, and with them the difference.
const edgeWhereForced = { '@media (forced-colors: active)': { border: '1px solid ButtonText' } };
export const chosenWhereForced = {
  '@media (forced-colors: active)': { outline: '2px solid Highlight', outlineOffset: -2 },
};

const input = { margin: 'none', size: 'small', fullWidth: true } as const;

/** The settings that Usher's pages need of MUI's components, on top of what the application has said of them. */
function components({ components: own = {}, palette }: Theme): Components {
  const placeholder = { '&::placeholder': { color: palette.text.secondary, opacity: 1 } };
  return {
    MuiButtonBase: {
      ...own.MuiButtonBase,
      styleOverrides: {
        ...own.MuiButtonBase?.styleOverrides,
        root: [
          own.MuiButtonBase?.styleOverrides?.root,
          { '&.Mui-focusVisible': chosenWhereForced },
        ],
      },
    },
    MuiButton: {
      ...own.MuiButton,
      styleOverrides: {
        ...own.MuiButton?.styleOverrides,
        contained: [own.MuiButton?.styleOverrides?.contained, edgeWhereForced],
      },
    },
    MuiToggleButton: {
      ...own.MuiToggleButton,
      styleOverrides: {
        ...own.MuiToggleButton?.styleOverrides,
        root: [own.MuiToggleButton?.styleOverrides?.root, { '&.Mui-selected': chosenWhereForced }],
      },
    },
    MuiDialog: {
      ...own.MuiDialog,
      styleOverrides: {
        ...own.MuiDialog?.styleOverrides,
        paper: [own.MuiDialog?.styleOverrides?.paper, edgeWhereForced],
      },
    },
    MuiPopover: {
      ...own.MuiPopover,
      styleOverrides: {
        ...own.MuiPopover?.styleOverrides,
        paper: [own.MuiPopover?.styleOverrides?.paper, edgeWhereForced],
      },
    },
    MuiAutocomplete: {
      ...own.MuiAutocomplete,
      styleOverrides: {
        ...own.MuiAutocomplete?.styleOverrides,
        paper: [own.MuiAutocomplete?.styleOverrides?.paper, edgeWhereForced],
      },
    },
    MuiTextField: {
      ...own.MuiTextField,
      defaultProps: { ...own.MuiTextField?.defaultProps, ...input },
    },
    MuiFormControl: {
      ...own.MuiFormControl,
      defaultProps: { ...own.MuiFormControl?.defaultProps, ...input },
    },
    MuiInputBase: {
      ...own.MuiInputBase,
      styleOverrides: {
        ...own.MuiInputBase?.styleOverrides,
        input: [own.MuiInputBase?.styleOverrides?.input, placeholder],
      },
    },
    MuiTableCell: {
      ...own.MuiTableCell,
      styleOverrides: {
        ...own.MuiTableCell?.styleOverrides,
        root: [own.MuiTableCell?.styleOverrides?.root, { fontVariantNumeric: 'tabular-nums' }],
      },
    },
    MuiAlert: {
      ...own.MuiAlert,
      styleOverrides: {
        ...own.MuiAlert?.styleOverrides,
        // MUI lets what is said scroll, where no keyboard can.
        message: [own.MuiAlert?.styleOverrides?.message, { overflow: 'visible' }],
      },
    },
    MuiCheckbox: {
      ...own.MuiCheckbox,
      defaultProps: { ...own.MuiCheckbox?.defaultProps, slotProps: { input: namedInput } },
    },
  };
}

/**
 * React-admin names the checkboxes of its tables by `aria-label`, which MUI 9 leaves on the element
 * around the input, where screen readers do not look for it.
 */
function namedInput(checkbox: { 'aria-label'?: string }): { 'aria-label': string | undefined } {
  return { 'aria-label': checkbox['aria-label'] };
}
