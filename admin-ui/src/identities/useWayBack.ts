import { useLocation } from 'react-admin';
import { useIsThere } from '../api/context.js';
import { useMay } from '../api/hooks.js';
import { useT } from '../i18n/useT.js';

/** The state that the list to pick somebody from gives to the page that it opens, by the router. */
export const fromPicking = { from: 'picking' } as const;

/** The page that the form of somebody's identity leads back to: the list it was opened from, else the person. */
export function useWayBack(userId: string): { to: string; label: string } {
  const t = useT();
  const state: unknown = useLocation().state;
  const isThere = useIsThere();
  const maySee = useMay('list', 'users') === true && isThere('/users');
  return maySee && !isFromPicking(state)
    ? { to: `/users/${userId}`, label: t('identities.form.to_person') }
    : { to: '/registration/identity', label: t('identities.pick.back') };
}

function isFromPicking(state: unknown): boolean {
  return (
    typeof state === 'object' &&
    state !== null &&
    'from' in state &&
    state.from === fromPicking.from
  );
}
