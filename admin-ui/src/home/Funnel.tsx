import { Box, Card, MenuItem, Stack, TextField, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { LinkBase } from 'react-admin';
import { useIsThere, usePath } from '../api/context.js';
import type { UsherFunnel } from '../api/contract.js';
import { useT } from '../i18n/useT.js';
import { useFormat } from '../ui/show/useFormat.js';
import { type Span, spans } from './useSpan.js';

/** The stages in their order, by the filter of the list of users that each leads to. */
const stages = [
  ['invited', 'invited'],
  ['mailed', 'mailed'],
  ['accepted', 'accepted'],
  ['identity_given', 'identityGiven'],
  ['validated', 'validated'],
] as const satisfies readonly (readonly [string, keyof UsherFunnel])[];

interface FunnelProps {
  funnel: UsherFunnel;
  span: Span;
  since: string | undefined;
  onSpan: (span: Span) => void;
}

/** Shows how many people have come how far; each stage leads to them. */
export function Funnel({ funnel, span, since, onSpan }: FunnelProps): ReactNode {
  const t = useT();
  return (
    <Box component="section" aria-label={t('home.funnel.title')}>
      <Stack
        direction="row"
        sx={{ mb: 1, gap: 2, alignItems: 'center', justifyContent: 'space-between' }}
      >
        <Typography variant="h2">{t('home.funnel.title')}</Typography>
        <TextField
          select
          size="small"
          label={t('home.funnel.span')}
          value={span}
          onChange={(event) => onSpan(event.target.value as Span)}
          sx={{ width: { xs: 148, sm: 184 }, flexShrink: 0 }}
        >
          {spans.map((one) => (
            <MenuItem key={one} value={one}>
              {t(`home.funnel.spans.${one}`)}
            </MenuItem>
          ))}
        </TextField>
      </Stack>
      <Card>
        <Box component="ol" sx={{ m: 0, p: 1, listStyle: 'none' }}>
          {stages.map(([stage, key]) => (
            <li key={stage}>
              <Stage
                name={t(`home.funnel.${stage}`)}
                count={funnel[key]}
                total={funnel.invited}
                filter={{ reached: stage, ...(since !== undefined && { since }) }}
              />
            </li>
          ))}
        </Box>
      </Card>
    </Box>
  );
}

interface StageProps {
  name: string;
  count: number;
  total: number;
  filter: object;
}

function Stage({ name, count, total, filter }: StageProps): ReactNode {
  const format = useFormat();
  const path = usePath();
  const isThere = useIsThere();
  const part = total === 0 ? 0 : Math.min(1, count / total);
  const to = `/users?filter=${encodeURIComponent(JSON.stringify(filter))}`;
  const way = isThere(to) ? { component: LinkBase, to: path(to) } : {};
  return (
    <Box {...way} sx={row}>
      <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
        {name}
      </Typography>
      <Box sx={track}>
        <Box sx={{ ...bar, width: `${part * 100}%`, minWidth: count > 0 ? 4 : 0 }} />
      </Box>
      <Typography variant="body2" sx={{ ...figure, fontWeight: 600 }}>
        {format.count(count)}
      </Typography>
      <Typography variant="body2" sx={{ ...figure, color: 'text.secondary' }}>
        {format.percent(part)}
      </Typography>
    </Box>
  );
}

const row = {
  display: 'grid',
  gridTemplateColumns: { xs: '132px 1fr 48px 44px', md: '168px 1fr 96px 64px' },
  gap: { xs: 1, md: 2 },
  alignItems: 'center',
  minHeight: 40,
  px: 1,
  borderRadius: 1,
  color: 'text.primary',
  textDecoration: 'none',
  '&:hover': { backgroundColor: 'action.hover' },
  '&:focus-visible': { outline: '2px solid', outlineColor: 'primary.main', outlineOffset: -2 },
} as const;

const track = { height: 12, borderRadius: 1, backgroundColor: 'action.hover', overflow: 'hidden' };

const bar = {
  height: '100%',
  borderRadius: 1,
  backgroundColor: 'primary.main',
  // Colours of one's own are gone where a system forces its own.
  '@media (forced-colors: active)': { backgroundColor: 'CanvasText' },
} as const;

const figure = { textAlign: 'right', fontVariantNumeric: 'tabular-nums' } as const;
