import { focusTitle } from './keepFocus.js';

/** True when the focus is on nothing that is there: a screen reader would begin at the top of the page. */
export function isNowhere(focused: Element | null): boolean {
  return focused === null || focused === document.body || focused.closest(collapsed) !== null;
}

/** React-admin's bulk actions while nothing is ticked. */
export const collapsed = '.RaBulkActionsToolbar-collapsed';

/** Puts the focus on the page's title if what had it is gone. */
export function focusTitleIfNowhere(): void {
  if (!isNowhere(document.activeElement)) return;
  focusTitle();
}
