import { createContext, useCallback, useContext, useEffect, useState } from 'react';
import type { Faults } from '../../../drafts/filling.js';
import { pathsOfStep, stepIds } from '../../identitySteps.js';
import type { FieldPath, IdentitySettings } from '../../identityTypes.js';
import type { FieldInput, FieldInputs } from '../../identityValues.js';

export interface UnfinishedFields {
  /** Fields that hold something which is no value yet: half a date, what no country is called. */
  unfinished: readonly FieldPath[];
  unfinish: (path: FieldPath, isUnfinished: boolean) => void;
}

/** The values that the fields of the guided steps show, and what they tell. */
export interface IdentityForm extends UnfinishedFields, LeftFields {
  inputs: FieldInputs;
  faults: Faults;
  /** Shows why fields came back to be filled in anew. */
  returned: Faults;
  settings: IdentitySettings;
  type: (path: FieldPath, input: FieldInput) => void;
}

export const IdentityFormContext = createContext<IdentityForm | undefined>(undefined);

export function useIdentityForm(): IdentityForm {
  const form = useContext(IdentityFormContext);
  if (!form) throw new Error('Fields of an identity stand inside of IdentityFormContext.');
  return form;
}

/** The id of a field's element, by which other places lead to it. */
export function fieldId(path: FieldPath): string {
  return `identity-${path}`;
}

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
    return () => step && leave(...pathsOfStep(step));
  }, [current, leave]);
  return { left, leave };
}

/** For the form: which of its fields are unfinished. */
export function useUnfinishedFields(): UnfinishedFields {
  const [unfinished, setUnfinished] = useState<readonly FieldPath[]>([]);
  const unfinish = useCallback((path: FieldPath, isUnfinished: boolean): void => {
    setUnfinished((before) =>
      before.includes(path) === isUnfinished
        ? before
        : isUnfinished
          ? [...before, path]
          : before.filter((one) => one !== path),
    );
  }, []);
  return { unfinished, unfinish };
}

/** For a field: tells the form whether it is unfinished, for as long as it is there. */
export function useUnfinished(path: FieldPath): (isUnfinished: boolean) => void {
  const { unfinish } = useIdentityForm();
  useEffect(() => () => unfinish(path, false), [unfinish, path]);
  return useCallback((isUnfinished) => unfinish(path, isUnfinished), [unfinish, path]);
}
