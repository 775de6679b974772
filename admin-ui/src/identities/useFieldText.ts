import { useCallback } from 'react';
import { useT } from '../i18n/useT.js';
import { useRegion } from '../ui/show/useFormat.js';
import { fieldText } from './fieldText.js';
import { type FieldPath, sexNames } from './identityTypes.js';

/**
 * Gives a field's value for reading, in the panel's language; empty when there is none. Put it in
 * an element with `dir="auto"`: names have any script.
 */
export function useFieldText(): (path: FieldPath, value: unknown) => string {
  const t = useT();
  const locale = useRegion();
  return useCallback(
    (path, value) =>
      fieldText(path, value, locale, {
        sex: (code) => (isSexCode(code) ? t(`identities.sex.${sexNames[code]}`) : code),
        nationality: (code) => t(`identities.nationality.${code}`),
      }),
    [t, locale],
  );
}

function isSexCode(code: string): code is keyof typeof sexNames {
  return Object.hasOwn(sexNames, code);
}
