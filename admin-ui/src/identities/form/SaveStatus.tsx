import { Button, Typography } from '@mui/material';
import { type ReactNode, useEffect, useState } from 'react';
import { useErrorText, useT } from '../../i18n/useT.js';
import { useFormat } from '../../ui/useFormat.js';
import type { Saving } from './draft.js';

/** How long "a moment ago" is, in milliseconds. */
const moment = 60_000;

interface SaveStatusProps {
  saving: Saving;
  /** Fields that could not be saved, because they are wrong. */
  wrong: number;
  /** It waits for a choice between what two people gave. */
  clashing: boolean;
  onAgain: () => void;
}

/** Whether the draft is saved, and why not. */
export function SaveStatus({ saving, wrong, clashing, onAgain }: SaveStatusProps): ReactNode {
  const t = useT();
  const words = useWords(saving, wrong);
  const failed = saving.state === 'failed' && !clashing;
  return (
    <Typography
      variant="body2"
      role="status"
      sx={{
        color: failed || (wrong > 0 && saving.state === 'saved') ? 'error.main' : 'text.secondary',
      }}
    >
      {clashing ? t('identities.clash.not_saved') : words}
      {failed && (
        <Button size="small" onClick={onAgain} sx={{ ml: 1 }}>
          {t('action.try_again')}
        </Button>
      )}
    </Typography>
  );
}

function useWords({ state, at = 0, error }: Saving, wrong: number): string {
  const t = useT();
  const format = useFormat();
  const errorText = useErrorText();
  const old = useOlderThanAMoment(at);
  if (state === 'idle') return '';
  if (state === 'saving') return t('identities.form.saving');
  if (state === 'failed') return t('identities.form.not_saved', { reason: errorText(error) });
  if (wrong > 0) return t('identities.form.saved_but', { smart_count: wrong });
  const time = new Date(at).toISOString();
  return old
    ? t('identities.form.saved_at', { time: format.clock(time) })
    : t('identities.form.saved');
}

function useOlderThanAMoment(at: number): boolean {
  const [oldSave, setOldSave] = useState<number>();
  useEffect(() => {
    const timer = setTimeout(() => setOldSave(at), moment);
    return () => clearTimeout(timer);
  }, [at]);
  return oldSave === at;
}
