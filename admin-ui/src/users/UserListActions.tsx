import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import PersonAddIcon from '@mui/icons-material/PersonAddOutlined';
import { Button, type Theme, useMediaQuery } from '@mui/material';
import type { ReactNode } from 'react';
import { CanAccess, useListContext } from 'react-admin';
import { useUsherUrls } from '../api/hooks.js';
import { useT } from '../i18n/useT.js';
import { ColumnsButton } from '../ui/ColumnsButton.js';
import { LinkButton } from '../ui/LinkButton.js';
import { hiddenUserColumns, userColumns } from './userColumns.js';

/** Beside the list's title: columns, export of what the filters show, invite. */
export function UserListActions(): ReactNode {
  const t = useT();
  const wide = useMediaQuery((theme: Theme) => theme.breakpoints.up('md'));
  return (
    <>
      {wide && <ColumnsButton columns={userColumns} hidden={hiddenUserColumns} />}
      <ExportLink />
      <CanAccess action="create" resource="users">
        <LinkButton to="/registration/create" variant="contained" startIcon={<PersonAddIcon />}>
          {t('users.invite')}
        </LinkButton>
      </CanAccess>
    </>
  );
}

/** The server writes the file, so that it has everybody and not the page alone. */
function ExportLink(): ReactNode {
  const t = useT();
  const urls = useUsherUrls();
  const filter = useListContext().filterValues as Record<string, unknown>;
  return (
    <Button href={urls.usersCsv(filter)} download startIcon={<DownloadIcon />}>
      {t('list.export')}
    </Button>
  );
}
