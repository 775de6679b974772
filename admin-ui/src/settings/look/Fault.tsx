import type { ReactNode } from 'react';
import { ValidationError } from 'react-admin';
import type { ControllerFieldState } from 'react-hook-form';

interface FaultProps {
  state: Pick<ControllerFieldState, 'error'>;
  otherwise: ReactNode;
}

/** The fault of a field in words; where it has none, its help. */
export function Fault({ state, otherwise }: FaultProps): ReactNode {
  const message = state.error?.message ?? state.error?.root?.message;
  return message ? <ValidationError error={message} /> : otherwise;
}
