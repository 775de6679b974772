import { Button, type ButtonProps } from '@mui/material';
import { type ReactNode, useState } from 'react';
import { useVerb } from './useVerb.js';
import type { UsherApi } from '../../api/context.js';
import { useT } from '../../i18n/useT.js';
import { ConfirmDialog } from './ConfirmDialog.js';

interface MailButtonProps extends Omit<ButtonProps, 'onClick' | 'title'> {
  label: string;
  /** The number of mails that would go out. */
  mails: (usher: UsherApi) => number | Promise<number>;
  /** The question, for more than one mail. */
  title: (mails: number) => string;
  /** Called at once for one mail, else when the person has confirmed their number; tells its failures itself. */
  onSend: (mails: number) => Promise<unknown>;
}

/**
 * A button after which mails go out. It asks, with their number, before it mails more than one
 * person.
 */
export function MailButton({
  label,
  mails,
  title,
  onSend,
  loading,
  ...button
}: MailButtonProps): ReactNode {
  const t = useT();
  const [asked, setAsked] = useState(0);
  const [open, setOpen] = useState(false);
  const sending = useVerb(
    // A failure has been told by the verb itself.
    (_, count: number) => onSend(count).catch(() => undefined),
    { onDone: () => setOpen(false) },
  );
  const counting = useVerb(async (usher) => mails(usher), {
    onDone: (count) => {
      setAsked(count);
      if (count > 1) setOpen(true);
      else sending.mutate(count);
    },
  });
  return (
    <>
      <Button
        {...button}
        loading={loading === true || counting.isPending || (sending.isPending && !open)}
        onClick={() => counting.mutate()}
      >
        {label}
      </Button>
      <ConfirmDialog
        open={open}
        title={title(asked)}
        confirm={t('mailing.confirm', { smart_count: asked })}
        busy={sending.isPending}
        onConfirm={() => sending.mutate(asked)}
        onClose={() => setOpen(false)}
      >
        {t('mailing.text', { smart_count: asked })}
      </ConfirmDialog>
    </>
  );
}
