import { Box, ButtonBase, CircularProgress, InputBase } from '@mui/material';
import { type ReactNode, useId } from 'react';
import type { ImportField, ImportRow } from '../../api/importTypes.js';
import { useT } from '../../i18n/useT.js';
import { toneColor } from '../../ui/show/StateChip.js';
import { FaultWords } from './FaultWords.js';
import { cellText, isTold, shownText, toldAt } from './rowFields.js';
import { type CellEdit, useCellEdit } from './useCellEdit.js';
import { useFieldLabel } from './useFieldLabel.js';

interface RowCellProps {
  importId: string;
  row: ImportRow;
  field: ImportField;
  editable: boolean;
}

/** One cell of a row with its faults; while it can be mended, Enter or a click opens it. */
export function RowCell({ importId, row, field, editable }: RowCellProps): ReactNode {
  const faultId = useId();
  const told = toldAt(row, field);
  const text = shownText(useT(), row, field);
  const edit = useCellEdit(importId, row.rowNumber, field, cellText(row, field));
  const described = isTold(told) ? faultId : undefined;
  return (
    <>
      {!editable && (
        <Box sx={{ typography: 'body2', px: 1, py: 0.75, overflowWrap: 'break-word' }}>
          <Box sx={clipped}>{text || '–'}</Box>
        </Box>
      )}
      {editable && edit.editing && <CellInput edit={edit} row={row} field={field} />}
      {editable && !edit.editing && (
        <CellButton
          edit={edit}
          row={row}
          field={field}
          text={text}
          describedBy={described}
          faulty={told.errors.some((fault) => fault.field === field)}
        />
      )}
      {isTold(told) && (
        <Box sx={{ px: 1 }}>
          <FaultWords id={faultId} told={told} />
        </Box>
      )}
    </>
  );
}

interface CellProps {
  edit: CellEdit;
  row: ImportRow;
  field: ImportField;
}

function CellInput({ edit, row, field }: CellProps): ReactNode {
  const t = useT();
  const fieldLabel = useFieldLabel();
  return (
    <InputBase
      autoFocus
      fullWidth
      value={edit.draft}
      onChange={(event) => edit.type(event.target.value)}
      onBlur={edit.leave}
      onKeyDown={edit.onKey}
      inputProps={{
        'aria-label': `${fieldLabel(field)}, ${t('imports.check.row')} ${row.rowNumber}`,
        spellCheck: false,
        autoCapitalize: 'none',
      }}
      sx={{
        typography: 'body2',
        px: 1,
        minHeight: 32,
        '@media (pointer: coarse)': { minHeight: 44 },
        borderRadius: 1,
        outline: '2px solid',
        outlineColor: 'primary.main',
        bgcolor: 'background.paper',
      }}
    />
  );
}

interface CellButtonProps extends CellProps {
  text: string;
  describedBy: string | undefined;
  faulty: boolean;
}

function CellButton(props: CellButtonProps): ReactNode {
  const { edit, row, field, text, describedBy, faulty } = props;
  const t = useT();
  const fieldLabel = useFieldLabel();
  const label = t('imports.check.edit_cell', {
    field: fieldLabel(field),
    row: row.rowNumber,
    value: text || t('imports.check.blank'),
  });
  return (
    <ButtonBase
      autoFocus={edit.byKey}
      onClick={edit.open}
      aria-label={label}
      aria-describedby={describedBy}
      sx={{
        typography: 'body2',
        width: '100%',
        minHeight: 32,
        '@media (pointer: coarse)': { minHeight: 44 },
        px: 1,
        justifyContent: 'flex-start',
        textAlign: 'left',
        borderRadius: 1,
        overflowWrap: 'break-word',
        cursor: 'text',
        boxShadow: (theme) => (faulty ? `inset 0 0 0 1px ${toneColor(theme, 'bad')}` : undefined),
        '&:hover': { bgcolor: 'action.hover' },
        '&.Mui-focusVisible': { outline: '2px solid', outlineColor: 'primary.main' },
      }}
    >
      {edit.saving ? (
        <CircularProgress size={16} />
      ) : (
        <Box component="span" sx={clipped}>
          {text || '–'}
        </Box>
      )}
    </ButtonBase>
  );
}

/** Long texts are shown by their beginning; the whole is in the opened cell. */
const clipped = {
  display: '-webkit-box',
  WebkitBoxOrient: 'vertical',
  WebkitLineClamp: 2,
  overflow: 'hidden',
};
