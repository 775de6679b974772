import type { ReactNode } from 'react';
import { UsherContext, type UsherContextValue } from '../api/context.js';
import { useRefuseTakenNames } from './takenNames.js';

interface UsherInLayoutProps {
  context: UsherContextValue;
  children: ReactNode;
}

/** A part of Usher in the layout of an application: it knows Usher, and its sizes are the application's. */
export function UsherInLayout({ context, children }: UsherInLayoutProps): ReactNode {
  useRefuseTakenNames(context);
  return <UsherContext value={context}>{children}</UsherContext>;
}
