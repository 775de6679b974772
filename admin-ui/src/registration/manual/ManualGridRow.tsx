import CloseIcon from '@mui/icons-material/Close';
import { alpha, Box, IconButton, styled, Typography } from '@mui/material';
import { type ClipboardEvent, memo } from 'react';
import type { MessageKey } from '../../i18n/en.js';
import { type T, useT } from '../../i18n/useT.js';
import { toneColor } from '../../ui/show/StateChip.js';
import { deriveUsername } from '../username.js';
import type { GridColumn, ManualFault, ManualField, ManualRow } from './manualRows.js';
import type { ManualRows } from './useManualRows.js';

const Cell = styled('input')(({ theme }) => ({
  width: '100%',
  minWidth: 0,
  height: 40,
  padding: '0 12px',
  border: `1px solid ${alpha(theme.palette.text.secondary, 0.7)}`,
  borderRadius: 8,
  background: 'transparent',
  color: theme.palette.text.primary,
  font: 'inherit',
  '&::placeholder': { color: theme.palette.text.secondary, opacity: 1 },
  '&:hover': { borderColor: theme.palette.text.secondary },
  '&:focus': { outline: `2px solid ${theme.palette.primary.main}`, outlineOffset: -2 },
  '&[aria-invalid=true]': { borderColor: toneColor(theme, 'bad') },
}));

/** The grid's columns: number, the cells, remove; on a narrow screen the cells stand below each other. */
export function gridColumns(cells: number): { xs: string; md: string } {
  return { xs: '1fr 40px', md: `40px 3fr ${'2fr '.repeat(cells - 1)}48px` };
}

interface RowProps {
  index: number;
  row: ManualRow;
  columns: readonly GridColumn[];
  fault: ManualFault | undefined;
  onChange: ManualRows['change'];
  onRemove: ManualRows['remove'];
  onPaste: (event: ClipboardEvent, index: number, field: ManualField) => void;
  onFocus: (index: number) => void;
}

export const ManualGridRow = memo(function ManualGridRow(props: RowProps) {
  const { index, row, columns, fault, onChange, onRemove, onPaste, onFocus } = props;
  const t = useT();
  const number = index + 1;
  const faultId = `row-${number}-fault`;
  const derived = deriveUsername(row.email) || t('registration.manual.derived');
  return (
    <Box
      role="group"
      aria-label={`${number}`}
      sx={{
        display: 'grid',
        gridTemplateColumns: gridColumns(columns.length),
        alignItems: 'center',
        borderTop: 1,
        borderColor: 'divider',
        // Under the heads of the columns, where they are.
        borderTopWidth: { xs: index === 0 ? 0 : 1, md: 1 },
        py: 0.5,
        contentVisibility: 'auto',
        containIntrinsicSize: 'auto 48px',
      }}
    >
      <Box
        aria-hidden
        sx={{
          color: 'text.secondary',
          textAlign: { xs: 'left', md: 'right' },
          px: { xs: 0.5, md: 0 },
          pr: { md: 1 },
        }}
      >
        {number}
      </Box>
      {columns.map(({ field, label }) => (
        <Box key={field} sx={{ gridColumn: { xs: '1 / -1', md: 'auto' }, minWidth: 0, p: 0.5 }}>
          <Typography
            aria-hidden
            variant="caption"
            // Where there is room, the columns have heads.
            sx={{ display: { xs: 'block', md: 'none' }, color: 'text.secondary' }}
          >
            {label}
          </Typography>
          <Cell
            name={field}
            value={row[field] ?? ''}
            aria-label={cellLabel(t, { field, label }, number)}
            aria-invalid={field === 'email' && !!fault}
            aria-describedby={field === 'email' && fault ? faultId : undefined}
            placeholder={field === 'username' ? derived : undefined}
            autoComplete="off"
            autoCapitalize={field === 'email' || field === 'username' ? 'none' : 'words'}
            spellCheck={false}
            onChange={(event) => onChange(index, field, event.target.value)}
            onFocus={() => onFocus(index)}
            onPaste={(event) => onPaste(event, index, field)}
          />
        </Box>
      ))}
      <IconButton
        aria-label={t('registration.manual.remove', { row: number })}
        onClick={() => onRemove(index)}
        sx={{ gridRow: { xs: 1, md: 'auto' }, gridColumn: { xs: 2, md: 'auto' } }}
      >
        <CloseIcon fontSize="small" />
      </IconButton>
      {fault && (
        <Box
          id={faultId}
          sx={{
            gridColumn: { xs: '1 / -1', md: '2 / -1' },
            // Below the address, where the fields stand below each other.
            gridRow: { xs: 3, md: 'auto' },
            px: 1.5,
            pb: 0.5,
            color: (theme) => toneColor(theme, 'bad'),
          }}
        >
          {faultWords(t, fault)}
        </Box>
      )}
    </Box>
  );
});

function cellLabel(t: T, { field, label }: GridColumn, row: number): string {
  const keys: Partial<Record<ManualField, MessageKey>> = {
    email: 'registration.manual.email_of',
    username: 'registration.manual.username_of',
    firstName: 'registration.manual.first_name_of',
    lastName: 'registration.manual.last_name_of',
  };
  const key = keys[field];
  return key ? t(key, { row }) : t('registration.manual.added_of', { column: label, row });
}

function faultWords(t: T, fault: ManualFault): string {
  return fault.kind === 'duplicate'
    ? t('registration.manual.duplicate', { row: fault.row })
    : t(`registration.create.${fault.kind}`);
}
