import { Button, Card, Stack, Typography } from '@mui/material';
import { type ReactNode, useMemo } from 'react';
import { useT } from '../../i18n/useT.js';
import { StayWhenSignedOut } from '../../ui/page/StayWhenSignedOut.js';
import { useFormat } from '../../ui/show/useFormat.js';
import { useWarnBeforeLeaving } from '../../ui/form/useWarnBeforeLeaving.js';
import { useCreateImport } from '../useCreateImport.js';
import { ManualGrid } from './ManualGrid.js';
import { cellsOf, isBlank, manualFaults } from './manualRows.js';
import { useGridColumns } from './useGridColumns.js';
import { useManualRows } from './useManualRows.js';

/** The way by hand: a grid that is typed into or pasted into. */
export function ManualTab(): ReactNode {
  const t = useT();
  const format = useFormat();
  const columns = useGridColumns();
  const grid = useManualRows(columns);
  const submit = useCreateImport();
  const { mutate } = submit;
  const faults = useMemo(() => manualFaults(grid.rows), [grid.rows]);
  const filled = grid.rows.filter((row) => !isBlank(row));
  const readTable = (text: string): void =>
    mutate(filled.length > 0 ? { text, rows: filled.map(cellsOf) } : { text });
  useWarnBeforeLeaving(filled.length > 0);
  return (
    <Stack sx={{ gap: 2 }}>
      <StayWhenSignedOut when={filled.length > 0} />
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {t('registration.manual.intro')}
      </Typography>
      <Card>
        <ManualGrid grid={grid} columns={columns} faults={faults} onTable={readTable} />
      </Card>
      <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap' }}>
        <Button onClick={() => grid.add(1)}>{t('registration.manual.add')}</Button>
        <Button onClick={() => grid.add(10)}>{t('registration.manual.add_many')}</Button>
        <Button color="inherit" disabled={filled.length === 0} onClick={grid.clear}>
          {t('registration.manual.clear')}
        </Button>
      </Stack>
      <Stack direction="row" sx={{ gap: 2, alignItems: 'center', flexWrap: 'wrap' }}>
        <Button
          variant="contained"
          size="large"
          disabled={filled.length === 0}
          loading={submit.isPending}
          onClick={() => submit.mutate({ rows: filled.map(cellsOf) })}
        >
          {filled.length === 0
            ? t('registration.manual.submit_empty')
            : t('registration.manual.submit', { count: format.count(filled.length) })}
        </Button>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {t('registration.manual.submit_help')}
        </Typography>
      </Stack>
    </Stack>
  );
}
