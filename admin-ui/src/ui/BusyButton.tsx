import { Button, type ButtonProps } from '@mui/material';
import { type ReactNode, useEffect, useRef } from 'react';

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

/** Whether the focus is on nothing: a screen reader would begin at the top of the page. */
function isNowhere(focused: Element | null): boolean {
  return focused === null || focused === document.body;
}
