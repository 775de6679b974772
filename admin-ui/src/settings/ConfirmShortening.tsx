import { Stack, Typography } from '@mui/material';
import { type ReactNode, useState } from 'react';
import { useT } from '../i18n/useT.js';
import { ConfirmDialog } from '../ui/act/ConfirmDialog.js';
import type { Retention } from './changes.js';

/** The subject of the question: the settings that become shorter, and their numbers of days. */
interface Shortening {
  names: readonly (keyof Retention)[];
  days: Partial<Retention>;
}

const erased = {
  retainInviteesDays: 'settings.retention.erases_invitees',
  retainImportCellsDays: 'settings.retention.erases_cells',
  retainDraftsDays: 'settings.retention.erases_drafts',
} as const;

/** Says what a shorter time deletes and asks; `ask` answers whether it is meant. */
export function useConfirmShortening(): {
  ask: (shortening: Shortening) => Promise<boolean>;
  question: ReactNode;
} {
  const t = useT();
  const [asked, setAsked] = useState<Shortening & { answer: (meant: boolean) => void }>();
  const [open, setOpen] = useState(false);
  const close = (meant: boolean): void => {
    setOpen(false);
    asked?.answer(meant);
  };
  const ask = (shortening: Shortening): Promise<boolean> =>
    new Promise((answer) => {
      setAsked({ ...shortening, answer });
      setOpen(true);
    });
  const question = (
    <ConfirmDialog
      open={open}
      title={t('settings.retention.shorter_title')}
      confirm={t('settings.retention.shorter_confirm')}
      destructive
      onConfirm={() => close(true)}
      onClose={() => close(false)}
    >
      <Stack sx={{ gap: 2 }}>
        {asked?.names.map((name) => (
          <Typography key={name} variant="body2">
            {t(erased[name], { smart_count: asked.days[name] })}
          </Typography>
        ))}
        <Typography variant="body2">{t('settings.retention.shorter_text')}</Typography>
      </Stack>
    </ConfirmDialog>
  );
  return { ask, question };
}
