import EditIcon from '@mui/icons-material/EditOutlined';
import { Button } from '@mui/material';
import { type ReactNode, useState } from 'react';
import { CanAccess } from 'react-admin';
import type { User } from '../api/types.js';
import { useT } from '../i18n/useT.js';
import { Ago } from '../ui/Ago.js';
import { Facts } from '../ui/Facts.js';
import { Section } from '../ui/Section.js';
import { EditPersonDialog } from './EditPersonDialog.js';

export function AccountSection({ user }: { user: User }): ReactNode {
  const t = useT();
  const [editing, setEditing] = useState(false);
  const edit = (
    <CanAccess action="edit" resource="users">
      <Button size="small" startIcon={<EditIcon />} onClick={() => setEditing(true)}>
        {t('action.edit')}
      </Button>
    </CanAccess>
  );
  return (
    <Section title={t('users.person.account')} actions={edit}>
      <Facts
        facts={[
          [t('registration.create.first_name'), user.firstName ?? '–'],
          [t('registration.create.last_name'), user.lastName ?? '–'],
          [t('users.column.email'), user.email],
          [t('users.column.username'), user.username ?? '–'],
          [t('users.column.role'), t(`role.${user.role}`)],
          [t('users.column.created'), <Ago key="created" at={user.createdAt} />],
        ]}
      />
      {editing && <EditPersonDialog user={user} onClose={() => setEditing(false)} />}
    </Section>
  );
}
