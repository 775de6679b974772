import BadgeIcon from '@mui/icons-material/BadgeOutlined';
import CheckCircleIcon from '@mui/icons-material/CheckCircleOutlined';
import { Box, Button } from '@mui/material';
import type { ReactNode } from 'react';
import type { User } from '../api/types.js';
import { useT } from '../i18n/useT.js';
import { EmptyState } from '../ui/page/EmptyState.js';
import { LinkButton } from '../ui/act/LinkButton.js';
import { May } from '../ui/act/May.js';
import { useFormat } from '../ui/show/useFormat.js';
import { CopyLinkButton } from '../users/CopyLinkButton.js';

/** Shows who was invited, until when, and what can be done now. */
export function UserCreated({ user, onAnother }: { user: User; onAnother: () => void }): ReactNode {
  const t = useT();
  const format = useFormat();
  const { invitation } = user;
  const text = invitation
    ? t('registration.create.done_text', { until: format.day(invitation.expiresAt) })
    : t('registration.create.done_no_expiry');
  return (
    <EmptyState
      icon={<CheckCircleIcon color="success" />}
      title={t('registration.create.done_title', { email: user.email })}
      text={text}
      action={
        <>
          <Button variant="contained" onClick={onAnother} autoFocus>
            {t('registration.create.another')}
          </Button>
          {invitation && (
            <May action="copy_link" resource="invitations">
              <CopyLinkButton invitationId={invitation.id} />
            </May>
          )}
          {/* Two and two: four in a line do not fit. On a phone each has its own. */}
          <Box sx={{ flexBasis: '100%', display: { xs: 'none', sm: 'block' } }} />
          <May action="create" resource="identities">
            <LinkButton to={`/registration/identity/${user.id}`} startIcon={<BadgeIcon />}>
              {t('registration.create.identity_now')}
            </LinkButton>
          </May>
          <May action="list" resource="users">
            <LinkButton to={`/users/${user.id}`}>{t('registration.create.see_person')}</LinkButton>
          </May>
        </>
      }
    />
  );
}
