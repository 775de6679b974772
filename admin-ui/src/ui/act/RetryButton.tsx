import ReplayIcon from '@mui/icons-material/Replay';
import { Button, IconButton, Tooltip } from '@mui/material';
import type { ReactNode } from 'react';
import { useRefresh } from 'react-admin';
import { useNotice } from '../../api/hooks.js';
import { useIsInTable } from '../list/inTable.js';
import { useVerb } from './useVerb.js';
import type { UsherApi } from '../../api/context.js';

interface RetryButtonProps {
  label: string;
  /** The words when it is under way. */
  done: string;
  verb: (usher: UsherApi) => Promise<unknown>;
}

/**
 * Has something that was given up tried once more, and looks at the list again. In a table its icon
 * leaves the room to the reason.
 */
export function RetryButton({ label, done, verb }: RetryButtonProps): ReactNode {
  const notice = useNotice();
  const refresh = useRefresh();
  const { mutate, isPending } = useVerb(verb, {
    onDone: () => {
      notice(done);
      refresh();
    },
  });
  if (useIsInTable()) {
    return (
      <Tooltip title={label}>
        <IconButton
          size="small"
          color="primary"
          aria-label={label}
          loading={isPending}
          onClick={() => mutate()}
        >
          <ReplayIcon fontSize="small" />
        </IconButton>
      </Tooltip>
    );
  }
  return (
    <Button
      size="small"
      sx={{ whiteSpace: 'nowrap' }}
      startIcon={<ReplayIcon />}
      loading={isPending}
      onClick={() => mutate()}
    >
      {label}
    </Button>
  );
}
