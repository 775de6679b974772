import { type FieldPath, fieldPaths } from '../identityTypes.js';
import { neededPaths } from '../identityValues.js';
import type { IdentityForm } from './identityForm.js';

/** The fields that are in the way of submitting: needed, wrong and unfinished ones. */
export function leftToDo({
  inputs,
  faults,
  settings,
  unfinished,
}: Pick<IdentityForm, 'inputs' | 'faults' | 'settings' | 'unfinished'>): FieldPath[] {
  const needed = neededPaths(inputs, settings.fields);
  return fieldPaths.filter(
    (path) => faults[path] !== undefined || needed.includes(path) || unfinished.includes(path),
  );
}
