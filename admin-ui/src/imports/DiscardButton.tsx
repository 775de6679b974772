import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import type { ReactNode } from 'react';
import { useRedirect } from 'react-admin';
import { useResourceName } from '../api/context.js';
import { useNotice, useVerb } from '../api/hooks.js';
import { useT } from '../i18n/useT.js';
import { ConfirmButton } from '../ui/ConfirmButton.js';

/** Discards an import that was never started, after a question. */
export function DiscardButton({ id }: { id: string }): ReactNode {
  const t = useT();
  const notice = useNotice();
  const redirect = useRedirect();
  const name = useResourceName();
  const { mutateAsync } = useVerb((usher) => usher.discardImport(id), {
    inOrderOf: id,
    onDone: () => {
      notice(t('imports.discard.done'), 'info');
      redirect('list', name('imports'));
    },
  });
  return (
    <ConfirmButton
      color="inherit"
      startIcon={<DeleteIcon />}
      label={t('imports.discard.label')}
      title={t('imports.discard.title')}
      text={t('imports.discard.text')}
      confirm={t('imports.discard.confirm')}
      cancel={t('imports.discard.keep')}
      destructive
      onConfirm={() => mutateAsync()}
    />
  );
}
