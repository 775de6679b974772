import SendIcon from '@mui/icons-material/SendOutlined';
import type { ReactNode } from 'react';
import { useVerb } from '../api/hooks.js';
import type { Import } from '../api/importTypes.js';
import { useT } from '../i18n/useT.js';
import { MailButton } from '../ui/MailButton.js';
import { useFormat } from '../ui/useFormat.js';
import { processable } from './importStates.js';
import { useRefreshImport } from './useImport.js';

/** The one button after which people are created and mails are sent. */
export function ProcessButton({ data }: { data: Import }): ReactNode {
  const t = useT();
  const format = useFormat();
  const refresh = useRefreshImport(data.id);
  const { mutateAsync } = useVerb((usher) => usher.processImport(data.id), {
    // A cell that was left by pressing this button is saved first.
    inOrderOf: data.id,
    onDone: refresh,
  });
  const count = processable(data.counts);
  return (
    <MailButton
      variant="contained"
      size="large"
      startIcon={<SendIcon />}
      disabled={count === 0}
      label={t('imports.check.process', { count: format.count(count) })}
      mails={() => count}
      title={(mails) => t('imports.check.process_title', { smart_count: mails })}
      onSend={() => mutateAsync()}
    />
  );
}
