import { Button, type ButtonProps } from '@mui/material';
import { type ReactNode, useEffect, useRef } from 'react';
import { isNowhere } from './focus';

/** A button that has the focus again when it is no longer busy: browsers take it from disabled ones. */
export function BusyButton({ loading, onClick, ...button }: ButtonProps): ReactNode {
  const own = useRef<HTMLButtonElement>(null);
  const pressed = useRef(false);
  useEffect(() => {
    if (loading || !pressed.current) return;
    pressed.current = false;
    if (isNowhere(document.activeElement)) own.current?.focus();
  }, [loading]);
  return (
    <Button
      {...button}
      ref={own}
      loading={loading}
      onClick={(event) => {
        pressed.current = document.activeElement === own.current;
        onClick?.(event);
      }}
    />
  );
}
