import { alpha, Box, ToggleButton, ToggleButtonGroup, type Theme } from '@mui/material';
import type { ReactNode } from 'react';
import type { ImportCounts } from '../../api/importTypes.js';
import { useT } from '../../i18n/useT.js';
import { type Tone, toneColor } from '../../ui/show/StateChip.js';
import { useFormat } from '../../ui/show/useFormat.js';
import { countOf, verdictTones } from '../importStates.js';
import type { CountName } from './useRowFilter.js';

interface CountStripProps {
  counts: ImportCounts;
  /** Shows how many rows were overtaken between check and processing. */
  changed: number;
  /** Undefined while other filters limit the rows. */
  chosen: CountName | undefined;
  onChoose: (count: CountName) => void;
}

/** The counts in their order; `ready` and `error` are shown when they are 0, too. */
const order = [
  'ready',
  'warned',
  'update',
  'unchanged',
  'existing_account',
  'already_member',
  'archived_member',
  'duplicate',
  'error',
] as const satisfies CountName[];

/** Shows how many rows have each verdict; each count is a filter. */
export function CountStrip({ counts, changed, chosen, onChoose }: CountStripProps): ReactNode {
  const t = useT();
  const format = useFormat();
  const numberOf = (count: (typeof order)[number]): number =>
    count === 'warned' ? counts.warned : countOf(counts, count);
  const shown = order.filter(
    (count) => numberOf(count) > 0 || count === chosen || count === 'ready' || count === 'error',
  );
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      value={chosen}
      aria-label={t('imports.check.counts')}
      onChange={(_, value: CountName | null) => onChoose(value ?? 'all')}
      sx={{ flexWrap: 'wrap', gap: 1 }}
    >
      <Count value="all" label={t('imports.verdict.all')} count={format.count(counts.total)} />
      {shown.map((count) => (
        <Count
          key={count}
          value={count}
          label={t(`imports.verdict.${count}`, { smart_count: numberOf(count) })}
          count={format.count(numberOf(count))}
          tone={toneOf(count, numberOf(count))}
        />
      ))}
      {changed > 0 && (
        <Count
          value="changed_since_preview"
          label={t('imports.outcome.changed_since_preview', { smart_count: changed })}
          count={format.count(changed)}
          tone="bad"
        />
      )}
    </ToggleButtonGroup>
  );
}

function toneOf(count: (typeof order)[number], number: number): Tone | undefined {
  if (number === 0) return undefined;
  return count === 'warned' ? 'wait' : verdictTones[count];
}

interface CountProps {
  value: CountName;
  label: string;
  count: string;
  tone?: Tone;
}

function Count({ label, count, tone, ...button }: CountProps): ReactNode {
  return (
    <ToggleButton
      {...button}
      sx={{
        gap: 1,
        px: 1.5,
        textTransform: 'none',
        color: 'text.primary',
        bgcolor: 'background.paper',
        '&&': { border: 1, borderColor: 'divider', borderRadius: 1, ml: 0 },
        '&&.Mui-selected': {
          color: 'text.primary',
          bgcolor: (theme: Theme) => alpha(theme.palette.primary.main, 0.1),
          borderColor: 'primary.main',
          boxShadow: (theme: Theme) => `inset 0 0 0 1px ${theme.palette.primary.main}`,
        },
      }}
    >
      {label}
      <Box
        component="span"
        sx={{
          fontWeight: 600,
          fontVariantNumeric: 'tabular-nums',
          color: tone && ((theme) => toneColor(theme, tone)),
        }}
      >
        {count}
      </Box>
    </ToggleButton>
  );
}
