import { Alert, AlertTitle, Box } from '@mui/material';
import type { ReactNode } from 'react';
import type { MailState } from '../api/types.js';
import { useT } from '../i18n/useT.js';
import { LinkButton } from '../ui/act/LinkButton.js';
import { useFormat } from '../ui/show/useFormat.js';

/** Says that mail is not going out, for as long as it is so. */
export function MailBanner({ mail }: { mail: MailState | undefined }): ReactNode {
  return (
    // There before it says something, or screen readers would not tell it.
    <div role="status">
      {mail && mail.state !== 'ok' && <Outage {...mail} state={mail.state} />}
    </div>
  );
}

type OutageProps = MailState & { state: Exclude<MailState['state'], 'ok'> };

function Outage({ state, since, words }: OutageProps): ReactNode {
  const t = useT();
  const format = useFormat();
  // Without a moment at which it began there is no server that could fail.
  const kind = since ? state : 'no_server';
  const filter = encodeURIComponent(JSON.stringify({ status: 'queued' }));
  return (
    <Alert severity="error" sx={{ mb: 3 }}>
      <AlertTitle>{t('home.mail.title')}</AlertTitle>
      <Box sx={{ overflowWrap: 'anywhere' }}>{t(`home.mail.${kind}`, { words: words ?? '' })}</Box>
      <Box sx={{ mt: 0.5, mb: 1 }}>
        {since && t('home.mail.since', { time: format.exactTime(since) })}{' '}
        {t(since ? 'home.mail.again' : 'home.mail.kept')}
      </Box>
      <LinkButton to={`/emails?filter=${filter}`} size="small" variant="outlined" color="inherit">
        {t('home.mail.see')}
      </LinkButton>
    </Alert>
  );
}
