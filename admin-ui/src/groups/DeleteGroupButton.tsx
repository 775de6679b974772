import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import type { ReactNode } from 'react';
import { useDelete, useRedirect } from 'react-admin';
import { useResourceName } from '../api/context.js';
import { useNotice } from '../api/hooks.js';
import type { Group } from '../api/types.js';
import { useErrorText, useT } from '../i18n/useT.js';
import { ConfirmButton } from '../ui/act/ConfirmButton.js';

export function DeleteGroupButton({ group }: { group: Group }): ReactNode {
  const t = useT();
  const notice = useNotice();
  const errorText = useErrorText();
  const redirect = useRedirect();
  const name = useResourceName();
  const [deleteOne] = useDelete<Group>();
  const act = async (): Promise<void> => {
    try {
      await deleteOne(
        name('groups'),
        { id: group.id, previousData: group },
        { returnPromise: true },
      );
      notice(t('groups.deleted'));
      redirect('list', name('groups'));
    } catch (error) {
      notice(errorText(error), 'error');
    }
  };
  return (
    <ConfirmButton
      color="error"
      startIcon={<DeleteIcon />}
      label={t('groups.delete')}
      title={t('groups.delete_title', { name: group.name })}
      text={t('groups.delete_text')}
      destructive
      onConfirm={act}
    />
  );
}
