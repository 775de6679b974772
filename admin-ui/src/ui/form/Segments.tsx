import { Box, type SxProps, type Theme } from '@mui/material';
import { type ReactElement, type ReactNode, useId } from 'react';
import { type Tone, toneColor } from '../show/StateChip.js';
import { ringWhereForced } from '../theme/usherTheme.js';

interface Option<V extends string> {
  value: V;
  label: string;
  icon?: ReactElement;
  /** The colour of the option while it is chosen. Default: the accent. */
  tone?: Tone;
  disabled?: boolean;
}

interface SegmentsProps<V extends string> {
  /** Tells what is chosen, for those who do not see where it stands. */
  label: string;
  options: readonly Option<V>[];
  /** Undefined while nothing has been chosen. */
  value: V | undefined;
  onChange: (value: V) => void;
  /** The id of what explains the choice. */
  describedBy?: string;
  disabled?: boolean;
}

/** One of a few, side by side: a radio group, which the arrow keys change. */
export function Segments<V extends string>(props: SegmentsProps<V>): ReactNode {
  const { label, options, value, onChange, describedBy, disabled = false } = props;
  const name = useId();
  return (
    <Box role="radiogroup" aria-label={label} aria-describedby={describedBy} sx={frame}>
      {options.map((option) => (
        <Box key={option.value} component="label" sx={segment(option.tone ?? 'busy')}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            disabled={disabled || option.disabled === true}
            onChange={() => onChange(option.value)}
          />
          <span>
            {option.icon}
            {option.label}
          </span>
        </Box>
      ))}
    </Box>
  );
}

const frame = {
  display: 'inline-flex',
  flexShrink: 0,
  border: 1,
  borderColor: 'divider',
  borderRadius: 1,
  backgroundColor: 'background.default',
};

const segment = (tone: Tone): SxProps<Theme> => ({
  position: 'relative',
  cursor: 'pointer',
  '& input': {
    position: 'absolute',
    inset: 0,
    m: 0,
    opacity: 0,
    cursor: 'inherit',
    scrollMarginBlock: 96,
  },
  '& span': {
    display: 'flex',
    alignItems: 'center',
    gap: 0.5,
    px: 1.5,
    py: 0.75,
    '@media (pointer: coarse)': { minHeight: 44 },
    borderRadius: 1,
    typography: 'body2',
    fontWeight: 500,
    color: 'text.secondary',
  },
  '& input:checked + span': {
    backgroundColor: 'background.paper',
    color: (theme) => toneColor(theme, tone),
    boxShadow: 'inset 0 0 0 1px currentColor',
    ...ringWhereForced,
  },
  '& input:disabled + span': { opacity: 0.5 },
  '&:has(input:disabled)': { cursor: 'default' },
  '& input:focus-visible + span': { outline: 2, outlineOffset: 2, outlineColor: 'primary.main' },
  '& input:not(:disabled):not(:checked):hover + span': { color: 'text.primary' },
  '& svg': { fontSize: 16 },
});
