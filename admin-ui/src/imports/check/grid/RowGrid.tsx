import { Box, type Theme, useMediaQuery } from '@mui/material';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import {
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useEffectEvent,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useNotice } from '../../../api/hooks.js';
import type { PeopleImport } from '../../../api/importTypes.js';
import type { RowFilter } from '../../../api/importVerbs.js';
import { useT } from '../../../i18n/useT.js';
import { changedRows, hasEnded } from '../../importStates.js';
import { fieldsOf } from '../rowFields.js';
import type { ImportRows } from '../useImportRows.js';
import { FocusedWords } from './FocusedWords.js';
import { fullWidth, gridColumns, keptWidth, edgeWidth, rowHeight } from './gridColumns.js';
import { GridHead } from './GridHead.js';
import { GridRow } from './GridRow.js';
import { useGridFocus } from './useGridFocus.js';
import { useNextFault } from './useNextFault.js';

interface RowGridProps {
  data: PeopleImport;
  filter: RowFilter;
  rows: ImportRows;
  total: number;
  editable: boolean;
  /** True while nothing can be changed. */
  frozen: boolean;
}

/** In pixels: the height that the grid has at most, beside what is around it. */
const besideGrid = 196;

/**
 * The rows as a spreadsheet shows them, however many they are: only those in sight are there. Arrow
 * keys move, Enter changes a cell, `n` goes to the next fault; its words stand in one place above.
 */
export function RowGrid(props: RowGridProps): ReactNode {
  const { data, filter, rows, total, editable, frozen } = props;
  const t = useT();
  const notice = useNotice();
  const wide = useMediaQuery((theme: Theme) => theme.breakpoints.up('lg'));
  const fields = useSteadyFields(data, rows);
  const hasChanged = changedRows(data) > 0;
  const hasUpdates = data.counts.update > 0;
  const columns = useMemo(
    () => gridColumns(fields, { editable, wide, hasChanged, hasUpdates }),
    [fields, editable, wide, hasChanged, hasUpdates],
  );
  const box = useRef<HTMLDivElement>(null);
  const focus = useGridFocus(
    {
      rows: total,
      columns: columns.length,
      perPage: () => Math.floor((box.current?.clientHeight ?? 400) / rowHeight) - 2,
    },
    { canEdit: (column) => editable && !frozen && columns[column]?.kind === 'field' },
  );
  const { place } = focus;
  // No compiler memoizes the panel.
  // eslint-disable-next-line react-hooks/incompatible-library
  const virtual = useVirtualizer({
    count: total,
    getScrollElement: () => box.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    // The row that has the focus stays, or the keyboard would be nowhere.
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), Math.min(place.row, total - 1)])].sort(
        (one, other) => one - other,
      ),
  });
  const { range } = virtual;
  const { see } = rows;
  const [first, last] = [range?.startIndex ?? 0, range?.endIndex ?? 0];
  useEffect(() => see(first, last), [see, first, last]);
  const reach = useEffectEvent((row: number) => {
    if (row < first || row > last) virtual.scrollToIndex(row);
  });
  useEffect(() => reach(place.row), [place.row]);
  const nextFault = useNextFault({ importId: data.id, filter, rows, columns });

  const onKeyDown = (event: KeyboardEvent): void => {
    focus.onKeyDown(event);
    if (event.key !== 'n' || focus.isEditing || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    void nextFault(place).then(
      (next) => (next ? focus.goTo(next) : notice(t('imports.check.no_more_faults'), 'info')),
      // That the server does not answer is told above the page.
      () => undefined,
    );
  };
  return (
    <>
      <FocusedWords
        row={focus.isEntered ? rows.at(place.row) : undefined}
        column={columns[place.column]}
        editable={editable}
      />
      <Box
        ref={box}
        role="grid"
        aria-label={t('imports.check.rows')}
        aria-rowcount={total + 1}
        aria-colcount={columns.length + 1}
        onKeyDown={onKeyDown}
        sx={{
          gridColumn: '1 / -1',
          borderTop: 1,
          borderColor: 'divider',
          overflow: 'auto',
          isolation: 'isolate',
          typography: 'body2',
          maxHeight: `max(320px, calc(100vh - ${besideGrid}px))`,
          scrollPaddingLeft: keptWidth(columns),
          scrollPaddingRight: editable ? edgeWidth : 0,
          // What stands above the grid and below it, when the keyboard brings it into sight.
          scrollMarginBlock: '112px 76px',
          overscrollBehaviorX: 'contain',
          overflowAnchor: 'none',
        }}
      >
        <Box sx={{ width: fullWidth(columns), minWidth: '100%' }}>
          <GridHead columns={columns} editable={editable} />
          <Box role="rowgroup" sx={{ position: 'relative', height: virtual.getTotalSize() }}>
            {virtual.getVirtualItems().map(({ index, start }) => (
              <GridRow
                key={index}
                importId={data.id}
                row={rows.at(index)}
                hasEnded={hasEnded(data)}
                index={index}
                top={start}
                columns={columns}
                column={index === place.row ? place.column : undefined}
                isEditing={index === place.row && focus.isEditing}
                editable={editable}
                frozen={frozen}
                idOf={focus.idOf}
                entered={focus.entered}
                edit={focus.edit}
                goTo={focus.goTo}
                endEdit={focus.endEdit}
              />
            ))}
          </Box>
        </Box>
      </Box>
    </>
  );
}

/** The fields that have a column. None goes away, or moves, because other rows come into sight. */
function useSteadyFields(
  { columns }: PeopleImport,
  { loaded }: ImportRows,
): ReturnType<typeof fieldsOf> {
  const now = fieldsOf(columns, loaded);
  const [before, setBefore] = useState(now);
  const added = now.filter((field) => !before.includes(field));
  if (added.length === 0) return before;
  const next = [...before, ...added];
  setBefore(next);
  return next;
}
