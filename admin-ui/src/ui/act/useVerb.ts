import { useMutation, type UseMutationResult } from '@tanstack/react-query';
import type { UsherApi } from '../../api/context.js';
import { useNotice, useUsher } from '../../api/hooks.js';
import { useErrorText } from '../../i18n/useT.js';

/**
 * A verb of Usher's as a mutation. A failure is told to the person, unless `onFail` deals with it.
 * @param verb what to call; gets Usher's API and the variables.
 */
export function useVerb<R, V = void>(
  verb: (usher: UsherApi, variables: V) => Promise<R>,
  {
    onDone,
    onFail,
    inOrderOf,
  }: {
    onDone?: (result: R, variables: V) => unknown;
    onFail?: (error: Error, variables: V) => unknown;
    /** Verbs of the same order wait for each other. */
    inOrderOf?: string;
  } = {},
): UseMutationResult<R, Error, V> {
  const usher = useUsher();
  const notice = useNotice();
  const errorText = useErrorText();
  return useMutation<R, Error, V>({
    mutationFn: (variables) => verb(usher, variables),
    scope: inOrderOf === undefined ? undefined : { id: inOrderOf },
    onSuccess: onDone,
    onError: onFail ?? ((error) => notice(errorText(error), 'error')),
  });
}
