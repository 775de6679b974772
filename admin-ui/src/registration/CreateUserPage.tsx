import { Card, CardContent } from '@mui/material';
import { type ReactNode, useState } from 'react';
import { useMay } from '../api/hooks.js';
import type { User } from '../api/types.js';
import { useT } from '../i18n/useT.js';
import { Page } from '../ui/page/Page.js';
import { PageHeader } from '../ui/page/PageHeader.js';
import { PermissionMissing } from '../ui/page/PermissionMissing.js';
import { CreateUserForm } from './CreateUserForm.js';
import { UserCreated } from './UserCreated.js';

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
          <CardContent sx={{ p: 3 }}>
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
