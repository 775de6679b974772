import type { FieldPath } from '../identityTypes.js';
import { isName } from '../identityValues.js';

/** The key of what is said about a required field that is blank. */
export function missingKey(
  path: FieldPath,
): 'identities.form.name_missing' | 'identities.form.missing' {
  return isName(path) ? 'identities.form.name_missing' : 'identities.form.missing';
}
