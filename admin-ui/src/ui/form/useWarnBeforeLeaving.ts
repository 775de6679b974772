import { useEffect } from 'react';

/** Lets the browser ask before the page is closed or reloaded, while there is something to lose. */
export function useWarnBeforeLeaving(somethingToLose: boolean): void {
  useEffect(() => {
    if (!somethingToLose) return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [somethingToLose]);
}
