import type { ReactNode } from 'react';
import { Notification } from 'react-admin';

/** Notices below the app bar, where they cover no button that is pressed next: those are at the bottom. */
export function PanelNotification(): ReactNode {
  return (
    <Notification
      anchorOrigin={{ vertical: 'top', horizontal: 'center' }}
      sx={{ '&&': { top: 56 } }}
    />
  );
}
