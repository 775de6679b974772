/** The name of the key that shortcuts begin with on the reader's machine. */
export function command(): string {
  return /Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘' : 'Ctrl';
}

/** Decides what a key that was pressed anywhere asks for; undefined where it is for something else. */
export function wantedBy(event: KeyboardEvent): 'find' | 'shortcuts' | undefined {
  if (event.defaultPrevented || event.altKey || isInDialog()) return undefined;
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') return 'find';
  const isPlain = !event.ctrlKey && !event.metaKey;
  return isPlain && event.key === '?' && !isTyping(event.target) ? 'shortcuts' : undefined;
}

function isInDialog(): boolean {
  return document.querySelector('[role="dialog"]') !== null;
}

function isTyping(target: EventTarget | null): boolean {
  const writable =
    'input, textarea, select, [contenteditable], [role="textbox"], [role="combobox"]';
  return target instanceof Element && target.closest(writable) !== null;
}
