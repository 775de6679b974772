import { Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useUsher } from '../api/hooks.js';
import type { UndoPreview } from '../api/importTypes.js';
import { useT } from '../i18n/useT.js';
import { undoKey } from './useImport.js';

/** Tells what undoing an import does, and how many people it would concern as they are now. */
export function UndoPlan({ id }: { id: string }): ReactNode {
  const t = useT();
  const usher = useUsher();
  const { data } = useQuery({
    queryKey: undoKey(id),
    queryFn: () => usher.undoPreview(id),
    // People come and change meanwhile.
    gcTime: 0,
    retry: false,
  });
  return (
    <>
      <Typography variant="body2">{t('imports.done.undo_text')}</Typography>
      {data && <Numbers plan={data} />}
    </>
  );
}

function Numbers({ plan: { undone, restored, mails, kept } }: { plan: UndoPreview }): ReactNode {
  const t = useT();
  const staying = kept.reduce((total, { count }) => total + count, 0);
  const done = [
    undone > 0 && t('imports.done.undo_plan.undone', { smart_count: undone }),
    restored > 0 && t('imports.done.undo_plan.restored', { smart_count: restored }),
    mails > 0 && t('mailing.text', { smart_count: mails }),
  ].filter((fact): fact is string => fact !== false);
  const facts = done.length > 0 ? done : [t('imports.done.undo_plan.nobody')];
  return (
    <>
      {facts.map((fact) => (
        <Typography
          key={fact}
          variant="body2"
          sx={{ mt: 1, color: 'text.primary', fontWeight: 500 }}
        >
          {fact}
        </Typography>
      ))}
      {staying > 0 && (
        <>
          <Typography variant="body2" sx={{ mt: 1 }}>
            {t('imports.done.undo_plan.kept', { smart_count: staying })}
          </Typography>
          <ul>
            {kept.map(({ reason, count }) => (
              <li key={reason}>
                {t(`imports.done.undo_plan.stays.${reason}`, { smart_count: count })}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
