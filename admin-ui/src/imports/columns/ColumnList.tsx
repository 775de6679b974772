import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import type { PeopleImport, ImportColumn } from '../../api/importTypes.js';
import { useT } from '../../i18n/useT.js';
import { type ColumnChoices, emailFirst, useColumnChoices } from './columnChoices.js';
import { ColumnSelect } from './ColumnSelect.js';
import type { ColumnDraft } from './useColumnDraft.js';

/** A row that is a card where there is no room. */
const layout = {
  display: 'grid',
  gridTemplateColumns: {
    xs: 'minmax(0, 1fr)',
    md: 'minmax(0, 3fr) minmax(0, 4fr) minmax(220px, 3fr) minmax(0, 2fr)',
  },
  columnGap: 2,
  rowGap: 0.5,
  alignItems: 'center',
  px: 2,
} as const;

interface ColumnListProps {
  data: PeopleImport;
  draft: ColumnDraft;
  disabled: boolean;
}

/** The columns of a file with three of their values, and what each becomes. */
export function ColumnList({ data, draft, disabled }: ColumnListProps): ReactNode {
  const t = useT();
  const choices = useColumnChoices();
  return (
    <Box role="table" aria-label={t('imports.columns.title')}>
      <Box
        role="row"
        sx={{
          ...layout,
          display: { xs: 'none', md: 'grid' },
          py: 1,
          typography: 'body2',
          fontWeight: 600,
          borderBottom: 1,
          borderColor: 'divider',
        }}
      >
        {(['header', 'samples', 'becomes', 'known'] as const).map((head) => (
          <span role="columnheader" key={head}>
            {t(`imports.columns.${head}`)}
          </span>
        ))}
      </Box>
      {emailFirst(data.columns).map((column) => (
        <Column
          key={column.index}
          column={column}
          columns={data.columns}
          choices={choices}
          draft={draft}
          disabled={disabled}
        />
      ))}
    </Box>
  );
}

interface ColumnProps {
  column: ImportColumn;
  /** All columns of the file. */
  columns: readonly ImportColumn[];
  choices: readonly ColumnChoices[];
  draft: ColumnDraft;
  disabled: boolean;
}

function Column({ column, columns, choices, draft, disabled }: ColumnProps): ReactNode {
  const t = useT();
  const { index, header, samples, how } = column;
  const chosen = draft.of(index);
  const nameOf = ({ header: said, index: at }: Pick<ImportColumn, 'header' | 'index'>): string =>
    said || t('imports.columns.nameless', { number: at + 1 });
  const name = nameOf({ header, index });
  const first = columns.find((other) => other.index === column.behind);
  const isBehind = first !== undefined && draft.of(index) === draft.of(first.index);
  const known = chosen === column.column ? how : 'chosen';
  return (
    <Box role="row" sx={{ ...layout, py: 1, borderBottom: 1, borderColor: 'divider' }}>
      <Typography role="cell" variant="body2" sx={{ fontWeight: 500, overflowWrap: 'anywhere' }}>
        {name}
      </Typography>
      <Typography
        role="cell"
        variant="body2"
        noWrap
        title={samples.join(' · ')}
        sx={{ color: 'text.secondary' }}
      >
        {samples.length > 0 ? samples.join(' · ') : t('imports.columns.no_samples')}
      </Typography>
      <Box role="cell">
        <ColumnSelect
          column={column}
          name={name}
          choices={choices}
          value={chosen}
          disabled={disabled}
          onChange={(key) => draft.choose(index, key)}
        />
      </Box>
      <Typography role="cell" variant="body2" sx={{ color: 'text.secondary' }}>
        {known && (
          <>
            <Box component="span" sx={{ display: { md: 'none' } }}>
              {t('label', { name: t('imports.columns.known') })}{' '}
            </Box>
            {t(`imports.columns.how.${known}`)}
          </>
        )}
        {isBehind && (
          <Box component="span" sx={{ display: 'block', overflowWrap: 'anywhere' }}>
            {t('imports.columns.behind', { header: nameOf(first) })}
          </Box>
        )}
      </Typography>
    </Box>
  );
}
