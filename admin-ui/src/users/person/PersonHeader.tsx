import type { ReactNode } from 'react';
import type { User } from '../../api/types.js';
import { useT } from '../../i18n/useT.js';
import { personName } from '../../ui/show/format.js';
import { May } from '../../ui/act/May.js';
import { PageHeader } from '../../ui/page/PageHeader.js';
import { Initials } from './Initials.js';
import {
  ArchiveButton,
  ReinviteButton,
  ResendButton,
  UnarchiveButton,
  ValidateButton,
} from './PersonButtons.js';
import { isWaiting, RoleChip, StatusChip } from '../states.js';

/** Shows who it is, in which state, and the one next action. */
export function PersonHeader({ user }: { user: User }): ReactNode {
  const t = useT();
  return (
    <PageHeader
      back={{ to: '/users', label: t('users.person.back') }}
      picture={<Initials user={user} />}
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
          <May action="archive" resource="users">
            {user.status === 'archived' ? (
              <UnarchiveButton user={user} />
            ) : (
              <ArchiveButton user={user} />
            )}
          </May>
          <InviteAgain user={user} />
          {user.identityStatus === 'submitted' && user.status !== 'archived' && (
            <May action="validate" resource="identities">
              <ValidateButton userId={user.id} />
            </May>
          )}
        </>
      }
    />
  );
}

/** Mails a pending invitation again; brings back one that has ended, for those who may invite. */
function InviteAgain({ user }: { user: User }): ReactNode {
  const { invitation } = user;
  if (!isWaiting(user.status) || !invitation) return null;
  const resend = (
    <May action="resend" resource="invitations">
      <ResendButton user={user} invitationId={invitation.id} />
    </May>
  );
  if (invitation.status === 'pending') return resend;
  return (
    <May action="create" resource="users">
      {invitation.status === 'revoked' ? <ReinviteButton user={user} /> : resend}
    </May>
  );
}
