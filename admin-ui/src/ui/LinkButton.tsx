import { Button, type ButtonProps } from '@mui/material';
import { type ReactNode, useEffect, useRef } from 'react';
import { LinkBase, useBasename } from 'react-admin';

/** A button that goes to a page of the panel, by its path from the panel's root. */
export function LinkButton({
  to,
  autoFocus = false,
  ...button
}: ButtonProps & { to: string }): ReactNode {
  const basename = useBasename();
  const link = useRef<HTMLAnchorElement>(null);
  // React focuses inputs and buttons by itself, but no links.
  useEffect(() => {
    if (autoFocus) link.current?.focus();
  }, [autoFocus]);
  return <Button {...button} ref={link} component={LinkBase} to={`${basename}${to}`} />;
}
