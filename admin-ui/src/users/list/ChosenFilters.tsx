import { Chip, Stack } from '@mui/material';
import type { ReactNode } from 'react';
import { useListContext } from 'react-admin';
import type { UsherFunnel } from '../../api/contract.js';
import { useT } from '../../i18n/useT.js';
import { useFormat } from '../../ui/useFormat.js';

/** The filters of the users list that only links set. */
interface LinkedFilters {
  reached?: Exclude<keyof UsherFunnel, 'identityGiven'> | 'identity_given';
  since?: string;
  expiring?: boolean;
}

/** The filters that a link from Home has set, each to be taken off. */
export function ChosenFilters(): ReactNode {
  const t = useT();
  const { day } = useFormat();
  const list = useListContext();
  const filters = list.filterValues as LinkedFilters;
  const { reached, since, expiring } = filters;
  const without = (name: keyof LinkedFilters): void => {
    const rest = Object.entries(filters).filter(([key]) => key !== name);
    list.setFilters(Object.fromEntries(rest), list.displayedFilters);
  };
  const chips: [keyof LinkedFilters, string | undefined][] = [
    ['reached', reached && t('users.filter.reached', { stage: t(`home.funnel.${reached}`) })],
    ['since', since && t('users.filter.since', { day: day(since) })],
    ['expiring', expiring ? t('users.filter.expiring') : undefined],
  ];
  const set = chips.filter((chip): chip is [keyof LinkedFilters, string] => chip[1] !== undefined);
  if (set.length === 0) return null;
  return (
    <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
      {set.map(([name, label]) => (
        <Chip key={name} label={label} onDelete={() => without(name)} />
      ))}
    </Stack>
  );
}
