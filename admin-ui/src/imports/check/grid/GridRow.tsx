import { Box, type SxProps, type Theme } from '@mui/material';
import { memo, type ReactNode } from 'react';
import type { ImportRow } from '../../../api/importTypes.js';
import { toldAt } from '../rowFields.js';
import { RemoveRowButton } from '../RemoveRowButton.js';
import { RowVerdict } from '../RowVerdict.js';
import { cellMark, GridCell } from './GridCell.js';
import { type GridColumn, numberWidth, rowHeight } from './gridColumns.js';
import type { GridFocus } from './useGridFocus.js';

interface GridRowProps extends Pick<GridFocus, 'idOf' | 'entered' | 'edit' | 'goTo' | 'endEdit'> {
  importId: string;
  /** Undefined until it is there. */
  row: ImportRow | undefined;
  hasEnded: boolean;
  /** Its place among the rows. */
  index: number;
  /** In pixels. */
  top: number;
  columns: readonly GridColumn[];
  /** The column that Tab comes to; undefined where it comes to another row. */
  column: number | undefined;
  isEditing: boolean;
  editable: boolean;
  /** True while nothing can be changed. */
  frozen: boolean;
}

/** One row of the grid, one line high. */
export const GridRow = memo(function GridRow(props: GridRowProps): ReactNode {
  const { row, index, top, columns } = props;
  return (
    <Box
      role="row"
      aria-rowindex={index + 2}
      style={{ transform: `translateY(${top}px)` }}
      sx={{
        position: 'absolute',
        top: 0,
        insetInline: 0,
        display: 'flex',
        height: rowHeight,
        '&:hover > *': { bgcolor: (theme) => hovered(theme) },
      }}
    >
      <Box
        role="rowheader"
        aria-colindex={1}
        sx={{
          ...cell,
          ...kept(0),
          width: numberWidth,
          justifyContent: 'flex-end',
          color: 'text.secondary',
          fontVariantNumeric: 'tabular-nums',
        }}
      >
        {row ? row.rowNumber : '…'}
      </Box>
      {columns.map((column, place) => (
        <Cell key={place} {...props} at={place} of={column} />
      ))}
    </Box>
  );
});

function Cell({ at, of, ...props }: GridRowProps & { at: number; of: GridColumn }): ReactNode {
  const { importId, row, hasEnded, index, column, isEditing, editable, frozen } = props;
  const { idOf, entered, edit, goTo, endEdit } = props;
  const isHere = column === at;
  const isEdited = isHere && isEditing && of.kind === 'field' && row !== undefined;
  const place = { row: index, column: at };
  const own = of.kind === 'remove' ? undefined : idOf(index, at);
  return (
    <Box
      role="gridcell"
      id={own}
      aria-colindex={at + 2}
      aria-invalid={
        of.kind === 'field' && row && toldAt(row, of.field).errors.length > 0 ? true : undefined
      }
      aria-readonly={of.kind === 'field' && (!editable || frozen) ? true : undefined}
      tabIndex={own === undefined || isEdited ? undefined : isHere ? 0 : -1}
      onFocus={() => entered(place)}
      onDoubleClick={() => {
        if (editable && !frozen && of.kind === 'field' && row) edit(place);
      }}
      style={{ width: of.width, left: of.left, flexGrow: of.grows && 1 }}
      sx={[
        cell,
        of.left !== undefined && kept(of.left),
        of.kind === 'remove' && { ...atTheEdge, p: 0, justifyContent: 'center' },
        { '&:focus, &:focus-within': focused },
        ...(of.kind === 'field' && row ? [cellMark(row, of.field)].flat() : []),
      ]}
    >
      {row && of.kind === 'verdict' && <RowVerdict row={row} hasEnded={hasEnded} />}
      {row && of.kind === 'field' && (
        <GridCell
          importId={importId}
          row={row}
          field={of.field}
          isEditing={isEdited}
          onLeave={(back, move = false) =>
            move ? goTo({ row: index, column: at + 1 }) : endEdit(back)
          }
        />
      )}
      {row && of.kind === 'remove' && (
        <RemoveRowButton
          importId={importId}
          rowNumber={row.rowNumber}
          frozen={frozen}
          id={idOf(index, at)}
          tabIndex={isHere ? 0 : -1}
        />
      )}
    </Box>
  );
}

const cell = {
  flexShrink: 0,
  boxSizing: 'border-box',
  display: 'flex',
  alignItems: 'center',
  gap: 0.5,
  height: '100%',
  px: 1,
  overflow: 'hidden',
  borderBottom: 1,
  borderColor: 'divider',
  bgcolor: 'background.paper',
  outline: 'none',
  // What stands above and below does not cover the cell that is gone to.
  scrollMarginBlock: '40px 84px',
  cursor: 'default',
} as const;

function kept(left: number): object {
  return { position: 'sticky', left, zIndex: 1 };
}

const atTheEdge = {
  position: 'sticky',
  right: 0,
  zIndex: 1,
  borderLeft: 1,
  borderColor: 'divider',
} as const;

const focused: SxProps<Theme> = {
  boxShadow: (theme: Theme) => `inset 0 0 0 2px ${theme.palette.primary.main}`,
};

/** A ground that hides what scrolls under it, a trace nearer to the text than the others. */
function hovered({ palette }: Theme): string {
  return `color-mix(in srgb, ${palette.background.paper} 95%, ${palette.text.primary})`;
}
