import type { ReactNode } from 'react';
import { CanAccess } from 'react-admin';
import type { User } from '../api/types';
import { useT } from '../i18n/useT';
import { personName } from '../ui/format';
import { PageHeader } from '../ui/PageHeader';
import { ArchiveButton, ResendButton, UnarchiveButton } from './PersonButtons';
import { RoleChip, StatusChip } from './states';

/** Who it is, in which state, and the one next action. */
export function PersonHeader({ user }: { user: User }): ReactNode {
  const t = useT();
  const canResend = user.invitation && ['pending', 'expired'].includes(user.invitation.status);
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
          {canResend && user.invitation && user.status !== 'archived' && (
            <CanAccess action="resend" resource="invitations">
              <ResendButton user={user} invitationId={user.invitation.id} />
            </CanAccess>
          )}
        </>
      }
    />
  );
}
