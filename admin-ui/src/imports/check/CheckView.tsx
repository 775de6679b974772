import { Alert, Box, Button, Stack } from '@mui/material';
import type { ReactNode } from 'react';
import type { PeopleImport } from '../../api/importTypes.js';
import { useT } from '../../i18n/useT.js';
import { ColumnsCard, columnsWords } from '../columns/ColumnsCard.js';
import { isTyped, processable } from '../importStates.js';
import { Unfolding } from '../Unfolding.js';
import { useChangeImport } from '../useChangeImport.js';
import { IdentityPlan } from './IdentityPlan.js';
import { OptionsCard, optionsWords } from './OptionsCard.js';
import { ProcessBar } from './ProcessBar.js';
import { RowsCard, RowsStrip } from './RowsCard.js';
import { SettleCard } from './settle/SettleCard.js';
import { useRowFilter } from './useRowFilter.js';

/** The rows for checking, before anything is created or sent; they stay in sight while they are judged again. */
export function CheckView({ data }: { data: PeopleImport }): ReactNode {
  const t = useT();
  const { set } = useRowFilter();
  const isJudging = data.status !== 'ready';
  const { total } = data.counts;
  const columns = {
    label: columnsWords(t, data),
    contents: (close: () => void) => <ColumnsCard data={data} onSaved={close} />,
  };
  const options = {
    label: optionsWords(t, data.options),
    contents: () => <OptionsCard data={data} />,
  };
  const lines = data.columns.length > 0 && !isTyped(data) ? [columns, options] : [options];
  return (
    <Stack sx={{ gap: 1.5 }}>
      {total === 0 && <Alert severity="info">{t('imports.check.none_left')}</Alert>}
      {total > 0 && !isJudging && processable(data.counts) === 0 && <NothingReady data={data} />}
      <RowsStrip data={data} />
      <Box>
        <Unfolding lines={lines} />
        <IdentityPlan data={data} />
      </Box>
      <SettleCard data={data} onFilter={set} />
      <RowsCard data={data} editable isJudging={isJudging} />
      <ProcessBar data={data} />
    </Stack>
  );
}

/** Says what can be done where no row is ready: for people who are here already, to update them. */
function NothingReady({ data }: { data: PeopleImport }): ReactNode {
  const t = useT();
  const { mutate, isPending } = useChangeImport(data.id);
  const { alreadyMember, total } = data.counts;
  if (alreadyMember < total) return <Alert severity="info">{t('imports.check.nothing')}</Alert>;
  return (
    <Alert
      severity="info"
      action={
        <Button
          size="small"
          color="inherit"
          loading={isPending}
          onClick={() => mutate({ mode: 'invite_and_update' })}
        >
          {t('imports.check.update_them')}
        </Button>
      }
    >
      {t('imports.check.all_here', { smart_count: total })}
    </Alert>
  );
}
