import { Typography } from '@mui/material';
import type { ReactNode } from 'react';
import type { ImportRow } from '../../api/importTypes.js';
import { useT } from '../../i18n/useT.js';
import { OutcomeChip, VerdictChip } from '../importStates.js';

/** Shows what becomes of the identity of a row that makes a person. */
function RowIdentity({ row }: { row: ImportRow }): ReactNode {
  const t = useT();
  const { verdict, outcome, identityStatus, missingFields = [] } = row;
  const isGood = verdict === 'ready' || verdict === 'existing_account';
  if (!isGood || identityStatus === undefined || outcome === 'changed_since_preview') return null;
  const fields = missingFields.map((path) => t(`identities.field.${path}`)).join(', ');
  const state = fields === '' ? (identityStatus ?? 'none') : 'lacks';
  return (
    <Typography variant="caption" component="div" sx={{ color: 'text.secondary', mt: 0.5 }}>
      {t(`imports.check.identity.${state}`, { fields })}
    </Typography>
  );
}

/** Shows what will become, or became, of a row. */
export function RowVerdict({ row }: { row: ImportRow }): ReactNode {
  const t = useT();
  const { verdict, outcome, errors } = row;
  const explained =
    verdict !== 'ready' && verdict !== 'error' && outcome !== 'invited' && errors.length === 0;
  return (
    <div aria-live="polite">
      {outcome ? <OutcomeChip outcome={outcome} /> : <VerdictChip verdict={verdict} />}
      {explained && (
        <Typography variant="caption" component="div" sx={{ color: 'text.secondary', mt: 0.5 }}>
          {t(`imports.verdict_help.${verdict}`)}
        </Typography>
      )}
      <RowIdentity row={row} />
    </div>
  );
}
