import { Box, ToggleButton, ToggleButtonGroup } from '@mui/material';
import type { ReactNode } from 'react';
import { type ImportCounts, type Verdict, verdicts } from '../../api/importTypes.js';
import { useT } from '../../i18n/useT.js';
import { toneColor } from '../../ui/StateChip.js';
import { useFormat } from '../../ui/useFormat.js';
import { countOf, verdictTones } from '../importStates.js';

/** A filter of the rows: a verdict, or the rows that the world had overtaken. */
export type RowFilter = Verdict | 'changed_since_preview';

interface CountStripProps {
  counts: ImportCounts;
  /** Shows how many rows were overtaken between check and processing. */
  changed: number;
  /** Undefined: all rows. */
  chosen: RowFilter | undefined;
  onChoose: (filter: RowFilter | undefined) => void;
}

/** Shows how many rows have each verdict; each count is a filter. Verdicts that no row has are left out. */
export function CountStrip({ counts, changed, chosen, onChoose }: CountStripProps): ReactNode {
  const t = useT();
  const format = useFormat();
  const present = verdicts.filter(
    (verdict) => countOf(counts, verdict) > 0 || verdict === chosen || verdict === 'ready',
  );
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      value={chosen ?? 'all'}
      aria-label={t('imports.check.counts')}
      onChange={(_, value: RowFilter | 'all' | null) => {
        if (value) onChoose(value === 'all' ? undefined : value);
      }}
      sx={{ flexWrap: 'wrap', gap: 1, mb: 2 }}
    >
      <Count value="all" label={t('imports.verdict.all')} count={format.count(counts.total)} />
      {present.map((verdict) => (
        <Count
          key={verdict}
          value={verdict}
          label={t(`imports.verdict.${verdict}`)}
          count={format.count(countOf(counts, verdict))}
          tone={countOf(counts, verdict) > 0 ? verdictTones[verdict] : undefined}
        />
      ))}
      {changed > 0 && (
        <Count
          value="changed_since_preview"
          label={t('imports.outcome.changed_since_preview')}
          count={format.count(changed)}
          tone="bad"
        />
      )}
    </ToggleButtonGroup>
  );
}

interface CountProps {
  value: RowFilter | 'all';
  label: string;
  count: string;
  tone?: (typeof verdictTones)[Verdict];
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
          borderColor: 'primary.main',
          boxShadow: 'inset 0 0 0 1px currentColor',
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
