import ForwardToInboxIcon from '@mui/icons-material/ForwardToInboxOutlined';
import { Alert, Button } from '@mui/material';
import { type ReactNode, useState } from 'react';
import { useMe } from '../../api/hooks.js';
import type { User } from '../../api/types.js';
import { useT } from '../../i18n/useT.js';
import { May } from '../../ui/act/May.js';
import { useFormat } from '../../ui/show/useFormat.js';
import { isWaiting } from '../states.js';
import { AddressDialog } from './AddressDialog.js';
import { useKeepAddress } from './useChangeAddress.js';

/** Asks for what the server will ask for; where the host signs people in, their addresses are its own. */
function MayChange({ user, children }: { user: User; children: ReactNode }): ReactNode {
  const me = useMe();
  const atOnce = isWaiting(user.status);
  if (!me || user.status === 'archived' || (me.signIn === 'host' && !atOnce)) return null;
  return (
    <May action={atOnce ? 'create' : 'edit'} resource="users">
      {children}
    </May>
  );
}

export function CorrectAddressButton({ user }: { user: User }): ReactNode {
  const t = useT();
  const [open, setOpen] = useState(false);
  return (
    <MayChange user={user}>
      <Button size="small" startIcon={<ForwardToInboxIcon />} onClick={() => setOpen(true)}>
        {t('users.address.action')}
      </Button>
      {open && <AddressDialog user={user} onClose={() => setOpen(false)} />}
    </MayChange>
  );
}

/** A button that goes below the words where it would leave them no room. */
const breaking = {
  mt: 2,
  flexWrap: 'wrap',
  overflowWrap: 'anywhere',
  '& .MuiAlert-message': { flex: '1 1 200px' },
} as const;

/** Says which address waits to be confirmed, if one does, and takes it back. */
export function OpenAddressChange({ user }: { user: User }): ReactNode {
  const t = useT();
  const format = useFormat();
  const { mutate, isPending } = useKeepAddress(user);
  const { emailChange } = user;
  if (!emailChange) return null;
  const { email, requestedAt } = emailChange;
  const takeBack = (
    <MayChange user={user}>
      <Button
        size="small"
        color="inherit"
        loading={isPending}
        onClick={() => mutate()}
        sx={{ whiteSpace: 'nowrap' }}
      >
        {t('users.address.take_back')}
      </Button>
    </MayChange>
  );
  return (
    <Alert severity="info" action={takeBack} sx={breaking}>
      {t('users.address.waits', { email, time: format.relativeTime(requestedAt) })}
    </Alert>
  );
}
