import type { FaultGroup } from '../../../api/importTypes.js';
import { useT } from '../../../i18n/useT.js';
import { isImportField } from '../rowFields.js';
import { useFieldLabel } from '../useFieldLabel.js';

/** Says what a group of faults is about: the person's own word and what is wrong with it. */
export function useFaultLabel(): (fault: Pick<FaultGroup, 'code' | 'field' | 'value'>) => string {
  const t = useT();
  const fieldLabel = useFieldLabel();
  return (fault) => {
    const field = isImportField(fault.field) ? fieldLabel(fault.field) : '';
    const plain = t(`imports.faults.${fault.code}`);
    const about = fault.field.includes('metadata.') || isOfIdentity(fault.code);
    if (about && field !== '') return t('named', { name: field, value: plain });
    return fault.value === null ? plain.charAt(0).toLocaleUpperCase() + plain.slice(1) : plain;
  };
}

/** The kinds that several fields have, so that the field has to be said. */
function isOfIdentity(code: string): boolean {
  return /^(text|date|country|name)\./.test(code);
}
