import ErrorIcon from '@mui/icons-material/ErrorOutlineOutlined';
import WarningIcon from '@mui/icons-material/WarningAmberOutlined';
import { alpha, Box, CircularProgress, type SxProps, type Theme } from '@mui/material';
import type { KeyboardEvent, ReactNode } from 'react';
import { useState } from 'react';
import type { ImportField, ImportRow } from '../../../api/importTypes.js';
import { useT } from '../../../i18n/useT.js';
import { toneColor } from '../../../ui/show/StateChip.js';
import { cellEdit, cellText, shownText, toldAt } from '../rowFields.js';
import { useFieldLabel } from '../useFieldLabel.js';
import { useEditRow } from '../useImportRows.js';

interface GridCellProps {
  importId: string;
  row: ImportRow;
  field: ImportField;
  isEditing: boolean;
  /** @param move whether the focus goes on to the next cell. */
  onLeave: (back: boolean, move?: boolean) => void;
}

/** The contents of one cell: its text with a mark where something is wrong, or the field that it is changed in. */
export function GridCell({ importId, row, field, isEditing, onLeave }: GridCellProps): ReactNode {
  const { mutate, isPending } = useEditRow(importId);
  if (isEditing) {
    return (
      <CellInput
        row={row}
        field={field}
        onDone={(text, back, move) => {
          if (text !== undefined && text !== cellText(row, field))
            mutate({ rowNumber: row.rowNumber, cells: cellEdit(field, text) });
          onLeave(back, move);
        }}
      />
    );
  }
  return <CellText row={row} field={field} isSaving={isPending} />;
}

function CellText({
  row,
  field,
  isSaving,
}: {
  row: ImportRow;
  field: ImportField;
  isSaving: boolean;
}): ReactNode {
  const t = useT();
  const text = shownText(t, row, field);
  const { errors, warnings } = toldAt(row, field);
  const tone = errors.length > 0 ? 'bad' : 'wait';
  const Icon = errors.length > 0 ? ErrorIcon : WarningIcon;
  const [before, after] = row.changes?.[field] ?? [];
  return (
    <>
      {errors.length + warnings.length > 0 && (
        <Icon
          titleAccess={t(errors.length > 0 ? 'imports.verdict.error' : 'imports.verdict.warned', {
            smart_count: 1,
          })}
          sx={{ fontSize: 16, flexShrink: 0, color: (theme) => toneColor(theme, tone) }}
        />
      )}
      {isSaving && <CircularProgress size={14} sx={{ flexShrink: 0 }} />}
      {before !== undefined && after !== undefined ? (
        <Box component="span" sx={cut} title={`${before} → ${after}`}>
          <Box component="del" sx={{ color: 'text.secondary' }}>
            {before || t('imports.check.blank')}
          </Box>
          {' → '}
          <Box component="ins" sx={{ textDecoration: 'none', fontWeight: 600 }}>
            {after || t('imports.check.blank')}
          </Box>
        </Box>
      ) : (
        <Box component="span" sx={cut} title={text}>
          {text}
        </Box>
      )}
    </>
  );
}

/** The marks of a cell where something is wrong. */
export function cellMark(row: ImportRow, field: ImportField): SxProps<Theme> {
  const { errors, warnings } = toldAt(row, field);
  if (errors.length + warnings.length === 0) return {};
  const tone = errors.length > 0 ? 'bad' : 'wait';
  return {
    backgroundImage: (theme) => {
      const color = alpha(toneColor(theme, tone), theme.palette.mode === 'dark' ? 0.18 : 0.1);
      return `linear-gradient(${color}, ${color})`;
    },
  };
}

const cut = { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' } as const;

interface CellInputProps {
  row: ImportRow;
  field: ImportField;
  /** @param text undefined: what was typed is taken back. */
  onDone: (text: string | undefined, back: boolean, move?: boolean) => void;
}

/** Enter and Tab save what was typed, and so does going elsewhere; Escape takes it back. */
function CellInput({ row, field, onDone }: CellInputProps): ReactNode {
  const t = useT();
  const fieldLabel = useFieldLabel();
  const [text, setText] = useState(() => cellText(row, field));
  const [isDone, setDone] = useState(false);
  const end = (...done: Parameters<CellInputProps['onDone']>): void => {
    if (isDone) return;
    setDone(true);
    onDone(...done);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.key === 'Escape') end(undefined, true);
    else if (event.key === 'Enter') end(text, true);
    else if (event.key === 'Tab' && !event.shiftKey) end(text, true, true);
    else return;
    event.preventDefault();
  };
  return (
    <Box
      component="input"
      autoFocus
      value={text}
      aria-label={`${fieldLabel(field)}, ${t('imports.check.row')} ${row.rowNumber}`}
      spellCheck={false}
      autoCapitalize="none"
      autoComplete="off"
      onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={() => end(text, false)}
      onKeyDown={onKeyDown}
      sx={{
        flex: 1,
        minWidth: 0,
        height: '100%',
        border: 0,
        p: 0,
        m: 0,
        outline: 'none',
        font: 'inherit',
        color: 'inherit',
        bgcolor: 'transparent',
      }}
    />
  );
}
