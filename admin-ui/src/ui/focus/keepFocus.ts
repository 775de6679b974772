/**
 * Keeps the focus somewhere while the page changes under it. A button that was disabled while it
 * was busy has it again; when what had it is gone, the page's title takes it. Otherwise both leave
 * a keyboard and a screen reader at the top of the document.
 * @returns ends it.
 */
export function keepFocus(): () => void {
  let last: Element | undefined;
  let wasDisabled = false;
  const focused = ({ target }: Event): void => {
    last = target instanceof Element ? target : undefined;
    wasDisabled = false;
  };
  const pressed = ({ target }: Event): void => {
    // Who clicks beside it gives the focus up.
    if (target instanceof Node && !last?.contains(target)) last = undefined;
  };
  const look = (): void => {
    if (!(last instanceof HTMLElement) || document.activeElement !== document.body) return;
    if (!last.isConnected) {
      last = undefined;
      focusTitle();
    } else if (last.matches(':disabled')) wasDisabled = true;
    else if (wasDisabled) last.focus({ preventScroll: true });
  };
  const observer = new MutationObserver(look);
  document.addEventListener('focusin', focused);
  document.addEventListener('pointerdown', pressed, true);
  observer.observe(document.body, {
    subtree: true,
    childList: true,
    attributeFilter: ['disabled'],
  });
  return () => {
    document.removeEventListener('focusin', focused);
    document.removeEventListener('pointerdown', pressed, true);
    observer.disconnect();
  };
}

/** Puts the focus on the page's title, from where a screen reader reads on. */
export function focusTitle(): void {
  document.querySelector<HTMLElement>('h1[tabindex]')?.focus({ preventScroll: true });
}
