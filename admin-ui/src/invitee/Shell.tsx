import '@fontsource-variable/inter/index.css';
import { type ReactNode, StrictMode, useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { keepFocus } from '../ui/focus/keepFocus.js';
import { language, onSpoken, speak } from './words/language.js';

interface ShellProps {
  title: string;
  children: ReactNode;
  /** A line over the title. */
  above?: ReactNode;
  /** For what is longer than a screen: the card begins at the top, and has room for two columns. */
  wide?: boolean;
}

/** The one card of an invitee's page. */
export function Shell({ title, children, above, wide = false }: ShellProps): ReactNode {
  useEffect(keepFocus, []);
  return (
    <main className={wide ? 'wide' : undefined}>
      {above}
      {/* Takes the focus when the page becomes another one. */}
      <h1 tabIndex={-1}>{title}</h1>
      {children}
    </main>
  );
}

export function Notice({
  kind,
  children,
}: {
  kind: 'good' | 'bad';
  children: ReactNode;
}): ReactNode {
  return (
    <p className={`notice ${kind}`} role={kind === 'bad' ? 'alert' : 'status'}>
      <span aria-hidden>{kind === 'good' ? '✓' : '!'}</span>
      <span>{children}</span>
    </p>
  );
}

/**
 * Draws a page in the reader's language, as far as it has it.
 * @param title what the browser calls the page.
 */
export function start(page: ReactNode, title: () => string): void {
  const root = document.getElementById('root');
  const name = (): void => {
    document.documentElement.lang = language();
    document.title = title();
  };
  onSpoken(name);
  const draw = (): void => {
    name();
    if (root) createRoot(root).render(<StrictMode>{page}</StrictMode>);
  };
  const words = speak(navigator.languages);
  if (words) void words.then(draw);
  else draw();
}
