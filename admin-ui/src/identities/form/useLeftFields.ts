import { useCallback, useEffect, useState } from 'react';
import { stepIds, stepPaths } from '../identitySteps.js';
import type { FieldPath } from '../identityTypes.js';

export interface LeftFields {
  /** Fields that somebody is done with for now, so that what is wrong with them is told. */
  left: readonly FieldPath[];
  leave: (...paths: FieldPath[]) => void;
}

/**
 * For the form: which fields were left. With a step all of its fields are.
 * @param current the step that is open.
 */
export function useLeftFields(current: string): LeftFields {
  const [left, setLeft] = useState<readonly FieldPath[]>([]);
  const leave = useCallback((...paths: FieldPath[]): void => {
    setLeft((all) => (paths.every((path) => all.includes(path)) ? all : [...all, ...paths]));
  }, []);
  useEffect(() => {
    const step = stepIds.find((id) => id === current);
    return () => step && leave(...stepPaths[step]);
  }, [current, leave]);
  return { left, leave };
}
