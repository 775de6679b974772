import { MenuItem, TextField, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import type { PeopleImport } from '../../api/importTypes.js';
import { useT, useTranslateCode } from '../../i18n/useT.js';
import { useChangeImport } from '../useChangeImport.js';

interface SheetSelectProps {
  data: PeopleImport;
  disabled: boolean;
}

/** The sheet of a workbook that is read. Another is read in its place, without another upload, while the workbook is kept. */
export function SheetSelect({ data, disabled }: SheetSelectProps): ReactNode {
  const t = useT();
  const { sheet, sheets, readableSheets } = data;
  if (sheet === null || sheets.length < 2) return null;
  if (readableSheets.length > 1) return <Choice data={data} disabled={disabled} />;
  const others = sheets.filter((one) => one !== sheet).join(', ');
  return (
    <Typography variant="body2" sx={{ color: 'text.secondary', py: 1 }}>
      {t('imports.columns.sheet', { sheet, others })}
    </Typography>
  );
}

function Choice({ data, disabled }: SheetSelectProps): ReactNode {
  const t = useT();
  const code = useTranslateCode();
  const { mutate, isPending } = useChangeImport(data.id);
  const { sheet, sheets, readableSheets, problem } = data;
  const reason = problem && code('error.code', problem.code, problem.detail);
  return (
    <TextField
      select
      label={t('imports.columns.sheet_choice')}
      value={sheet ?? ''}
      disabled={disabled || isPending}
      error={reason !== null}
      helperText={
        reason === null
          ? t('imports.columns.sheet_replaces')
          : t('imports.columns.sheet_failed', { reason })
      }
      onChange={(event) => mutate({ sheet: event.target.value })}
      slotProps={{ formHelperText: { role: reason === null ? undefined : 'alert' } }}
      sx={{ width: { xs: '100%', md: 280 } }}
    >
      {[...new Set(sheets)].map((one) => {
        const isReadable = readableSheets.includes(one);
        return (
          <MenuItem key={one} value={one} disabled={!isReadable}>
            {isReadable ? one : t('imports.columns.sheet_without_rows', { sheet: one })}
          </MenuItem>
        );
      })}
    </TextField>
  );
}
