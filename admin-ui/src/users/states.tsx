import ArchivedIcon from '@mui/icons-material/Inventory2Outlined';
import AdminIcon from '@mui/icons-material/AdminPanelSettingsOutlined';
import type { ReactNode } from 'react';
import type { Delivery, InvitationStatus, MemberStatus, Role } from '../api/types.js';
import { useT } from '../i18n/useT.js';
import { StateChip, type Tone } from '../ui/show/StateChip.js';

const statusTones: Record<MemberStatus, Tone> = {
  requested: 'wait',
  invited: 'wait',
  active: 'good',
  archived: 'quiet',
};

export function StatusChip({ status }: { status: MemberStatus }): ReactNode {
  const t = useT();
  return (
    <StateChip
      tone={statusTones[status]}
      icon={status === 'archived' ? <ArchivedIcon /> : undefined}
      label={t(`status.${status}`)}
    />
  );
}

/** True when somebody is invited and not here yet, so that their mail matters. */
export function isWaiting(status: MemberStatus): boolean {
  return status === 'invited' || status === 'requested';
}

export const deliveryTones: Record<Delivery, Tone> = {
  queued: 'wait',
  sending: 'busy',
  sent: 'good',
  failed: 'bad',
};

export function DeliveryChip({ delivery }: { delivery: Delivery }): ReactNode {
  const t = useT();
  return <StateChip tone={deliveryTones[delivery]} label={t(`delivery.${delivery}`)} />;
}

const invitationTones: Record<InvitationStatus, Tone> = {
  pending: 'wait',
  accepted: 'good',
  revoked: 'stopped',
  expired: 'bad',
};

export function InvitationChip({ status }: { status: InvitationStatus }): ReactNode {
  const t = useT();
  return <StateChip tone={invitationTones[status]} label={t(`invitation.${status}`)} />;
}

export function RoleChip({ role }: { role: Role }): ReactNode {
  const t = useT();
  return <StateChip tone="quiet" icon={<AdminIcon />} label={t(`role.${role}`)} />;
}
