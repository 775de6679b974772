import PersonAddIcon from '@mui/icons-material/PersonAddOutlined';
import { type Theme, useMediaQuery } from '@mui/material';
import type { ReactNode } from 'react';
import { useListContext } from 'react-admin';
import { files } from '../../api/files.js';
import { useT } from '../../i18n/useT.js';
import { ColumnsButton } from '../../ui/ColumnsButton.js';
import { DownloadButton } from '../../ui/DownloadButton.js';
import { LinkButton } from '../../ui/LinkButton.js';
import { May } from '../../ui/May.js';
import { hiddenUserColumns, userColumns } from './userColumns.js';

/** Beside the list's title: columns, export of what the filters show, invite. */
export function UserListActions(): ReactNode {
  const t = useT();
  const wide = useMediaQuery((theme: Theme) => theme.breakpoints.up('md'));
  return (
    <>
      {wide && <ColumnsButton columns={userColumns} hidden={hiddenUserColumns} />}
      <ExportLink />
      <May action="create" resource="users">
        <LinkButton to="/registration/create" variant="contained" startIcon={<PersonAddIcon />}>
          {t('users.invite')}
        </LinkButton>
      </May>
    </>
  );
}

/** The server writes the file, so that it has everybody and not the page alone. */
function ExportLink(): ReactNode {
  const t = useT();
  const filter = useListContext().filterValues as Record<string, unknown>;
  return <DownloadButton file={files.usersCsv(filter)}>{t('list.export')}</DownloadButton>;
}
