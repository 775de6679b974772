import { Alert, Button, Card, Stack, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import type { PeopleImport } from '../../api/importTypes.js';
import { useT } from '../../i18n/useT.js';
import { StickyBar } from '../StickyBar.js';
import { ColumnList } from './ColumnList.js';
import { TableFacts } from './TableFacts.js';
import { useColumnDraft } from './useColumnDraft.js';

/** Asks what the columns of a file are, when it does not say which of them holds the addresses. */
export function ColumnsView({ data }: { data: PeopleImport }): ReactNode {
  const t = useT();
  const draft = useColumnDraft(data);
  return (
    <Stack sx={{ gap: 2 }}>
      <Alert severity="info">{t('imports.columns.which_email')}</Alert>
      <Card>
        <ColumnList data={data} draft={draft} disabled={draft.isBusy} />
        <TableFacts data={data} disabled={draft.isBusy} />
      </Card>
      <StickyBar>
        <Button
          variant="contained"
          size="large"
          disabled={!draft.hasEmail}
          loading={draft.isBusy}
          onClick={draft.save}
        >
          {t('imports.columns.use')}
        </Button>
        <Typography variant="body2" sx={{ color: 'text.secondary', flex: 1, minWidth: 200 }}>
          {t(draft.hasEmail ? 'imports.columns.remembered' : 'imports.columns.email_missing')}
        </Typography>
      </StickyBar>
    </Stack>
  );
}
