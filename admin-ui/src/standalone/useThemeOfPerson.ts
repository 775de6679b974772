import { useEffect, useRef } from 'react';
import { useGetIdentity, useStore, useStoreContext } from 'react-admin';

/**
 * Goes over to the colours that the person has chosen, whenever these are others; and keeps with the
 * account those that they choose by the button of the bar.
 */
export function useThemeOfPerson(): void {
  const store = useStoreContext();
  const [shown] = useStore<string | undefined>('theme');
  const { identity } = useGetIdentity();
  const chosen = identity && ((identity['theme'] ?? null) as string | null);
  const followed = useRef<string | null | undefined>(undefined);
  useEffect(() => {
    if (chosen === undefined) return;
    followed.current = chosen;
    if (chosen === 'system') store.removeItem('theme');
    else if (chosen !== null) store.setItem('theme', chosen);
  }, [chosen, store]);
  useEffect(() => {
    if (followed.current === undefined || !shown || shown === followed.current) return;
    followed.current = shown;
    void keep(shown);
  }, [shown]);
}

/** Keeps it with the account; a failure leaves the choice to this browser alone. */
async function keep(theme: string): Promise<void> {
  const headers = { 'Content-Type': 'application/json' };
  const body = JSON.stringify({ theme });
  await fetch('/api/me', { method: 'PUT', headers, body }).catch(() => undefined);
}
