import LinkOffIcon from '@mui/icons-material/LinkOffOutlined';
import MailIcon from '@mui/icons-material/MailOutlineOutlined';
import { Alert, Button, Card } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useUsherContext } from '../api/context.js';
import { useErrorText, useT } from '../i18n/useT.js';
import { EmptyState } from '../ui/page/EmptyState.js';
import { HomeButton } from '../ui/page/HomeButton.js';

/** The one answer for unknown, used, revoked and expired links, with the ways on. */
export function DeadInvitation({ token }: { token: string }): ReactNode {
  const t = useT();
  const errorText = useErrorText();
  const { api } = useUsherContext();
  const { mutate, isPending, isSuccess, error } = useMutation({
    mutationFn: () => api.requestNewLink(token),
  });
  return (
    <Card>
      {isSuccess && <Alert severity="success">{t('joining.dead.sent')}</Alert>}
      {error && <Alert severity="error">{errorText(error)}</Alert>}
      <EmptyState
        icon={<LinkOffIcon />}
        title={t('joining.dead.title')}
        text={t('joining.dead.text')}
        action={
          <>
            {!isSuccess && (
              <Button
                variant="contained"
                startIcon={<MailIcon />}
                loading={isPending}
                onClick={() => mutate()}
              >
                {t('joining.dead.send_new')}
              </Button>
            )}
            <HomeButton />
          </>
        }
      />
    </Card>
  );
}

/** Stands where somebody comes without the secret of an invitation, or after it was used. */
export function NoInvitation(): ReactNode {
  const t = useT();
  return (
    <Card>
      <EmptyState
        icon={<MailIcon />}
        title={t('joining.absent.title')}
        text={t('joining.absent.text')}
        action={<HomeButton />}
      />
    </Card>
  );
}
