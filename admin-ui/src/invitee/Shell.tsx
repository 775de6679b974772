import '@fontsource-variable/inter/index.css';
import './invitee.css';
import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

/** The one card of an invitee's page. */
export function Shell({ title, children }: { title: string; children: ReactNode }): ReactNode {
  return (
    <main>
      <h1>{title}</h1>
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

export function start(page: ReactNode): void {
  const root = document.getElementById('root');
  if (root) createRoot(root).render(<StrictMode>{page}</StrictMode>);
}
