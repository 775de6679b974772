import ErrorIcon from '@mui/icons-material/ErrorOutlineOutlined';
import ExpandMoreIcon from '@mui/icons-material/ExpandMore';
import WarningIcon from '@mui/icons-material/WarningAmberOutlined';
import { Box, Button, IconButton, Link } from '@mui/material';
import { type ReactNode, useState } from 'react';
import type { FaultGroup, PeopleImport } from '../../../api/importTypes.js';
import type { RowFilter } from '../../../api/importVerbs.js';
import { useT } from '../../../i18n/useT.js';
import { toneColor } from '../../../ui/show/StateChip.js';
import { useFormat } from '../../../ui/show/useFormat.js';
import { useChangeImport } from '../../useChangeImport.js';
import { canSettle, type FaultLine, groupKey } from './faultLines.js';
import { MeaningSelect, useMeanings } from './MeaningSelect.js';
import { useFaultLabel } from './useFaultLabel.js';

/** The meanings that were chosen instead of those that are proposed, by the group's key. */
export type Meanings = Readonly<Record<string, string>>;

interface Choosing {
  chosen: Meanings;
  onChoose: (key: string, as: string) => void;
}

interface SettleLineProps extends Choosing {
  data: PeopleImport;
  line: FaultLine;
  onFilter: (filter: RowFilter) => void;
}

/** A group of faults and what settles it; the words that it sums up unfold. */
export function SettleLine(props: SettleLineProps): ReactNode {
  const { data, line, onFilter, chosen, onChoose } = props;
  const { group, parts } = line;
  const choosing = { chosen, onChoose };
  const t = useT();
  const label = useFaultLabel();
  const [open, setOpen] = useState(false);
  const toggle = parts.length > 0 && (
    <IconButton
      size="small"
      aria-expanded={open}
      aria-label={t('imports.settle.parts', { what: label(group) })}
      onClick={() => setOpen(!open)}
    >
      <ExpandMoreIcon fontSize="small" sx={{ transform: open ? 'rotate(180deg)' : undefined }} />
    </IconButton>
  );
  return (
    <>
      <Group
        data={data}
        group={group}
        words={parts.length}
        toggle={toggle}
        onFilter={onFilter}
        {...choosing}
      />
      {open &&
        parts.map((part) => (
          <Group key={part.value} data={data} group={part} isPart {...choosing} />
        ))}
    </>
  );
}

interface GroupProps extends Choosing {
  data: PeopleImport;
  group: FaultGroup;
  /** The number of words that it sums up. */
  words?: number;
  toggle?: ReactNode;
  isPart?: boolean;
  onFilter?: (filter: RowFilter) => void;
}

function Group(props: GroupProps): ReactNode {
  const { data, group, words = 0, toggle, isPart = false, onFilter, chosen, onChoose } = props;
  const t = useT();
  const format = useFormat();
  const label = useFaultLabel();
  const { code, field, value, count, warning } = group;
  const Icon = warning ? WarningIcon : ErrorIcon;
  const rows = t('imports.settle.rows', { smart_count: count });
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        columnGap: 1.5,
        rowGap: 0.5,
        minHeight: 40,
        px: 2,
        pl: isPart ? 6 : 2,
        py: { xs: 1, lg: 0.25 },
        borderBottom: 1,
        borderColor: 'divider',
        '&:last-of-type': { borderBottom: 0 },
        typography: 'body2',
      }}
    >
      <Icon
        aria-hidden
        sx={{ fontSize: 18, color: (theme) => toneColor(theme, warning ? 'wait' : 'bad') }}
      />
      <Box sx={{ flex: '1 1 240px', minWidth: 0, overflowWrap: 'anywhere' }}>
        {value !== null && (
          <>
            <Box component="em" sx={{ fontWeight: 600, fontStyle: 'normal' }}>
              {t('quoted', { text: value })}
            </Box>
            {' – '}
          </>
        )}
        {label(group)}
        {words > 1 && ` (${t('imports.settle.words', { smart_count: words })})`}
        {toggle}
      </Box>
      <Box
        sx={{
          fontVariantNumeric: 'tabular-nums',
          minWidth: 72,
          textAlign: { xs: 'left', sm: 'right' },
          pl: { xs: 3.5, sm: 0 },
        }}
      >
        {onFilter ? (
          <Link
            component="button"
            type="button"
            variant="body2"
            onClick={() => onFilter({ code, field })}
            aria-label={t('imports.settle.show', { rows, what: label(group) })}
          >
            {rows}
          </Link>
        ) : (
          <Box component="span" sx={{ color: 'text.secondary' }}>
            {format.count(count)}
          </Box>
        )}
      </Box>
      <Box
        sx={{
          flex: '0 0 auto',
          display: 'flex',
          gap: 1,
          width: { xs: '100%', sm: 340 },
          '&:empty': { display: { xs: 'none', lg: 'flex' } },
        }}
      >
        {canSettle(group) && (
          <Settling data={data} group={group} chosen={chosen} onChoose={onChoose} />
        )}
      </Box>
    </Box>
  );
}

interface SettlingProps extends Choosing {
  data: PeopleImport;
  group: FaultGroup;
}

function Settling({ data, group, chosen, onChoose }: SettlingProps): ReactNode {
  const t = useT();
  const label = useFaultLabel();
  const meanings = useMeanings(group);
  const { mutate, isPending } = useChangeImport(data.id);
  const as = chosen[groupKey(group)] ?? group.suggestions[0]?.as ?? '';
  const { code, field, value } = group;
  const what = value === null ? label(group) : t('quoted', { text: value });
  return (
    <>
      <MeaningSelect
        label={t('imports.settle.meaning', { what })}
        meanings={meanings}
        value={as}
        disabled={data.status !== 'ready'}
        onChange={(meaning) => onChoose(groupKey(group), meaning)}
      />
      <Button
        variant="outlined"
        size="small"
        sx={{ flexShrink: 0, minWidth: 80 }}
        disabled={as === '' || data.status !== 'ready'}
        loading={isPending}
        aria-label={t('imports.settle.settle_what', { what })}
        onClick={() => mutate({ settle: [{ code, field, value, as }] })}
      >
        {t('imports.settle.settle')}
      </Button>
    </>
  );
}
