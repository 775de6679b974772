import { Box, Skeleton, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import type { MailPreview } from '../api/importTypes.js';
import { useT } from '../i18n/useT.js';

interface MailShownProps {
  title: string;
  /** Undefined while it is not there yet. */
  mail: MailPreview | null | undefined;
}

/** The height of a mail in its frame, in pixels: nothing of it is scrolled inside of the frame. */
const height = 760;

/** A mail as its recipient will see it. Nothing in it can be pressed. */
export function MailShown({ title, mail }: MailShownProps): ReactNode {
  const t = useT();
  if (mail === null) return null;
  return (
    <Box sx={{ mt: 2, border: 1, borderColor: 'divider', borderRadius: 1, overflow: 'hidden' }}>
      <Box sx={{ px: 2, py: 1, borderBottom: 1, borderColor: 'divider' }}>
        <Typography variant="caption" component="h3">
          {title}
        </Typography>
        <Typography variant="body2" sx={{ color: 'text.primary', fontWeight: 600 }}>
          {mail?.subject ?? <Skeleton width="70%" />}
        </Typography>
        <Typography variant="body2">
          {mail ? t('mailing.to', { to: mail.to }) : <Skeleton width="50%" />}
        </Typography>
      </Box>
      <Box
        tabIndex={0}
        role="region"
        aria-label={mail ? t('mailing.shown', { to: mail.to }) : title}
        aria-busy={!mail}
        sx={{ height: 'min(280px, 40vh)', overflow: 'auto', bgcolor: 'common.white' }}
      >
        {mail && (
          <Box
            component="iframe"
            title={t('mailing.shown', { to: mail.to })}
            sandbox=""
            tabIndex={-1}
            srcDoc={mail.html}
            sx={{ display: 'block', width: '100%', height, border: 0, pointerEvents: 'none' }}
          />
        )}
      </Box>
    </Box>
  );
}
