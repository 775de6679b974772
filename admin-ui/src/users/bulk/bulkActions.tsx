import ArchiveIcon from '@mui/icons-material/ArchiveOutlined';
import ForwardIcon from '@mui/icons-material/ForwardToInboxOutlined';
import GroupAddIcon from '@mui/icons-material/GroupAddOutlined';
import GroupRemoveIcon from '@mui/icons-material/GroupRemoveOutlined';
import RoleIcon from '@mui/icons-material/AdminPanelSettingsOutlined';
import SendIcon from '@mui/icons-material/SendOutlined';
import UnarchiveIcon from '@mui/icons-material/UnarchiveOutlined';
import type { ReactNode } from 'react';
import type { UsherBulkAction } from '../../api/contract.js';
import type { GuardedAction, GuardedResource } from '../../api/permissions.js';

export type BulkActionName = UsherBulkAction['action'];

interface Traits {
  icon: ReactNode;
  /** The action on a resource to which the permission belongs. */
  may: readonly [action: GuardedAction, resource: GuardedResource];
  /** True for what stands in the bar itself; the others are a menu. */
  isFrequent?: boolean;
  /** Something that is chosen before it is done. */
  choice?: 'groupId' | 'role';
}

/** Everything that can be done to many people at once, in the order in which it is offered. */
export const bulkActions: Readonly<Record<BulkActionName, Traits>> = {
  resend: { icon: <SendIcon />, may: ['resend', 'invitations'], isFrequent: true },
  request_identity: { icon: <ForwardIcon />, may: ['edit', 'identities'], isFrequent: true },
  archive: { icon: <ArchiveIcon />, may: ['archive', 'users'], isFrequent: true },
  add_to_group: { icon: <GroupAddIcon />, may: ['edit', 'groups'], choice: 'groupId' },
  remove_from_group: { icon: <GroupRemoveIcon />, may: ['edit', 'groups'], choice: 'groupId' },
  set_role: { icon: <RoleIcon />, may: ['edit', 'users'], choice: 'role' },
  unarchive: { icon: <UnarchiveIcon />, may: ['archive', 'users'] },
};

export const bulkActionNames = Object.keys(bulkActions) as BulkActionName[];
