import { Button, type ButtonProps } from '@mui/material';
import type { ReactNode } from 'react';
import { LinkBase, useBasename } from 'react-admin';
import { useT } from '../../i18n/useT.js';

/** A button to the application's own home. */
export function HomeButton(button: ButtonProps): ReactNode {
  const t = useT();
  const home = useBasename() || '/';
  return (
    <Button {...button} component={LinkBase} to={home}>
      {t('action.home')}
    </Button>
  );
}
