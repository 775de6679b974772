import SendIcon from '@mui/icons-material/SendOutlined';
import { Box, Button, CircularProgress, Typography } from '@mui/material';
import { type ReactNode, useState } from 'react';
import { useNotice } from '../../api/hooks.js';
import { useVerb } from '../../ui/act/useVerb.js';
import type { PeopleImport } from '../../api/importTypes.js';
import { problemOf } from '../../api/problem.js';
import { useErrorText, useT } from '../../i18n/useT.js';
import { useFormat } from '../../ui/show/useFormat.js';
import { processable } from '../importStates.js';
import { StickyBar } from '../StickyBar.js';
import { useRefreshImport } from '../useImport.js';
import { ProcessDialog } from './ProcessDialog.js';

/** The one button after which people are created and mails are sent, always in sight. */
export function ProcessBar({ data }: { data: PeopleImport }): ReactNode {
  const t = useT();
  const format = useFormat();
  const [isAsking, setAsking] = useState(false);
  const process = useProcess(data.id, () => setAsking(false));
  const { counts } = data;
  const count = processable(counts);
  const isJudging = data.status !== 'ready';
  return (
    <StickyBar>
      <Button
        variant="contained"
        size="large"
        startIcon={<SendIcon />}
        disabled={count === 0 || isJudging}
        onClick={() => setAsking(true)}
      >
        {t('imports.check.process', { count: format.count(count) })}
      </Button>
      <Box
        role="status"
        sx={{ flex: 1, minWidth: 160, display: 'flex', gap: 1, alignItems: 'center' }}
      >
        {isJudging && <CircularProgress size={16} aria-hidden />}
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {isJudging
            ? t('imports.check.judging', { smart_count: counts.total })
            : t('imports.check.quiet')}
        </Typography>
      </Box>
      <ProcessDialog
        data={data}
        open={isAsking}
        busy={process.isPending}
        onConfirm={() => process.mutate()}
        onClose={() => setAsking(false)}
      />
    </StickyBar>
  );
}

/** Starts the import. Where somebody else has done so, or has changed it, that is shown instead. */
function useProcess(id: string, onEnd: () => void): ReturnType<typeof useVerb<unknown>> {
  const t = useT();
  const notice = useNotice();
  const errorText = useErrorText();
  const refresh = useRefreshImport(id);
  return useVerb((usher) => usher.processImport(id), {
    // A cell that was left by pressing the button is saved first.
    inOrderOf: id,
    onDone: () => {
      onEnd();
      return refresh();
    },
    onFail: (error) => {
      onEnd();
      const isTaken = problemOf(error)?.code === 'import.not_ready';
      notice(isTaken ? t('imports.check.taken') : errorText(error), isTaken ? 'info' : 'error');
      return isTaken ? refresh() : undefined;
    },
  });
}
