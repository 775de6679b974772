import { Button, type ButtonProps } from '@mui/material';
import { type ReactNode, useState } from 'react';
import { ConfirmDialog } from './ConfirmDialog.js';

interface ConfirmButtonProps extends Omit<ButtonProps, 'onClick' | 'title'> {
  label: string;
  title: string;
  text: ReactNode;
  confirm?: string;
  cancel?: string;
  destructive?: boolean;
  /** Called when the person has confirmed; the question closes when it is done. */
  onConfirm: () => Promise<unknown>;
}

/** A button that asks before it acts. */
export function ConfirmButton(props: ConfirmButtonProps): ReactNode {
  const { label, title, text, confirm, cancel, destructive, onConfirm, ...button } = props;
  const [open, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  const act = async (): Promise<void> => {
    setBusy(true);
    // A failure has been told by the verb itself.
    await onConfirm().catch(() => undefined);
    setBusy(false);
    setOpen(false);
  };
  return (
    <>
      <Button {...button} onClick={() => setOpen(true)}>
        {label}
      </Button>
      <ConfirmDialog
        open={open}
        title={title}
        confirm={confirm ?? label}
        cancel={cancel}
        destructive={destructive}
        busy={busy}
        onConfirm={() => void act()}
        onClose={() => setOpen(false)}
      >
        {text}
      </ConfirmDialog>
    </>
  );
}
