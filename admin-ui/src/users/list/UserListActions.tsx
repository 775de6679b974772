import PersonAddIcon from '@mui/icons-material/PersonAddOutlined';
import { type Theme, useMediaQuery } from '@mui/material';
import type { ReactNode } from 'react';
import { useT } from '../../i18n/useT.js';
import { ColumnsButton } from '../../ui/list/ColumnsButton.js';
import { LinkButton } from '../../ui/act/LinkButton.js';
import { May } from '../../ui/act/May.js';
import { ExportButton } from './ExportButton.js';
import { hiddenUserColumns, userColumns } from './userColumns.js';

/** Beside the list's title: columns, export of what the filters show, invite. */
export function UserListActions(): ReactNode {
  const t = useT();
  const wide = useMediaQuery((theme: Theme) => theme.breakpoints.up('md'));
  return (
    <>
      {wide && <ColumnsButton columns={userColumns} hidden={hiddenUserColumns} />}
      <ExportButton />
      <May action="create" resource="users">
        <LinkButton to="/registration/create" variant="contained" startIcon={<PersonAddIcon />}>
          {t('users.invite')}
        </LinkButton>
      </May>
    </>
  );
}
