import { Card, CardContent } from '@mui/material';
import { type ReactNode, useState } from 'react';
import { useMay } from '../api/hooks';
import type { User } from '../api/types';
import { useT } from '../i18n/useT';
import { Page } from '../ui/Page';
import { PageHeader } from '../ui/PageHeader';
import { PermissionMissing } from '../ui/PermissionMissing';
import { CreateUserForm } from './CreateUserForm';
import { UserCreated } from './UserCreated';

export default function CreateUserPage(): ReactNode {
  const t = useT();
  const may = useMay('create', 'users');
  const [created, setCreated] = useState<User>();
  const header = (
    <PageHeader
      title={t('registration.create.title')}
      subtitle={t('registration.create.text')}
      back={{ to: '/registration', label: t('registration.title') }}
    />
  );
  return (
    <Page width="reading">
      {header}
      {may === false && <PermissionMissing permission="can_create_user" />}
      {may && (
        <Card>
          <CardContent>
            {created ? (
              <UserCreated user={created} onAnother={() => setCreated(undefined)} />
            ) : (
              <CreateUserForm onCreated={setCreated} />
            )}
          </CardContent>
        </Card>
      )}
    </Page>
  );
}
