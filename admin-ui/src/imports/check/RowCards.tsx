import { Box, Skeleton, Stack, Typography } from '@mui/material';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { PeopleImport, ImportRow } from '../../api/importTypes.js';
import { hasEnded } from '../importStates.js';
import { RemoveRowButton } from './RemoveRowButton.js';
import { RowCell } from './RowCell.js';
import { fieldsOfRow } from './rowFields.js';
import { RowVerdict, RowWords } from './RowVerdict.js';
import { useFieldLabel } from './useFieldLabel.js';
import type { ImportRows } from './useImportRows.js';

interface RowCardsProps {
  data: PeopleImport;
  rows: ImportRows;
  total: number;
  editable: boolean;
}

/** The rows on a narrow screen: a card each, the fields below each other. They scroll with the page. */
export function RowCards({ data, rows, total, editable }: RowCardsProps): ReactNode {
  const list = useRef<HTMLUListElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const { y } = list.current?.getBoundingClientRect() ?? { y: 0 };
    setTop(y + window.scrollY);
  }, []);
  const virtual = useWindowVirtualizer({
    count: total,
    estimateSize: () => 220,
    overscan: 4,
    scrollMargin: top,
  });
  const { see } = rows;
  const [first, last] = [virtual.range?.startIndex ?? 0, virtual.range?.endIndex ?? 0];
  useEffect(() => see(first, last), [see, first, last]);
  return (
    <Box
      component="ul"
      ref={list}
      sx={{ listStyle: 'none', m: 0, p: 0, position: 'relative', minWidth: 0 }}
      style={{ height: virtual.getTotalSize() }}
    >
      {virtual.getVirtualItems().map(({ index, start }) => (
        <Box
          component="li"
          key={index}
          ref={virtual.measureElement}
          data-index={index}
          aria-setsize={total}
          aria-posinset={index + 1}
          style={{ transform: `translateY(${start - top}px)` }}
          sx={{
            position: 'absolute',
            top: 0,
            left: 0,
            width: '100%',
            p: 2,
            borderBottom: 1,
            borderColor: 'divider',
          }}
        >
          <RowCard
            importId={data.id}
            row={rows.at(index)}
            hasEnded={hasEnded(data)}
            editable={editable}
          />
        </Box>
      ))}
    </Box>
  );
}

/** Beside each other, where a tablet has the room. */
const fields = {
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 240px), 1fr))',
  columnGap: 3,
} as const;

interface RowCardProps {
  importId: string;
  row: ImportRow | undefined;
  hasEnded: boolean;
  editable: boolean;
}

function RowCard({ importId, row, hasEnded, editable }: RowCardProps): ReactNode {
  const fieldLabel = useFieldLabel();
  if (!row) return <Skeleton variant="rounded" height={180} />;
  return (
    <>
      <Stack direction="row" sx={{ gap: 1, alignItems: 'flex-start' }}>
        <Typography
          variant="body2"
          sx={{
            color: 'text.secondary',
            lineHeight: '24px',
            fontVariantNumeric: 'tabular-nums',
          }}
        >
          {row.rowNumber}
        </Typography>
        <Box sx={{ flex: 1, typography: 'body2', lineHeight: '24px' }}>
          <RowVerdict row={row} hasEnded={hasEnded} />
          <RowWords row={row} />
        </Box>
        {editable && <RemoveRowButton importId={importId} rowNumber={row.rowNumber} />}
      </Stack>
      <Box sx={fields}>
        {fieldsOfRow(row).map((field) => (
          <Box
            key={field}
            sx={{ display: 'grid', gridTemplateColumns: '96px minmax(0, 1fr)', mt: 0.5 }}
          >
            <Typography variant="body2" sx={{ color: 'text.secondary', py: 0.75 }}>
              {fieldLabel(field)}
            </Typography>
            <Box>
              <RowCell importId={importId} row={row} field={field} editable={editable} />
            </Box>
          </Box>
        ))}
      </Box>
    </>
  );
}
