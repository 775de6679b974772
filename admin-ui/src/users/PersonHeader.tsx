import type { ReactNode } from 'react';
import { CanAccess } from 'react-admin';
import type { User } from '../api/types';
import { useT } from '../i18n/useT';
import { personName } from '../ui/format';
import { PageHeader } from '../ui/PageHeader';
import {
  ArchiveButton,
  ReinviteButton,
  ResendButton,
  UnarchiveButton,
  ValidateButton,
} from './PersonButtons';
import { isWaiting, RoleChip, StatusChip } from './states';

/** Who it is, in which state, and the one next action. */
export function PersonHeader({ user }: { user: User }): ReactNode {
  const t = useT();
  return (
    <PageHeader
      back={{ to: '/users', label: t('users.person.back') }}
      title={personName(user)}
      subtitle={user.email}
      beside={
        <>
          <StatusChip status={user.status} />
          <RoleChip role={user.role} />
        </>
      }
      actions={
        <>
          <CanAccess action="archive" resource="users">
            {user.status === 'archived' ? (
              <UnarchiveButton user={user} />
            ) : (
              <ArchiveButton user={user} />
            )}
          </CanAccess>
          <CanAccess action="resend" resource="invitations">
            <InviteAgain user={user} />
          </CanAccess>
          {user.identityStatus === 'submitted' && user.status !== 'archived' && (
            <CanAccess action="validate" resource="identities">
              <ValidateButton userId={user.id} />
            </CanAccess>
          )}
        </>
      }
    />
  );
}

/** Mails a pending invitation again, or makes a new one in place of a revoked one. */
function InviteAgain({ user }: { user: User }): ReactNode {
  const { invitation } = user;
  if (!isWaiting(user.status) || !invitation) return null;
  return invitation.status === 'revoked' ? (
    <ReinviteButton user={user} />
  ) : (
    <ResendButton user={user} invitationId={invitation.id} />
  );
}
