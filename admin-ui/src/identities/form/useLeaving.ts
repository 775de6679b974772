import { useEffect } from 'react';

/**
 * Calls `leave` when the page is left for another page of the panel or another tab, and `close`
 * when it is left for good.
 */
export function useLeaving(leave: () => void, close: () => void): void {
  useEffect(() => {
    const hidden = (): void => {
      if (document.visibilityState === 'hidden') leave();
    };
    document.addEventListener('visibilitychange', hidden);
    window.addEventListener('pagehide', close);
    return () => {
      document.removeEventListener('visibilitychange', hidden);
      window.removeEventListener('pagehide', close);
      leave();
    };
  }, [leave, close]);
}
