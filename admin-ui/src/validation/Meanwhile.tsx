import { Alert, Button, Stack } from '@mui/material';
import { type ReactNode, useEffect, useRef } from 'react';
import type { Problem } from '../api/problem.js';
import { type MessageKey } from '../i18n/en.js';
import { useT } from '../i18n/useT.js';
import { LinkButton } from '../ui/act/LinkButton.js';
import { useFormat } from '../ui/show/useFormat.js';
import { useNextWaiting } from './useAnswer.js';

const codes: Record<string, MessageKey> = {
  'identity.not_submitted': 'validation.meanwhile.not_submitted',
  'identity.already_validated': 'validation.meanwhile.already_validated',
  'user.archived_member': 'validation.meanwhile.archived_member',
};

interface MeanwhileProps {
  problem: Problem;
  onLookAgain: () => Promise<void>;
}

/** Says what somebody else did while this was looked at, and how to go on. */
export function Meanwhile({ problem, onLookAgain }: MeanwhileProps): ReactNode {
  const t = useT();
  const format = useFormat();
  const next = useNextWaiting();
  const root = useRef<HTMLDivElement>(null);
  // The button that was pressed is gone.
  useEffect(() => root.current?.focus(), []);
  const changed = problem.code === 'identity.changed';
  const { name, at } = changeOf(problem.params);
  const time = at ? format.relativeTime(at) : '';
  const words = changed
    ? t(name ? 'validation.meanwhile.changed_by' : 'validation.meanwhile.changed', { name, time })
    : t(codes[problem.code] ?? 'validation.meanwhile.changed', { time });
  return (
    <Stack ref={root} tabIndex={-1} sx={{ gap: 1.5, outline: 'none' }}>
      <Alert severity="info">{words}</Alert>
      <Stack direction={{ xs: 'column', sm: 'row' }} sx={{ gap: 1, justifyContent: 'flex-end' }}>
        <LinkButton to="/validation">{t('validation.back')}</LinkButton>
        {changed ? (
          <Button variant="contained" onClick={() => void onLookAgain()}>
            {t('validation.meanwhile.look_again')}
          </Button>
        ) : (
          <Button variant="contained" onClick={() => void next()}>
            {t('validation.meanwhile.next')}
          </Button>
        )}
      </Stack>
    </Stack>
  );
}

/** The person who changed it and when, as `identity.changed` says. */
function changeOf(params: Problem['params']): { name: string | null; at: string | null } {
  const by = params?.['by'];
  const name = typeof by === 'object' && by !== null && 'name' in by ? by.name : null;
  const at = params?.['at'];
  return {
    name: typeof name === 'string' ? name : null,
    at: typeof at === 'string' ? at : null,
  };
}
