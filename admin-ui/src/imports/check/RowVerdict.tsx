import WarningIcon from '@mui/icons-material/WarningAmberOutlined';
import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import type { ImportRow } from '../../api/importTypes.js';
import { type T, useT } from '../../i18n/useT.js';
import { toneColor, toneIcons } from '../../ui/show/StateChip.js';
import { unseen } from '../../ui/focus/unseen.js';
import { outcomeTones, verdictTones } from '../importStates.js';

interface RowVerdictProps {
  row: ImportRow;
  /** True when the import has ended: what it had not come to is left. */
  hasEnded?: boolean;
}

/** Shows in a word what will become, or became, of a row. */
export function RowVerdict({ row, hasEnded = false }: RowVerdictProps): ReactNode {
  const t = useT();
  const { verdict, outcome, warnings } = row;
  const isLeft = hasEnded && !outcome && verdictTones[verdict] === 'good';
  const shown = outcome ?? (isLeft ? 'not_processed' : undefined);
  const tone = shown ? outcomeTones[shown] : verdictTones[verdict];
  return (
    <Box
      component="span"
      sx={{
        display: 'inline-flex',
        alignItems: 'center',
        gap: 0.5,
        whiteSpace: 'nowrap',
        '& svg': { fontSize: 16 },
      }}
    >
      <Box
        component="span"
        aria-hidden
        sx={{ display: 'inline-flex', color: (theme) => toneColor(theme, tone) }}
      >
        {toneIcons[tone]}
      </Box>
      <span>
        {shown
          ? t(`imports.outcome.${shown}`, { smart_count: 1 })
          : t(`imports.verdict.${verdict}`, { smart_count: 1 })}
      </span>
      {warnings.length > 0 && (
        <>
          <WarningIcon aria-hidden sx={{ color: (theme) => toneColor(theme, 'wait') }} />
          <Box component="span" sx={unseen}>
            {t('imports.verdict.warned', { smart_count: 1 })}
          </Box>
        </>
      )}
    </Box>
  );
}

/** Explains what becomes of a row where its verdict is not all that there is to say. */
export function rowWords(t: T, row: ImportRow): string {
  const { verdict, outcome, errors } = row;
  const isExplained =
    verdict !== 'ready' && verdict !== 'error' && outcome !== 'invited' && errors.length === 0;
  const parts = [isExplained && t(`imports.verdict_help.${verdict}`), identityWords(t, row)];
  return parts.filter(Boolean).join(' ');
}

/** Says what becomes of the identity of a row that makes a person. */
function identityWords(t: T, row: ImportRow): string | undefined {
  const { verdict, outcome, identityStatus, missingFields = [] } = row;
  const isGood = verdict === 'ready' || verdict === 'existing_account';
  if (!isGood || identityStatus === undefined || outcome === 'changed_since_preview') return;
  const fields = missingFields.map((path) => t(`identities.field.${path}`)).join(', ');
  const state = fields === '' ? (identityStatus ?? 'none') : 'lacks';
  return t(`imports.check.identity.${state}`, { fields });
}

/** The same below a verdict, where there is room. */
export function RowWords({ row }: { row: ImportRow }): ReactNode {
  const words = rowWords(useT(), row);
  if (words === '') return null;
  return (
    <Typography variant="caption" component="div" sx={{ color: 'text.secondary', mt: 0.5 }}>
      {words}
    </Typography>
  );
}
