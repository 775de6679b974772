import AutorenewIcon from '@mui/icons-material/Autorenew';
import BlockIcon from '@mui/icons-material/Block';
import CheckCircleIcon from '@mui/icons-material/CheckCircleOutlined';
import ErrorIcon from '@mui/icons-material/ErrorOutlineOutlined';
import RemoveIcon from '@mui/icons-material/RemoveCircleOutlineOutlined';
import ScheduleIcon from '@mui/icons-material/Schedule';
import { alpha, Box, Chip, type SxProps, type Theme } from '@mui/material';
import type { ReactElement, ReactNode } from 'react';
import { useIsInTable } from '../list/inTable.js';

export type Tone = 'good' | 'wait' | 'busy' | 'bad' | 'quiet' | 'stopped';

/** The icon of each tone. */
export const toneIcons: Readonly<Record<Tone, ReactElement>> = {
  good: <CheckCircleIcon />,
  wait: <ScheduleIcon />,
  busy: <AutorenewIcon />,
  bad: <ErrorIcon />,
  quiet: <RemoveIcon />,
  stopped: <BlockIcon />,
};

/**
 * A state, always as icon and word; the colour only repeats what both say. In a table it has no pill,
 * or there would be more pills than words.
 */
export function StateChip({
  tone,
  label,
  icon,
}: {
  tone: Tone;
  label: string;
  icon?: ReactElement;
}): ReactNode {
  const shown = icon ?? toneIcons[tone];
  if (useIsInTable()) return <Mark tone={tone} label={label} icon={shown} />;
  return <Chip size="small" icon={shown} label={label} sx={toneStyle(tone)} />;
}

/** Text as all of its row, which is cut where that is; the icon alone has the colour. */
function Mark({ tone, label, icon }: { tone: Tone; label: string; icon: ReactElement }): ReactNode {
  return (
    <>
      <Box component="span" sx={(theme) => ({ ...mark, color: toneColor(theme, tone) })}>
        {icon}
      </Box>
      {label}
    </>
  );
}

const mark = { mr: 0.75, '& svg': { fontSize: 18, verticalAlign: '-4px' } };

/** The colours of a tone: dark words on a pale ground, or the other way round in the dark theme. */
export function toneStyle(tone: Tone): SxProps<Theme> {
  return (theme) => {
    const main = toneColor(theme, tone);
    return {
      color: main,
      backgroundColor: alpha(main, theme.palette.mode === 'dark' ? 0.16 : 0.1),
      fontWeight: 500,
      '& .MuiChip-icon': { color: 'inherit' },
    };
  };
}

/** The colour that words and icons of a tone have, readable (AA) on the page and on its pale ground. */
export function toneColor({ palette }: Theme, tone: Tone): string {
  const shade = palette.mode === 'dark' ? 'light' : 'dark';
  if (tone === 'good') return palette.success[shade];
  if (tone === 'wait') return palette.warning[shade];
  if (tone === 'bad') return palette.error[shade];
  if (tone === 'busy') return palette.primary[shade];
  return palette.text.secondary;
}
