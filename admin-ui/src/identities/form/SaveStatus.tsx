import { Button, Typography } from '@mui/material';
import { type ReactNode, useEffect, useState } from 'react';
import { useErrorText, useT } from '../../i18n/useT.js';
import { useFormat } from '../../ui/show/useFormat.js';
import type { IdentityDraftState } from './useIdentityDraft.js';

/** The length of "a moment ago", in milliseconds. */
const moment = 60_000;

interface SaveStatusProps {
  saving: IdentityDraftState['saving'];
  /** Fields that could not be saved, because they are wrong. */
  wrong: number;
  /** It waits for a choice between what two people gave. */
  clashing: boolean;
  onAgain: () => void;
}

/** Shows whether the draft is saved, and why not. */
export function SaveStatus({ saving, wrong, clashing, onAgain }: SaveStatusProps): ReactNode {
  const t = useT();
  const words = useWords(saving, wrong);
  const failed = saving.state === 'failed' && !clashing;
  const isPart = wrong > 0 && saving.state !== 'saving';
  return (
    <Typography
      variant="body2"
      role="status"
      sx={{
        color: failed || isPart ? 'error.main' : 'text.secondary',
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

function useWords(saving: SaveStatusProps['saving'], wrong: number): string {
  const t = useT();
  const format = useFormat();
  const errorText = useErrorText();
  const at = saving.state === 'saved' ? saving.at : 0;
  const old = useOlderThanAMoment(at);
  if (saving.state === 'saving') return t('identities.form.saving');
  if (saving.state === 'failed')
    return t('identities.form.not_saved', { reason: errorText(saving.refusal.error) });
  if (wrong > 0) return t('identities.form.saved_but', { smart_count: wrong });
  if (saving.state === 'idle') return '';
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
