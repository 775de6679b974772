import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useUsher } from '../api/hooks';
import type {
  FieldUses,
  IdentityFields,
  IdentityVersionInfo,
  IdentityView,
} from '../identities/identityTypes';
import { shownSteps, type StepId } from '../identities/identitySteps';
import { valueAt } from '../identities/identityValues';
import { type Reviewed, sameValue, textOf } from './decisions';

/** Each reading is recorded: nothing is read again that nobody asked for. */
export const readOnce = {
  staleTime: Infinity,
  gcTime: 0,
  retry: false,
  refetchOnWindowFocus: false,
  refetchOnReconnect: false,
} as const;

/** The latest answer that HR gave before, and what the identity said then. */
export interface Earlier {
  version: IdentityVersionInfo;
  fields: IdentityFields;
}

const answers: IdentityVersionInfo['action'][] = ['validate', 'accept', 'return'];

/** What an identity was when it was last validated or returned; null when it never was. Undefined until it is known. */
export function useEarlier({ id, version }: IdentityView): Earlier | null | undefined {
  const usher = useUsher();
  const { data, isError } = useQuery({
    queryKey: ['usher', 'review', id, 'earlier', version],
    queryFn: async () => {
      const versions = await usher.identityVersions(id);
      const answered = versions.find(
        (one) => one.version < version && answers.includes(one.action),
      );
      if (!answered) return null;
      return { version: answered, fields: await usher.identityVersion(id, answered.version) };
    },
    ...readOnce,
    // While an identity is looked at again that was changed in the meantime.
    placeholderData: keepPreviousData,
  });
  // Without it a review is still possible.
  return isError ? null : data;
}

/**
 * The fields that are reviewed, by step.
 * @param seen the identity as it was looked at before somebody changed it in the meantime.
 */
export function reviewedSteps(
  identity: IdentityView,
  uses: FieldUses,
  earlier: Earlier | null,
  seen: IdentityView | null,
): { id: StepId; fields: Reviewed[] }[] {
  const validated = earlier !== null && earlier.version.action !== 'return';
  return shownSteps(uses).map(({ id, paths }) => ({
    id,
    fields: paths.map((path) => {
      const value = valueAt(identity, path);
      const blank = textOf(value) === 'null' && uses[path] !== 'required';
      const meanwhile = seen !== null && !sameValue(value, valueAt(seen, path));
      const base = meanwhile ? seen : earlier?.fields;
      const before = valueAt(base, path);
      const same = base !== undefined && sameValue(value, before);
      const changed = base !== undefined && !same;
      return {
        path,
        value,
        ...(changed ? { before: { value: before } } : {}),
        settled: (blank && !changed) || (validated && same),
      };
    }),
  }));
}
