import { Alert, Button, Card, Stack, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useT } from '../i18n/useT.js';
import { LinkButton } from '../ui/act/LinkButton.js';
import { acceptable, type Summary } from './decisions.js';

interface ReviewBarProps {
  userId: string;
  summary: Summary;
  busy: boolean;
  /** It cannot be validated because something is missing. */
  incomplete: boolean;
  /** Tells why there is nothing to answer here, shown in place of the answers. */
  instead: ReactNode;
  onAcceptRest: () => void;
  onValidate: () => void;
  onReturn: () => void;
}

/** Shows what the answers come to so far, and the one step that they lead to. */
export function ReviewBar(props: ReviewBarProps): ReactNode {
  const { userId, summary, busy, incomplete, instead } = props;
  const { onAcceptRest, onValidate, onReturn } = props;
  const t = useT();
  const { undecided, returned } = summary;
  if (instead) return <Card sx={bar}>{instead}</Card>;
  return (
    <Card sx={bar}>
      {incomplete && (
        <Alert
          severity="warning"
          sx={{ mb: 2 }}
          action={
            <LinkButton color="inherit" size="small" to={`/registration/identity/${userId}`}>
              {t('validation.fill_in')}
            </LinkButton>
          }
        >
          {t('validation.incomplete')}
        </Alert>
      )}
      <Stack
        direction={{ xs: 'column', sm: 'row' }}
        sx={{ gap: { xs: 1, sm: 2 }, alignItems: { sm: 'center' } }}
      >
        <Typography role="status" variant="body2" sx={{ flex: 1 }}>
          {words(summary)
            .map(([key, count]) => t(key, { smart_count: count }))
            .join(' · ')}
        </Typography>
        {acceptable(summary) && returned.length === 0 && (
          <Button onClick={onAcceptRest}>{t('validation.accept_rest')}</Button>
        )}
        {returned.length > 0 ? (
          <Button variant="contained" loading={busy} onClick={onReturn}>
            {t('validation.return_fields', { smart_count: returned.length })}
          </Button>
        ) : (
          <Button
            variant="contained"
            loading={busy}
            disabled={undecided.length > 0}
            onClick={onValidate}
          >
            {t('validation.validate')}
          </Button>
        )}
      </Stack>
    </Card>
  );
}

type SummaryKey = 'validation.all_accepted' | 'validation.left' | 'validation.to_return';

function words({ undecided, returned }: Summary): [SummaryKey, number][] {
  const said: [SummaryKey, number][] = [];
  if (returned.length > 0) said.push(['validation.to_return', returned.length]);
  if (undecided.length > 0) said.push(['validation.left', undecided.length]);
  return said.length > 0 ? said : [['validation.all_accepted', 0]];
}

const bar = {
  position: 'sticky',
  bottom: 0,
  zIndex: 2,
  // At 400 % it would leave hardly anything to be seen above it.
  '@media (max-height: 480px)': { position: 'static' },
  px: 2,
  py: 1.5,
  boxShadow: '0 -4px 16px rgb(0 0 0 / 0.08)',
};
