import ArchiveIcon from '@mui/icons-material/ArchiveOutlined';
import BlockIcon from '@mui/icons-material/Block';
import FactCheckIcon from '@mui/icons-material/FactCheckOutlined';
import SendIcon from '@mui/icons-material/SendOutlined';
import UnarchiveIcon from '@mui/icons-material/UnarchiveOutlined';
import { Button } from '@mui/material';
import type { ReactNode } from 'react';
import type { User } from '../../api/types.js';
import { useT } from '../../i18n/useT.js';
import { ConfirmButton } from '../../ui/act/ConfirmButton.js';
import { LinkButton } from '../../ui/act/LinkButton.js';
import { personName } from '../../ui/show/format.js';
import { useArchive, useReinvite, useResend, useRevoke, useUnarchive } from '../usePersonVerbs.js';

export function ArchiveButton({ user }: { user: User }): ReactNode {
  const t = useT();
  const { mutateAsync } = useArchive(user);
  return (
    <ConfirmButton
      color="inherit"
      startIcon={<ArchiveIcon />}
      label={t('users.person.archive')}
      title={t('users.person.archive_title', { name: personName(user) })}
      text={t('users.person.archive_text')}
      onConfirm={() => mutateAsync()}
    />
  );
}

export function UnarchiveButton({ user }: { user: User }): ReactNode {
  const t = useT();
  const { mutate, isPending } = useUnarchive(user);
  return (
    <Button
      variant="contained"
      startIcon={<UnarchiveIcon />}
      loading={isPending}
      onClick={() => mutate()}
    >
      {t('users.person.unarchive')}
    </Button>
  );
}

export function ValidateButton({ userId }: { userId: string }): ReactNode {
  const t = useT();
  return (
    <LinkButton to={`/validation/${userId}`} variant="contained" startIcon={<FactCheckIcon />}>
      {t('users.identity.validate')}
    </LinkButton>
  );
}

interface InvitationButtonProps {
  user: User;
  invitationId: string;
}

export function ResendButton({ user, invitationId }: InvitationButtonProps): ReactNode {
  const t = useT();
  const { mutate, isPending } = useResend(user);
  return (
    <Button
      variant={user.identityStatus === 'submitted' ? 'outlined' : 'contained'}
      startIcon={<SendIcon />}
      loading={isPending}
      onClick={() => mutate(invitationId)}
    >
      {t('users.person.resend')}
    </Button>
  );
}

export function ReinviteButton({ user }: { user: User }): ReactNode {
  const t = useT();
  const { mutate, isPending } = useReinvite(user);
  return (
    <Button
      variant="contained"
      startIcon={<SendIcon />}
      loading={isPending}
      onClick={() => mutate()}
    >
      {t('users.person.reinvite')}
    </Button>
  );
}

export function RevokeButton({ user, invitationId }: InvitationButtonProps): ReactNode {
  const t = useT();
  const { mutateAsync } = useRevoke();
  return (
    <ConfirmButton
      size="small"
      color="inherit"
      startIcon={<BlockIcon />}
      label={t('users.person.revoke')}
      title={t('users.person.revoke_title', { name: personName(user) })}
      text={t('users.person.revoke_text')}
      destructive
      onConfirm={() => mutateAsync(invitationId)}
    />
  );
}
