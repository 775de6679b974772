import { Alert } from '@mui/material';
import type { ReactNode } from 'react';
import { useT } from '../i18n/useT.js';
import { useFormat } from '../ui/show/useFormat.js';
import type { Reviewed } from './decisions.js';
import type { Earlier } from './reviewed.js';

/** Shows what had come back, or how much is new, since HR answered last. */
export function SinceEarlier({
  earlier,
  fields,
}: {
  earlier: Earlier;
  fields: readonly Reviewed[];
}): ReactNode {
  const t = useT();
  const { day } = useFormat();
  const { action, createdAt } = earlier.version;
  const returned = fields.filter(({ returnedFor }) => returnedFor !== undefined);
  const changed = fields.filter(({ before }) => before).length;
  const unchanged = returned.filter(({ before }) => !before).length;
  if (returned.length > 0) {
    return (
      <Alert severity={unchanged > 0 ? 'warning' : 'info'}>
        {t('validation.since_returned.fields', {
          smart_count: returned.length,
          day: day(createdAt),
        })}
        {unchanged > 0 &&
          ` ${t('validation.since_returned.unchanged', { smart_count: unchanged })}`}
      </Alert>
    );
  }
  const since = action === 'return' ? 'since_returned' : 'since_validated';
  const values = { smart_count: changed, day: day(createdAt) };
  return (
    <Alert severity="info">
      {t(`validation.${since}.${changed === 0 ? 'same' : 'changed'}`, values)}
    </Alert>
  );
}
