import VerifiedIcon from '@mui/icons-material/VerifiedOutlined';
import { Button, Card } from '@mui/material';
import type { ReactNode } from 'react';
import { useT } from '../../i18n/useT.js';
import type { CompletedRegistration } from '../../identities/identityTypes.js';
import { EmptyState } from '../../ui/page/EmptyState.js';
import { personName } from '../../ui/show/format.js';
import { LinkButton } from '../../ui/act/LinkButton.js';
import { May } from '../../ui/act/May.js';
import { useFormat } from '../../ui/show/useFormat.js';
import { CopyLinkButton } from '../../users/CopyLinkButton.js';

interface CompletedProps {
  done: CompletedRegistration;
  onAnother: () => void;
}

/** Shows who is registered and invited, until when, and what can be done now. */
export function Completed({ done: { user, identity }, onAnother }: CompletedProps): ReactNode {
  const t = useT();
  const format = useFormat();
  const { invitation } = user;
  const invited = invitation
    ? t('identities.complete.invited', {
        email: user.email,
        until: format.day(invitation.expiresAt),
      })
    : t('registration.create.done_no_expiry');
  const state =
    identity.status === 'validated'
      ? t('identities.complete.validated')
      : t('identities.complete.submitted');
  return (
    <Card role="status">
      <EmptyState
        icon={<VerifiedIcon color="success" />}
        title={t('identities.complete.done', { name: personName(user) })}
        text={`${invited} ${state}`}
        action={
          <>
            <Button variant="contained" onClick={onAnother} autoFocus>
              {t('identities.done.another')}
            </Button>
            {invitation && (
              <May action="copy_link" resource="invitations">
                <CopyLinkButton invitationId={invitation.id} />
              </May>
            )}
            <May action="list" resource="users">
              <LinkButton to={`/users/${user.id}`}>
                {t('registration.create.see_person')}
              </LinkButton>
            </May>
          </>
        }
      />
    </Card>
  );
}
