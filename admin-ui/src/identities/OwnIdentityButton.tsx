import { Button, type ButtonProps } from '@mui/material';
import type { ReactNode } from 'react';
import { beside } from '../api/beside.js';
import { useUsherContext } from '../api/context.js';
import { LinkButton } from '../ui/LinkButton.js';

/** A button to the page where people give their own identity. */
export function OwnIdentityButton(button: ButtonProps): ReactNode {
  const { apiUrl, isCalledByHost } = useUsherContext();
  // The page beside the panel knows nobody who comes with a token of the application's.
  return isCalledByHost ? (
    <LinkButton {...button} to="/own-identity" />
  ) : (
    <Button {...button} href={beside(apiUrl, '/welcome')} />
  );
}
