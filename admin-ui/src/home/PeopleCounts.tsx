import { Box, Card, CardActionArea, CardContent, Skeleton, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { LinkBase, useGetList } from 'react-admin';
import { usePath, useResourceName } from '../api/context.js';
import { useT } from '../i18n/useT.js';
import { useFormat } from '../ui/useFormat.js';

const statuses = ['active', 'invited', 'archived'] as const;
type Counted = (typeof statuses)[number];

/** Shows the numbers of people in each state; each count leads to them. */
export function PeopleCounts(): ReactNode {
  const t = useT();
  return (
    <Box component="section" aria-label={t('home.people')}>
      <Typography variant="h2" sx={{ mb: 1 }}>
        {t('home.people')}
      </Typography>
      <Box
        sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', sm: 'repeat(3, 1fr)' } }}
      >
        {statuses.map((status) => (
          <PeopleCount key={status} status={status} />
        ))}
      </Box>
    </Box>
  );
}

function PeopleCount({ status }: { status: Counted }): ReactNode {
  const t = useT();
  const format = useFormat();
  const name = useResourceName();
  const path = usePath();
  const { total } = useGetList(name('users'), {
    filter: { status },
    pagination: { page: 1, perPage: 1 },
    sort: { field: 'createdAt', order: 'DESC' },
  });
  const filter = encodeURIComponent(JSON.stringify({ status }));
  return (
    <Card>
      <CardActionArea component={LinkBase} to={path(`/users?filter=${filter}`)}>
        <CardContent>
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {t(`home.counts.${status}`)}
          </Typography>
          <Typography variant="h1" component="p" sx={{ fontVariantNumeric: 'tabular-nums' }}>
            {total === undefined ? <Skeleton width={48} /> : format.count(total)}
          </Typography>
        </CardContent>
      </CardActionArea>
    </Card>
  );
}
