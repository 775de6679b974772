import { useMetadataColumns } from '../../api/hooks.js';
import type { ImportField } from '../../api/importTypes.js';
import { useT } from '../../i18n/useT.js';
import { fieldLabel } from './rowFields.js';

/** The names of fields of rows, the application's too. */
export function useFieldLabel(): (field: ImportField) => string {
  const t = useT();
  const columns = useMetadataColumns();
  return (field) => fieldLabel(t, field, columns);
}
