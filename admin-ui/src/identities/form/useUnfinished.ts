import { useCallback, useEffect, useState } from 'react';
import { fieldKind } from '../fieldKind.js';
import type { FieldPath } from '../identityTypes.js';
import { type UnfinishedFields, useIdentityForm } from './identityForm.js';

/** The key of what is said about a field that is unfinished. */
export function unfinishedKey(
  path: FieldPath,
): 'identities.form.date_incomplete' | 'identities.form.no_country' {
  const kind = fieldKind(path);
  return kind === 'date' || kind === 'pastDate'
    ? 'identities.form.date_incomplete'
    : 'identities.form.no_country';
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
