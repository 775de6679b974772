import { Box, Checkbox, FormControlLabel, Stack } from '@mui/material';
import type { ReactNode } from 'react';
import {
  type RaRecord,
  RecordsIterator,
  useGetRecordRepresentation,
  useListContext,
} from 'react-admin';
import { useT } from '../../i18n/useT.js';

interface CardsProps {
  card: (record: RaRecord) => ReactNode;
  /** With it, the cards can be ticked. */
  bulkBar: ReactNode;
}

/** The records of a list one under the other, on a narrow screen. */
export function Cards({ card, bulkBar }: CardsProps): ReactNode {
  return (
    <Box>
      {bulkBar && (
        <>
          {bulkBar}
          <TickPage />
        </>
      )}
      <Stack component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        <RecordsIterator
          render={(record: RaRecord) => (
            <Box component="li" sx={row}>
              {bulkBar && <Tick record={record} />}
              <Box sx={{ flex: 1, minWidth: 0 }}>{card(record)}</Box>
            </Box>
          )}
        />
      </Stack>
    </Box>
  );
}

const row = {
  display: 'flex',
  alignItems: 'flex-start',
  gap: 1,
  p: 2,
  borderBottom: 1,
  borderColor: 'divider',
  overflowWrap: 'anywhere',
};

/** At the edge of the card, and large enough for a thumb. */
const box = { m: '-11px -3px -11px -11px' };

function Tick({ record }: { record: RaRecord }): ReactNode {
  const t = useT();
  const { selectedIds, onToggleItem } = useListContext();
  const name = useGetRecordRepresentation()(record);
  return (
    <Checkbox
      checked={selectedIds.includes(record.id)}
      onChange={() => onToggleItem(record.id)}
      aria-label={t('list.tick', { name })}
      sx={box}
    />
  );
}

/** Ticks all cards of the page, and leaves those of other pages as they are. */
function TickPage(): ReactNode {
  const t = useT();
  const { data = [], selectedIds, onSelect } = useListContext<RaRecord>();
  const shown = data.map(({ id }) => id);
  const ticked = shown.filter((id) => selectedIds.includes(id)).length;
  const others = selectedIds.filter((id) => !shown.includes(id));
  return (
    <Box sx={{ px: 2, py: 1, borderBottom: 1, borderColor: 'divider' }}>
      <FormControlLabel
        label={t('list.tick_page')}
        slotProps={{ typography: { variant: 'body2' } }}
        control={
          <Checkbox
            checked={shown.length > 0 && ticked === shown.length}
            indeterminate={ticked > 0 && ticked < shown.length}
            onChange={(_, isTicked) => onSelect(isTicked ? [...others, ...shown] : others)}
          />
        }
      />
    </Box>
  );
}
