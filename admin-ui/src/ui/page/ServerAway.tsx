import CloudOffIcon from '@mui/icons-material/CloudOffOutlined';
import { Alert, Button } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useRef, useSyncExternalStore } from 'react';
import { connection } from '../../api/connection.js';
import { serverLost } from '../../api/serverLost.js';
import { useT } from '../../i18n/useT.js';

/**
 * A bar over the page while the server does not answer; the page stays, and goes on by itself when
 * the server is back. It stays in sight below a bar of `top` pixels.
 */
export function ServerAway({ top = 0 }: { top?: number }): ReactNode {
  const t = useT();
  const isLost = useSyncExternalStore(connection.subscribe, connection.isLost);
  useOffline();
  useGoOn(isLost);
  return (
    // There before it says something, or screen readers would not tell it.
    <div role="status" style={{ display: 'contents' }}>
      {isLost && (
        <Alert
          severity="warning"
          icon={<CloudOffIcon fontSize="inherit" />}
          action={
            <Button color="inherit" size="small" onClick={connection.askNow}>
              {t('away.ask_now')}
            </Button>
          }
          sx={{
            position: 'sticky',
            top: `${top}px`,
            zIndex: 'appBar',
            borderRadius: 0,
            alignItems: 'center',
          }}
        >
          {t('away.text')}
        </Alert>
      )}
    </div>
  );
}

/** A browser that is offline sends nothing, so nothing would fail. */
function useOffline(): void {
  useEffect(() => {
    const lost = (): void => void serverLost();
    if (!navigator.onLine) lost();
    window.addEventListener('offline', lost);
    window.addEventListener('online', connection.askNow);
    return () => {
      window.removeEventListener('offline', lost);
      window.removeEventListener('online', connection.askNow);
    };
  }, []);
}

/** Asks, when the server is back, anew for what had failed. */
function useGoOn(isLost: boolean): void {
  const queryClient = useQueryClient();
  const wasLost = useRef(false);
  useEffect(() => {
    if (!isLost && wasLost.current) {
      void queryClient.refetchQueries({ predicate: ({ state }) => state.status === 'error' });
    }
    wasLost.current = isLost;
  }, [isLost, queryClient]);
}
