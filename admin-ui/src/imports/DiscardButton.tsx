import type { ButtonProps } from '@mui/material';
import type { ReactNode } from 'react';
import { useNotice } from '../api/hooks.js';
import { useVerb } from '../ui/act/useVerb.js';
import { useT } from '../i18n/useT.js';
import { ConfirmButton } from '../ui/act/ConfirmButton.js';

interface DiscardButtonProps extends Pick<ButtonProps, 'disabled' | 'size' | 'startIcon' | 'sx'> {
  id: string;
  /** Called when the import is gone. */
  onDone: () => unknown;
}

/** Discards an import that was never started, after a question. */
export function DiscardButton({ id, onDone, ...button }: DiscardButtonProps): ReactNode {
  const t = useT();
  const notice = useNotice();
  const { mutateAsync } = useVerb((usher) => usher.discardImport(id), {
    inOrderOf: id,
    onDone: () => {
      notice(t('imports.discard.done'), 'info');
      return onDone();
    },
  });
  return (
    <ConfirmButton
      color="inherit"
      {...button}
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
