import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import { Button, Menu, MenuItem } from '@mui/material';
import type { ReactNode } from 'react';
import { useListContext } from 'react-admin';
import { files, saveFile } from '../../api/files.js';
import { useMenu } from '../../ui/act/useMenu.js';
import { useVerb } from '../../ui/act/useVerb.js';
import { useT } from '../../i18n/useT.js';

/** Saves all whom the filters find, as a file that the server writes: CSV, or a workbook. */
export function ExportButton(): ReactNode {
  const t = useT();
  const filter = useListContext().filterValues as Record<string, unknown>;
  const { button, menu, close } = useMenu();
  const { mutate, isPending } = useVerb((usher, file: string) => usher.file(file), {
    onDone: saveFile,
  });
  const save = (file: string): void => {
    close();
    mutate(file);
  };
  return (
    <>
      <Button {...button} startIcon={<DownloadIcon />} loading={isPending} loadingPosition="start">
        {t('list.export')}
      </Button>
      <Menu {...menu}>
        <MenuItem onClick={() => save(files.usersCsv(filter))}>{t('list.export_csv')}</MenuItem>
        <MenuItem onClick={() => save(files.usersWorkbook(filter))}>
          {t('list.export_xlsx')}
        </MenuItem>
      </Menu>
    </>
  );
}
