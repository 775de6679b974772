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
export const ringWhereForced = {
  '@media (forced-colors: active)': { outline: '2px solid Highlight', outlineOffset: -2 },
};

/** The cross that empties a search, which is blue in Chromium, in the colour of its words. */
const searchCross = {
  '&::-webkit-search-cancel-button': {
    appearance: 'none',
    width: 12,
    height: 12,
    cursor: 'pointer',
    backgroundColor: 'currentColor',
    clipPath:
      'polygon(8% 0, 50% 42%, 92% 0, 100% 8%, 58% 50%, 100% 92%, 92% 100%, 50% 58%, 8% 100%, 0 92%, 42% 50%, 0 8%)',
  },
};

/** Large enough for a thumb, where there is one. */
const forThumbs = { '@media (pointer: coarse)': { minHeight: 44, minWidth: 44 } };

/** No word of a heading stands alone in its last line. */
const balanced = { textWrap: 'balance' };

const noLineAtTheEnd = { '&.MuiListItem-divider:last-child': { borderBottom: 0 } };

const input = { margin: 'none', size: 'small', fullWidth: true } as const;

/** The settings that Usher's pages need of MUI's components, on top of what the application has said of them. */
function components({ components: own = {}, palette }: Theme): Components {
  const placeholder = { '&::placeholder': { color: palette.text.secondary, opacity: 1 } };
  return {
    MuiButtonBase: withStyle(own.MuiButtonBase, 'root', { '&.Mui-focusVisible': ringWhereForced }),
    MuiButton: withStyle(
      withStyle(withStyle(own.MuiButton, 'contained', edgeWhereForced), 'root', forThumbs),
      'text',
      // A short word stands where longer ones begin.
      { minWidth: 0, ...forThumbs },
    ),
    MuiToggleButton: withStyle(own.MuiToggleButton, 'root', {
      '&.Mui-selected': ringWhereForced,
      ...forThumbs,
    }),
    MuiIconButton: withStyle(own.MuiIconButton, 'root', forThumbs),
    MuiChip: withStyle(own.MuiChip, 'clickable', forThumbs),
    MuiDialog: withStyle(own.MuiDialog, 'paper', edgeWhereForced),
    MuiPopover: withStyle(own.MuiPopover, 'paper', edgeWhereForced),
    MuiAutocomplete: withStyle(own.MuiAutocomplete, 'paper', edgeWhereForced),
    MuiTextField: {
      ...own.MuiTextField,
      defaultProps: { ...own.MuiTextField?.defaultProps, ...input },
    },
    MuiFormControl: {
      ...own.MuiFormControl,
      defaultProps: { ...own.MuiFormControl?.defaultProps, ...input },
    },
    MuiInputBase: withStyle(own.MuiInputBase, 'input', { ...placeholder, ...searchCross }),
    MuiListItem: withStyle(own.MuiListItem, 'root', noLineAtTheEnd),
    MuiTypography: withStyle(own.MuiTypography, 'root', { '&:is(h1, h2, h3)': balanced }),
    // Of numbers only: a tabular hyphen stands apart within an address.
    MuiTableCell: withStyle(own.MuiTableCell, 'alignRight', {
      fontVariantNumeric: 'tabular-nums',
    }),
    // MUI lets what is said scroll, where no keyboard can.
    MuiAlert: withStyle(own.MuiAlert, 'message', { overflow: 'visible' }),
    MuiCheckbox: {
      ...own.MuiCheckbox,
      defaultProps: { ...own.MuiCheckbox?.defaultProps, slotProps: { input: namedInput } },
    },
  };
}

interface ComponentSettings {
  styleOverrides?: object;
}

/** The settings of a component with a style on top of what they have for one of its slots. */
function withStyle<C extends ComponentSettings>(
  own: C | undefined,
  slot: keyof NonNullable<C['styleOverrides']> & string,
  style: object,
): C {
  const before = own?.styleOverrides as Record<string, unknown> | undefined;
  return { ...own, styleOverrides: { ...before, [slot]: [before?.[slot], style] } } as C;
}

/**
 * React-admin names the checkboxes of its tables by `aria-label`, which MUI 9 leaves on the element
 * around the input, where screen readers do not look for it.
 */
function namedInput(checkbox: { 'aria-label'?: string }): { 'aria-label': string | undefined } {
  return { 'aria-label': checkbox['aria-label'] };
}
