import type { ReactNode } from 'react';
import { CanAccess } from 'react-admin';
import { useResourceName } from '../../api/context.js';

interface MayProps {
  action: string;
  /** One of Usher's, by the name that its API gives it. */
  resource: string;
  children: ReactNode;
}

/** Shows its contents to those who may do `action` on `resource`. */
export function May({ action, resource, children }: MayProps): ReactNode {
  const name = useResourceName();
  return (
    <CanAccess action={action} resource={name(resource)}>
      {children}
    </CanAccess>
  );
}
