import { Box, Button, Card } from '@mui/material';
import { type ReactNode, useState } from 'react';
import type { PeopleImport } from '../../../api/importTypes.js';
import type { RowFilter } from '../../../api/importVerbs.js';
import { useT } from '../../../i18n/useT.js';
import { faultLines } from './faultLines.js';
import { SettledLines } from './SettledLines.js';
import { SettleLine } from './SettleLine.js';
import { useFaults } from './useFaults.js';

/** The lines that are shown before the rest unfolds. */
const few = 3;

interface SettleCardProps {
  data: PeopleImport;
  onFilter: (filter: RowFilter) => void;
}

/** Everything that can be settled for many rows at once, a line each; what is settled is folded below. */
export function SettleCard({ data, onFilter }: SettleCardProps): ReactNode {
  const t = useT();
  const [all, setAll] = useState(false);
  const lines = faultLines(useFaults(data));
  const shown = all ? lines : lines.slice(0, few);
  const settled = <SettledLines data={data} />;
  if (lines.length === 0) return settled;
  return (
    <>
      <Card component="section" aria-label={t('imports.settle.title')}>
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {shown.map((line) => (
            <SettleLine
              key={`${line.group.code} ${line.group.field} ${line.group.value ?? ''}`}
              data={data}
              line={line}
              onFilter={onFilter}
            />
          ))}
        </Box>
        {lines.length > few && (
          <Button size="small" color="inherit" sx={{ mx: 1, my: 0.5 }} onClick={() => setAll(!all)}>
            {all
              ? t('imports.settle.fewer')
              : t('imports.settle.more', { smart_count: lines.length - few })}
          </Button>
        )}
      </Card>
      {settled}
    </>
  );
}
