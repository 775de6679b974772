import { Typography } from '@mui/material';
import type { ReactNode } from 'react';
import type { ImportRow } from '../../api/importTypes';
import { useT } from '../../i18n/useT';
import { OutcomeChip, VerdictChip } from '../importStates';
import { FaultWords } from './FaultWords';
import { faultsAt } from './rowFields';

/** What will become, or became, of a row; the faults that belong to no cell. */
export function RowVerdict({ row }: { row: ImportRow }): ReactNode {
  const t = useT();
  const { verdict, outcome, errors } = row;
  const faults = faultsAt(row, 'row');
  const explained =
    verdict !== 'ready' && verdict !== 'error' && outcome !== 'invited' && errors.length === 0;
  return (
    <>
      {outcome ? <OutcomeChip outcome={outcome} /> : <VerdictChip verdict={verdict} />}
      {explained && (
        <Typography variant="caption" component="div" sx={{ color: 'text.secondary', mt: 0.5 }}>
          {t(`imports.verdict_help.${verdict}`)}
        </Typography>
      )}
      {faults.length > 0 && <FaultWords faults={faults} />}
    </>
  );
}
