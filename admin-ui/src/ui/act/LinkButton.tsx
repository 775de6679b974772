import { Button, type ButtonProps } from '@mui/material';
import { type ReactNode, useEffect, useRef } from 'react';
import { LinkBase } from 'react-admin';
import { useIsThere, usePath } from '../../api/context.js';

/** A button that goes to one of Usher's pages; none where the application has left that out. */
export function LinkButton({
  to,
  autoFocus = false,
  ...button
}: ButtonProps & { to: string }): ReactNode {
  const path = usePath();
  const isThere = useIsThere();
  const link = useRef<HTMLAnchorElement>(null);
  // React focuses inputs and buttons by itself, but no links.
  useEffect(() => {
    if (autoFocus) link.current?.focus();
  }, [autoFocus]);
  if (!isThere(to)) return null;
  return <Button {...button} ref={link} component={LinkBase} to={path(to)} />;
}
