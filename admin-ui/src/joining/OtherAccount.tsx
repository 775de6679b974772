import LogoutIcon from '@mui/icons-material/LogoutOutlined';
import { Alert, Button } from '@mui/material';
import { type ReactNode, useState } from 'react';
import { useGetIdentity, useLogout } from 'react-admin';
import type { UsherInspectedInvitation } from '../api/contract.js';
import type { Me } from '../api/types.js';
import { useT } from '../i18n/useT.js';

interface OtherAccountProps {
  invitation: UsherInspectedInvitation;
  /** The person who is signed in, where Usher knows them. */
  me: Me | undefined;
}

/** Says that somebody else is signed in than who is invited, and leads on. */
export function OtherAccount({ invitation, me }: OtherAccountProps): ReactNode {
  const t = useT();
  const { identity } = useGetIdentity();
  const { email, next } = invitation;
  const name = me?.user.email ?? identity?.fullName;
  const who = name
    ? t('joining.other.known', { name, email })
    : t('joining.other.unknown', { email });
  if (next === 'set_password') {
    return <Alert severity="info">{`${who} ${t('joining.no_account', { email })}`}</Alert>;
  }
  return (
    <>
      <Alert severity="info">{`${who} ${t('joining.other.way', { email })}`}</Alert>
      <SignOutButton />
    </>
  );
}

/** Signs out as the application does it; after the next sign-in, this page goes on. */
export function SignOutButton(): ReactNode {
  const t = useT();
  const logout = useLogout();
  const [isLeaving, setLeaving] = useState(false);
  return (
    <Button
      variant="contained"
      startIcon={<LogoutIcon />}
      loading={isLeaving}
      onClick={() => {
        setLeaving(true);
        void logout().finally(() => setLeaving(false));
      }}
    >
      {t('joining.other.sign_out')}
    </Button>
  );
}
