import type { ButtonProps, MenuProps } from '@mui/material';
import { useId, useState } from 'react';

interface MenuOfButton {
  /** For the button that opens the menu. */
  button: Pick<ButtonProps, 'id' | 'aria-haspopup' | 'aria-expanded' | 'onClick'>;
  /** For the menu, which is named after its button. */
  menu: Pick<MenuProps, 'anchorEl' | 'open' | 'onClose' | 'slotProps'>;
  close: () => void;
}

/**
 * Ties a menu to its button: for the eye, for the keyboard and for screen readers.
 * @param slots the props of the menu's parts, beside its list.
 */
export function useMenu(slots?: MenuProps['slotProps']): MenuOfButton {
  const id = useId();
  const [anchor, setAnchor] = useState<Element | null>(null);
  const isOpen = anchor !== null;
  const close = (): void => setAnchor(null);
  return {
    button: {
      id,
      'aria-haspopup': 'menu',
      'aria-expanded': isOpen,
      onClick: ({ currentTarget }) => setAnchor(currentTarget),
    },
    menu: {
      anchorEl: anchor,
      open: isOpen,
      onClose: close,
      slotProps: { ...slots, list: { 'aria-labelledby': id } },
    },
    close,
  };
}
