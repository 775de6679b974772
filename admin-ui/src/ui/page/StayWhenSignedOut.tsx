import { Alert, Link, Portal, Snackbar } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useEffectEvent, useState } from 'react';
import { LinkBase, useBasename } from 'react-admin';
import { meKey, useMe, useUsher } from '../../api/hooks.js';
import type { Me } from '../../api/types.js';
import { heldPages, useHeldPage } from './heldPages.js';
import { useT } from '../../i18n/useT.js';
import { SignInAgain } from './SignInAgain.js';

interface StayWhenSignedOutProps {
  /** True when there is something to lose; once there was, the page stays to its end. */
  when: boolean;
  /** Tells that what could not be saved meanwhile can be now. */
  onSignedIn?: (() => unknown) | undefined;
}

/** Keeps the page when the session ends: asks for the password over it, or leads to the application's sign-in in another tab. */
export function StayWhenSignedOut({ when, onSignedIn }: StayWhenSignedOutProps): ReactNode {
  const t = useT();
  const basename = useBasename();
  const [begun, setBegun] = useState(when);
  // What is being sent may be nothing to lose for others, until the answer is that it was refused.
  if (when && !begun) setBegun(true);
  const isOut = useHeldPage(begun);
  const returned = useReturn(isOut, onSignedIn);
  const me = useMe();
  if (isOut && me?.signIn === 'own') {
    return (
      <SignInAgain
        me={me}
        onSignedIn={returned}
        otherwise={
          <Link component={LinkBase} to={`${basename}/login`} target="_blank" variant="body2">
            {t('signed_out.sign_in')}
          </Link>
        }
      />
    );
  }
  return (
    // The page would put it under what stands above it.
    <Portal>
      <Snackbar open={isOut} anchorOrigin={{ vertical: 'top', horizontal: 'center' }}>
        <Alert severity="warning" variant="filled" sx={{ alignItems: 'center' }}>
          {t('signed_out.text')}{' '}
          <Link
            component={LinkBase}
            to={`${basename}/login`}
            target="_blank"
            color="inherit"
            sx={{ fontWeight: 600 }}
          >
            {t('signed_out.sign_in')}
          </Link>
        </Alert>
      </Snackbar>
    </Portal>
  );
}

/**
 * Asks who is signed in each time that somebody comes back to this tab.
 * @returns asks now.
 */
function useReturn(isOut: boolean, onSignedIn: (() => unknown) | undefined): () => Promise<void> {
  const usher = useUsher();
  const queryClient = useQueryClient();
  const ask = async (): Promise<void> => {
    const before = queryClient.getQueryData<Me>(meKey);
    const now = await usher.me().catch(() => undefined);
    // What is typed goes on only as the same person, in the same organization.
    if (!now || (before && !isSame(before, now))) return;
    heldPages.signedIn();
    for (const queryKey of [['auth'], meKey]) void queryClient.invalidateQueries({ queryKey });
    onSignedIn?.();
  };
  const returned = useEffectEvent(ask);
  useEffect(() => {
    if (!isOut) return;
    const look = (): void => {
      if (document.visibilityState === 'visible') void returned();
    };
    window.addEventListener('focus', look);
    document.addEventListener('visibilitychange', look);
    return () => {
      window.removeEventListener('focus', look);
      document.removeEventListener('visibilitychange', look);
    };
  }, [isOut]);
  return ask;
}

function isSame(one: Me, other: Me): boolean {
  return one.user.id === other.user.id && one.organization.id === other.organization.id;
}
