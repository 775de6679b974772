import LockIcon from '@mui/icons-material/LockOutlined';
import { Card } from '@mui/material';
import type { ReactNode } from 'react';
import type { Permission } from '../../api/permissions.js';
import { useT } from '../../i18n/useT.js';
import { EmptyState } from './EmptyState.js';

interface PermissionMissingProps {
  permission: Permission;
  title?: string;
  text?: string;
  action?: ReactNode;
}

/** Says which permission is missing and who can grant it. */
export function PermissionMissing({
  permission,
  title,
  text,
  action,
}: PermissionMissingProps): ReactNode {
  const t = useT();
  const values = { permission, title: t(`permission.title.${permission}`) };
  return (
    <Card>
      <EmptyState
        icon={<LockIcon />}
        title={title ?? t('permission.missing_title')}
        text={text ?? t('permission.missing', values)}
        action={action}
      />
    </Card>
  );
}
