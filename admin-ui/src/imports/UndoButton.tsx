import UndoIcon from '@mui/icons-material/Undo';
import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  Typography,
} from '@mui/material';
import { type ReactNode, useState } from 'react';
import { useGetMany } from 'react-admin';
import { useResourceName } from '../api/context.js';
import { useVerb } from '../ui/act/useVerb.js';
import type { UndoResult } from '../api/importTypes.js';
import type { User } from '../api/types.js';
import { useT, useTranslateCode } from '../i18n/useT.js';
import { ConfirmButton } from '../ui/act/ConfirmButton.js';
import { personName } from '../ui/show/format.js';
import { RecordLink } from '../ui/act/RecordLink.js';
import { UndoPlan } from './UndoPlan.js';
import { useRefreshImport } from './useImport.js';

/** Undoes an import and says how many invitations that were, and who was kept and why. */
export function UndoButton({ id }: { id: string }): ReactNode {
  const t = useT();
  const refresh = useRefreshImport(id);
  const [result, setResult] = useState<UndoResult>();
  const { mutateAsync } = useVerb((usher) => usher.undoImport(id), { onDone: setResult });
  return (
    <>
      <ConfirmButton
        color="inherit"
        startIcon={<UndoIcon />}
        label={t('imports.done.undo')}
        title={t('imports.done.undo_title')}
        text={<UndoPlan id={id} />}
        confirm={t('imports.done.undo_confirm')}
        cancel={t('imports.done.undo_keep')}
        destructive
        onConfirm={() => mutateAsync()}
      />
      {result && (
        <UndoneDialog
          result={result}
          onClose={() => {
            setResult(undefined);
            void refresh();
          }}
        />
      )}
    </>
  );
}

function UndoneDialog({
  result: { undone, restored, kept },
  onClose,
}: {
  result: UndoResult;
  onClose: () => void;
}): ReactNode {
  const t = useT();
  return (
    <Dialog open onClose={onClose} maxWidth="xs" fullWidth>
      <DialogTitle>{t('imports.done.undo_result', { smart_count: undone })}</DialogTitle>
      {restored + kept.length > 0 && (
        <DialogContent>
          {restored > 0 && (
            <Typography variant="body2">
              {t('imports.done.restored', { smart_count: restored })}
            </Typography>
          )}
          {kept.length > 0 && (
            <Typography variant="body2">
              {t('imports.done.kept', { smart_count: kept.length })}
            </Typography>
          )}
          <Kept kept={kept} />
        </DialogContent>
      )}
      <DialogActions>
        <Button onClick={onClose}>{t('action.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}

/** As many as can be read in a dialog; the rest is in the users list. */
const shown = 50;

function Kept({ kept }: Pick<UndoResult, 'kept'>): ReactNode {
  const code = useTranslateCode();
  const some = kept.slice(0, shown);
  const name = useResourceName();
  const ids = some.map(({ userId }) => userId);
  const { data = [] } = useGetMany<User>(name('users'), { ids });
  return (
    <ul>
      {some.map(({ userId, reason }) => {
        const user = data.find(({ id }) => id === userId);
        return (
          <li key={userId}>
            <RecordLink to={`/users/${userId}`}>{user ? personName(user) : userId}</RecordLink>{' '}
            {code('imports.done.kept_reason', reason, reason)}
          </li>
        );
      })}
      {kept.length > shown && <li>…</li>}
    </ul>
  );
}
