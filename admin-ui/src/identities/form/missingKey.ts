import type { FieldPath } from '../identityTypes';
import { isName } from '../identityValues';

/** The key of what is said about a required field that is blank. */
export function missingKey(
  path: FieldPath,
): 'identities.form.name_missing' | 'identities.form.missing' {
  return isName(path) ? 'identities.form.name_missing' : 'identities.form.missing';
}
