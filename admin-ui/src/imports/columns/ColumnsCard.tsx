import { Button, Card, Stack, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import type { PeopleImport } from '../../api/importTypes.js';
import { type T, useT } from '../../i18n/useT.js';
import { ColumnList } from './ColumnList.js';
import { TableFacts } from './TableFacts.js';
import { useColumnDraft } from './useColumnDraft.js';

/** All columns of the file, to be changed at the check. */
export function ColumnsCard({
  data,
  onSaved,
}: {
  data: PeopleImport;
  onSaved: () => void;
}): ReactNode {
  const t = useT();
  const draft = useColumnDraft(data, onSaved);
  const isClosed = data.status !== 'ready' || draft.isBusy;
  return (
    <Card>
      <ColumnList data={data} draft={draft} disabled={isClosed} />
      <TableFacts data={data} disabled={isClosed} />
      <Stack direction="row" sx={{ gap: 2, px: 2, pb: 2, alignItems: 'center', flexWrap: 'wrap' }}>
        <Button
          variant="outlined"
          disabled={isClosed || !draft.isChanged || !draft.hasEmail}
          loading={draft.isBusy}
          onClick={draft.save}
        >
          {t('imports.columns.use')}
        </Button>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {t(draft.hasEmail ? 'imports.columns.remembered' : 'imports.columns.email_missing')}
        </Typography>
      </Stack>
    </Card>
  );
}

const delimiters = {
  ',': 'imports.columns.delimiter.comma',
  ';': 'imports.columns.delimiter.semicolon',
  '\t': 'imports.columns.delimiter.tab',
  '|': 'imports.columns.delimiter.pipe',
} as const;

/** Says in one line how many of the columns are used, and how the file was read. */
export function columnsWords(
  t: T,
  { columns, source, encoding, delimiter, sheet, skippedLineCount }: PeopleImport,
): string {
  const used = columns.filter(({ column }) => column !== null).length;
  const known = delimiters[delimiter as keyof typeof delimiters] as
    (typeof delimiters)[keyof typeof delimiters] | undefined;
  const words = [
    t('imports.columns.used', { used, smart_count: columns.length }),
    source === 'csv' && encoding,
    known && t('imports.columns.separated', { delimiter: t(known) }),
    sheet !== null && t('imports.columns.of_sheet', { sheet }),
    skippedLineCount > 0 && t('imports.columns.skipped_count', { smart_count: skippedLineCount }),
  ];
  return words.filter(Boolean).join(' · ');
}
