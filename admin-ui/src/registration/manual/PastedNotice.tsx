import { Alert, Box, Button } from '@mui/material';
import type { ReactNode } from 'react';
import { useT } from '../../i18n/useT.js';
import type { LastPaste } from './useManualRows.js';

interface PastedNoticeProps {
  pasted: LastPaste | undefined;
  busy: boolean;
  /** Reads the pasted text as a file is, with all its columns. */
  onReadAll: (text: string) => void;
}

/**
 * Says how many rows were pasted and which columns were left out, and offers to take all of them.
 */
export function PastedNotice({ pasted, busy, onReadAll }: PastedNoticeProps): ReactNode {
  return (
    // There before it says something, or screen readers would not tell it.
    <div role="status">{pasted && <Told pasted={pasted} busy={busy} onReadAll={onReadAll} />}</div>
  );
}

function Told({
  pasted: { text, count, hasHeader, leftOut, isAlone },
  busy,
  onReadAll,
}: PastedNoticeProps & { pasted: LastPaste }): ReactNode {
  const t = useT();
  const isCut = leftOut.length > 0;
  const columns = leftOut.map((name) =>
    hasHeader ? name : t('registration.manual.column', { number: name }),
  );
  return (
    <Alert severity={isCut ? 'warning' : 'info'}>
      {t('registration.manual.pasted', { smart_count: count })}
      {isCut && (
        <>
          {' '}
          {t('registration.manual.left_out', {
            smart_count: leftOut.length,
            columns: columns.join(', '),
          })}
        </>
      )}
      {isCut && hasHeader && isAlone && (
        <Box sx={{ mt: 1 }}>
          <Button
            color="inherit"
            size="small"
            variant="outlined"
            loading={busy}
            onClick={() => onReadAll(text)}
          >
            {t('registration.manual.read_all')}
          </Button>
        </Box>
      )}
    </Alert>
  );
}
