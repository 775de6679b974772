import { Alert, Button } from '@mui/material';
import { type ReactNode, useEffect, useRef } from 'react';
import { LinkBase, useCloseNotification, useGetList, useNotify } from 'react-admin';
import { useLocation } from 'react-router-dom';
import { usePath, useResourceName } from '../api/context.js';
import { useMe } from '../api/hooks.js';
import type { PeopleImport } from '../api/importTypes.js';
import { useT } from '../i18n/useT.js';
import { isRunning } from './importStates.js';

/** The pause between questions for imports that run, in milliseconds. */
const pause = 5_000;

/** Tells whoever has started an import, and has gone to another page, that it has ended. */
export function ImportNotices(): ReactNode {
  const notify = useNotify();
  const path = usePath();
  const { pathname } = useLocation();
  const own = useOwnImports();
  const running = useRef<ReadonlySet<string>>(new Set());
  useEffect(() => {
    const ended = own.filter((one) => running.current.has(one.id) && !isRunning(one));
    running.current = new Set(own.filter(isRunning).map(({ id }) => id));
    for (const one of ended) {
      const to = path(`/imports/${one.id}`);
      // There it is told by the page.
      if (pathname !== to) notify(<Ended data={one} to={to} />, { autoHideDuration: null });
    }
  }, [own, notify, path, pathname]);
  return null;
}

function Ended({ data, to }: { data: PeopleImport; to: string }): ReactNode {
  const t = useT();
  const close = useCloseNotification();
  const { fileName, status, counts } = data;
  const name = fileName ?? t('imports.manual_name');
  const isDone = status === 'completed';
  return (
    <Alert
      severity={isDone ? 'success' : 'warning'}
      variant="filled"
      action={
        <Button color="inherit" size="small" component={LinkBase} to={to} onClick={close}>
          {t('imports.ended.see')}
        </Button>
      }
    >
      {isDone
        ? t('imports.ended.done', { name, smart_count: counts.invited })
        : t('imports.ended.stopped', { name })}
    </Alert>
  );
}

const none: PeopleImport[] = [];

/** The latest imports that the person has made; asked for again and again while one of them runs. */
function useOwnImports(): PeopleImport[] {
  const name = useResourceName();
  const me = useMe();
  const mayInvite = me?.permissions.includes('can_bulk_invite') === true;
  const { data } = useGetList<PeopleImport>(
    name('imports'),
    {
      filter: { createdById: me?.user.id },
      pagination: { page: 1, perPage: 5 },
      sort: { field: 'createdAt', order: 'DESC' },
    },
    {
      enabled: mayInvite,
      refetchInterval: ({ state }) => (state.data?.data.some(isRunning) ? pause : false),
    },
  );
  return data ?? none;
}
