import type { ReactNode } from 'react';
import { CanAccess } from 'react-admin';
import { useResourceName } from '../../api/context.js';
import type { GuardedAction, GuardedResource } from '../../api/permissions.js';

interface MayProps {
  action: GuardedAction;
  resource: GuardedResource;
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
