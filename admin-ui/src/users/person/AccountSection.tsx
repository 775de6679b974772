import EditIcon from '@mui/icons-material/EditOutlined';
import { Button, Stack } from '@mui/material';
import { Children, Fragment, isValidElement, type ReactNode, useState } from 'react';
import { Labeled } from 'react-admin';
import { useUsherContext } from '../../api/context.js';
import type { User } from '../../api/types.js';
import { useT } from '../../i18n/useT.js';
import { Ago } from '../../ui/show/Ago.js';
import { Facts } from '../../ui/show/Facts.js';
import { May } from '../../ui/act/May.js';
import { Section } from '../../ui/page/Section.js';
import { CorrectAddressButton, OpenAddressChange } from './AddressChange.js';
import { EditPersonDialog } from './EditPersonDialog.js';

export function AccountSection({ user }: { user: User }): ReactNode {
  const t = useT();
  const [editing, setEditing] = useState(false);
  const actions = (
    <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap' }}>
      <CorrectAddressButton user={user} />
      <May action="edit" resource="users">
        <Button size="small" startIcon={<EditIcon />} onClick={() => setEditing(true)}>
          {t('action.edit')}
        </Button>
      </May>
    </Stack>
  );
  return (
    <Section title={t('users.person.account')} actions={actions}>
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
      <OpenAddressChange user={user} />
      <HostFields />
      {editing && <EditPersonDialog user={user} onClose={() => setEditing(false)} />}
    </Section>
  );
}

/** The fields that the application puts in, which find the person as their record. */
function HostFields(): ReactNode {
  const { fields } = useUsherContext().slots.person ?? {};
  if (fields === undefined) return null;
  return (
    <Stack sx={{ gap: 1.5, mt: 2 }}>
      {Children.map(
        partsOf(fields),
        (field) => isValidElement(field) && <Labeled>{field}</Labeled>,
      )}
    </Stack>
  );
}

/** Reads what stands in a fragment, or what is none. */
function partsOf(node: ReactNode): ReactNode {
  const isFragment = isValidElement<{ children?: ReactNode }>(node) && node.type === Fragment;
  return isFragment ? node.props.children : node;
}
