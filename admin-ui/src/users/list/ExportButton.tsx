import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import { Button, Menu, MenuItem } from '@mui/material';
import { type ReactNode, useId, useState } from 'react';
import { useListContext } from 'react-admin';
import { files, saveFile } from '../../api/files.js';
import { useVerb } from '../../ui/act/useVerb.js';
import { useT } from '../../i18n/useT.js';

/** Saves all whom the filters find, as a file that the server writes: CSV, or a workbook. */
export function ExportButton(): ReactNode {
  const t = useT();
  const id = useId();
  const filter = useListContext().filterValues as Record<string, unknown>;
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const { mutate, isPending } = useVerb((usher, file: string) => usher.file(file), {
    onDone: saveFile,
  });
  const save = (file: string): void => {
    setAnchor(null);
    mutate(file);
  };
  return (
    <>
      <Button
        id={id}
        startIcon={<DownloadIcon />}
        loading={isPending}
        loadingPosition="start"
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={({ currentTarget }) => setAnchor(currentTarget)}
      >
        {t('list.export')}
      </Button>
      <Menu
        anchorEl={anchor}
        open={anchor !== null}
        onClose={() => setAnchor(null)}
        slotProps={{ list: { 'aria-labelledby': id } }}
      >
        <MenuItem onClick={() => save(files.usersCsv(filter))}>{t('list.export_csv')}</MenuItem>
        <MenuItem onClick={() => save(files.usersWorkbook(filter))}>
          {t('list.export_xlsx')}
        </MenuItem>
      </Menu>
    </>
  );
}
