import {
  Alert,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  LinearProgress,
  Stack,
} from '@mui/material';
import { type ReactNode, useId, useState } from 'react';
import type { UsherBulkOutcome } from '../../api/contract.js';
import { useNotice } from '../../api/hooks.js';
import { useT } from '../../i18n/useT.js';
import type { ToDo } from './toDo.js';
import { bulkActions } from './bulkActions.js';
import { ChoiceInput, useChoices } from './choices.js';
import { Outcome, useDoneText } from './Outcome.js';
import { useAct } from './useAct.js';
import { useMailed } from './useMailed.js';

interface BulkDialogProps {
  toDo: ToDo;
  onClose: () => void;
}

/** Asks before something is done to many people, with their number, and tells who was left out and why. */
export function BulkDialog({ toDo, onClose }: BulkDialogProps): ReactNode {
  const { action, people, onDone } = toDo;
  const t = useT();
  const titleId = useId();
  const notice = useNotice();
  const [chosen, setChosen] = useState('');
  const choices = useChoices(action);
  const choice = choices?.find(({ id }) => id === chosen);
  const doneText = useDoneText(action, choice?.name ?? '');
  const [outcome, setOutcome] = useState<UsherBulkOutcome>();
  const close = (): void => {
    onClose();
    if (outcome) onDone();
  };
  const { act, count, hasChanged } = useAct(toDo, (told) => {
    if (told.skipped.length > 0) {
      setOutcome(told);
      return;
    }
    notice(doneText(told.done));
    onClose();
    onDone();
  });
  const mails = useMailed(action, people, count);
  const isReady = bulkActions[action].choice === undefined || choice !== undefined;
  return (
    <Dialog
      open
      // It goes on, and what came of it would be told to nobody.
      onClose={act.isPending ? undefined : close}
      aria-labelledby={titleId}
      maxWidth="xs"
      fullWidth
    >
      <DialogTitle id={titleId}>
        {outcome
          ? t(`users.bulk.action.${action}`)
          : t(`users.bulk.title.${action}`, { smart_count: count })}
      </DialogTitle>
      <DialogContent sx={{ color: 'text.secondary', typography: 'body2' }}>
        {outcome ? (
          <Outcome outcome={outcome} text={doneText(outcome.done)} />
        ) : (
          <Stack sx={{ gap: 2 }}>
            {hasChanged && (
              <Alert severity="warning">{t('users.bulk.changed', { smart_count: count })}</Alert>
            )}
            {(action === 'archive' || action === 'unarchive') && t(`users.bulk.text.${action}`)}
            {bulkActions[action].choice && (
              <ChoiceInput action={action} choices={choices} value={chosen} onChange={setChosen} />
            )}
            {mails !== null && <Mails count={mails} />}
            {act.isPending && <Running />}
          </Stack>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={close} color="inherit" disabled={act.isPending}>
          {t(outcome ? 'action.close' : 'action.cancel')}
        </Button>
        {!outcome && (
          <Button
            variant="contained"
            disabled={!isReady || mails === undefined}
            loading={act.isPending}
            onClick={() => act.mutate(chosen)}
          >
            {action !== 'unarchive' && mails
              ? t('mailing.confirm', { smart_count: mails })
              : t(`users.bulk.action.${action}`)}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}

/** The number of mails that go out, once they are counted. */
function Mails({ count }: { count: number | undefined }): ReactNode {
  const t = useT();
  if (count === undefined) return <span aria-live="polite">{t('users.bulk.counting')}</span>;
  const text = count === 0 ? 'users.bulk.no_mails' : 'users.bulk.mails';
  return <span aria-live="polite">{t(text, { smart_count: count })}</span>;
}

function Running(): ReactNode {
  const t = useT();
  const id = useId();
  return (
    <Stack role="status" sx={{ gap: 1 }}>
      <LinearProgress aria-labelledby={id} />
      <span id={id}>{t('users.bulk.running')}</span>
    </Stack>
  );
}
