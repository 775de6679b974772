import { fieldKind } from '../../fieldKind.js';
import { type FieldPath, fieldPaths } from '../../identityTypes.js';
import { isName, neededPaths } from '../../identityValues.js';
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

/** The key of what is said about a required field that is blank. */
export function missingKey(
  path: FieldPath,
): 'identities.form.name_missing' | 'identities.form.missing' {
  return isName(path) ? 'identities.form.name_missing' : 'identities.form.missing';
}

/** The key of what is said about a field that is unfinished. */
export function unfinishedKey(
  path: FieldPath,
): 'identities.form.date_incomplete' | 'identities.form.no_country' {
  const kind = fieldKind(path);
  return kind === 'date' || kind === 'pastDate'
    ? 'identities.form.date_incomplete'
    : 'identities.form.no_country';
}
