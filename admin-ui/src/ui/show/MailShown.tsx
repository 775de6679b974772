import { Box, Skeleton, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import type { MailPreview } from '../../api/importTypes.js';
import { useT } from '../../i18n/useT.js';

interface MailShownProps {
  title: string;
  /** Undefined while it is not there yet. */
  mail: MailPreview | null | undefined;
  /** True where it is a part of a page, and has all the room that it takes; else it is scrolled in a window. */
  isWhole?: boolean;
}

/** The least height of a mail in its frame, in pixels. */
const least = 760;

/** The letters that a line of a mail holds, and the pixels that it takes, on a narrow screen and on a wide one. */
const narrow = { letters: 36, line: 24, around: 280 };
const wide = { letters: 48, line: 20, around: 240 };

/**
 * The height of a mail, in pixels, as one may guess: nobody may look into its frame, and nothing is
 * scrolled there.
 */
function heightOf({ text }: MailPreview, { letters, line, around }: typeof narrow): number {
  const lines = text.split('\n').map((one) => Math.max(1, Math.ceil(one.length / letters)));
  return Math.max(least, around + line * lines.reduce((sum, count) => sum + count, 0));
}

/** A mail as its recipient will see it. Nothing in it can be pressed. */
export function MailShown({ title, mail, isWhole }: MailShownProps): ReactNode {
  const t = useT();
  if (mail === null) return null;
  const height = mail ? { xs: heightOf(mail, narrow), lg: heightOf(mail, wide) } : least;
  return (
    <Box
      sx={{
        mt: isWhole ? 0 : 2,
        border: 1,
        borderColor: 'divider',
        borderRadius: 1,
        overflow: 'hidden',
      }}
    >
      <Box sx={{ px: 2, py: 1, borderBottom: 1, borderColor: 'divider' }}>
        <Typography variant="caption" component={isWhole ? 'h2' : 'h3'}>
          {title}
        </Typography>
        <Typography variant="body2" sx={{ color: 'text.primary', fontWeight: 600 }}>
          {mail?.subject ?? <Skeleton width="70%" />}
        </Typography>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {mail?.preheader ?? <Skeleton width="90%" />}
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
        sx={{
          height: isWhole ? height : 'min(280px, 40vh)',
          overflow: 'auto',
          // A mail has a background of its own, which comes later.
          bgcolor: 'background.paper',
        }}
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
