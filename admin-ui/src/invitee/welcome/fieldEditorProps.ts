import type { FieldPath } from '../../identities/identityTypes.js';
import type { FieldInput } from '../../identities/identityValues.js';

export interface FieldEditorProps {
  path: FieldPath;
  input: FieldInput;
  onChange: (input: FieldInput) => void;
  countries: readonly string[];
  isRequired: boolean;
  fault?: string | undefined;
  /** The reason why it came back. */
  reason?: string | undefined;
}
