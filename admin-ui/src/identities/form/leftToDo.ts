import { type FieldPath, fieldPaths } from '../identityTypes';
import { missingPaths } from '../identityValues';
import type { IdentityForm } from './identityForm';

/** The fields that are in the way of submitting: missing, wrong and unfinished ones. */
export function leftToDo({
  inputs,
  faults,
  settings,
  unfinished,
}: Pick<IdentityForm, 'inputs' | 'faults' | 'settings' | 'unfinished'>): FieldPath[] {
  const missing = missingPaths(inputs, settings.fields);
  return fieldPaths.filter(
    (path) => faults[path] !== undefined || missing.includes(path) || unfinished.includes(path),
  );
}
