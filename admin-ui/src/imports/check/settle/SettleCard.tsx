import { Box, Button, Card } from '@mui/material';
import { type ReactNode, useState } from 'react';
import type { PeopleImport } from '../../../api/importTypes.js';
import type { RowFilter } from '../../../api/importVerbs.js';
import { useT } from '../../../i18n/useT.js';
import { useChangeImport } from '../../useChangeImport.js';
import { faultLines, groupKey } from './faultLines.js';
import { SettledLines } from './SettledLines.js';
import { type Meanings, SettleLine } from './SettleLine.js';
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
  const [chosen, setChosen] = useState<Meanings>({});
  const { mutate, isPending } = useChangeImport(data.id);
  const lines = faultLines(useFaults(data));
  const shown = all ? lines : lines.slice(0, few);
  // What is not in sight is not settled with the others.
  const ready = shown.flatMap(({ group }) => {
    const { code, field, value, suggestions } = group;
    const as = chosen[groupKey(group)] ?? suggestions[0]?.as;
    return as ? [{ code, field, value, as }] : [];
  });
  const settled = <SettledLines data={data} />;
  if (lines.length === 0) return settled;
  return (
    <>
      <Card component="section" aria-label={t('imports.settle.title')}>
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {shown.map((line) => (
            <SettleLine
              key={groupKey(line.group)}
              data={data}
              line={line}
              chosen={chosen}
              onChoose={(key, as) => setChosen({ ...chosen, [key]: as })}
              onFilter={onFilter}
            />
          ))}
        </Box>
        {(lines.length > few || ready.length > 1) && (
          <Box sx={foot}>
            {lines.length > few && (
              <Button size="small" color="inherit" onClick={() => setAll(!all)}>
                {all
                  ? t('imports.settle.fewer')
                  : t('imports.settle.more', { smart_count: lines.length - few })}
              </Button>
            )}
            {ready.length > 1 && (
              <Button
                size="small"
                variant="outlined"
                sx={{ ml: 'auto' }}
                disabled={data.status !== 'ready'}
                loading={isPending}
                onClick={() => mutate({ settle: ready })}
              >
                {t('imports.settle.all', { smart_count: ready.length })}
              </Button>
            )}
          </Box>
        )}
      </Card>
      {settled}
    </>
  );
}

const foot = {
  display: 'flex',
  flexWrap: 'wrap',
  gap: 1,
  pl: 1,
  pr: 2,
  py: 0.5,
  borderTop: 1,
  borderColor: 'divider',
} as const;
