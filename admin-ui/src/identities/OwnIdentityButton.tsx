import { Button, type ButtonProps } from '@mui/material';
import type { ReactNode } from 'react';
import { LinkBase } from 'react-admin';
import { beside } from '../api/beside.js';
import { usePath, useUsherContext } from '../api/context.js';

/** A button to the page where people give their own identity. */
export function OwnIdentityButton(button: ButtonProps): ReactNode {
  const { apiUrl, isCalledByHost } = useUsherContext();
  const path = usePath();
  // The page beside the panel knows nobody who comes with a token of the application's.
  return isCalledByHost ? (
    <Button {...button} component={LinkBase} to={path('/own-identity')} />
  ) : (
    <Button {...button} href={beside(apiUrl, '/welcome')} />
  );
}
