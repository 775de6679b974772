import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { HttpError, useCanAccess, useLogoutIfAccessDenied, useNotify } from 'react-admin';
import { type UsherApi, useResourceName, useUsherContext } from './context.js';
import type { GuardedAction, GuardedResource } from './permissions.js';
import type { Me, MetadataColumn } from './types.js';

/**
 * Usher's API. A refused call signs out where it must, and still fails: react-admin's own hook would
 * let it succeed with nothing.
 */
export function useUsher(): UsherApi {
  const { api } = useUsherContext();
  const logoutIfAccessDenied = useLogoutIfAccessDenied();
  return useMemo(() => {
    const failing = async (error: unknown): Promise<never> => {
      await logoutIfAccessDenied(error);
      throw error;
    };
    return new Proxy(api, {
      get: (target, name): unknown => {
        const verb: unknown = Reflect.get(target, name);
        if (typeof verb !== 'function') return verb;
        return (...parameters: unknown[]): Promise<unknown> =>
          Promise.resolve(verb.apply(target, parameters) as unknown).catch(failing);
      },
    });
  }, [api, logoutIfAccessDenied]);
}

/** The key of who is signed in, among what was asked for. */
export const meKey = ['usher', 'me'];

/** Gives who is signed in and where; undefined until it is known. */
export function useMe(): Me | undefined {
  return useWho().data;
}

/** Gives the refusal of somebody of the application whom Usher does not let in; undefined for all others. */
export function useRefusal(): Error | undefined {
  const { data, error } = useWho();
  return data === undefined && isRefusal(error) ? error : undefined;
}

function useWho(): Pick<UseQueryResult<Me>, 'data' | 'error'> {
  const usher = useUsher();
  return useQuery({
    queryKey: meKey,
    queryFn: () => usher.me(),
    staleTime: 30_000,
    retry: (failures, error) => !isRefusal(error) && failures < 3,
  });
}

/** Tells whether an error says that this person is nobody here, which asking again does not change. */
function isRefusal(error: unknown): error is HttpError {
  return error instanceof HttpError && (error.status === 401 || error.status === 403);
}

/** Gives what asks anew who is signed in, where they work and what they may do there. */
export function useAskWhoAnew(): () => Promise<void> {
  const { forgetSession } = useUsherContext();
  const queryClient = useQueryClient();
  return useCallback(async () => {
    forgetSession();
    const known = [['auth'], ['usher']].map((queryKey) =>
      queryClient.invalidateQueries({ queryKey }),
    );
    await Promise.all(known);
  }, [forgetSession, queryClient]);
}

const none: MetadataColumn[] = [];

/** The fields that the application adds to people's metadata; none until they are known. */
export function useMetadataColumns(): MetadataColumn[] {
  return useMe()?.metadataColumns ?? none;
}

/** Tells whether the signed-in person may do `action` on Usher's `resource`; undefined until it is known. */
export function useMay(action: GuardedAction, resource: GuardedResource): boolean | undefined {
  const name = useResourceName();
  const { canAccess, isPending } = useCanAccess({ action, resource: name(resource) });
  return isPending ? undefined : canAccess === true;
}

export type Notice = (text: string, type?: 'info' | 'success' | 'warning' | 'error') => void;

/** Shows a short message, in words that are already translated. */
export function useNotice(): Notice {
  const notify = useNotify();
  return useCallback(
    (text, type = 'success') => notify(text, { type, messageArgs: { _: text } }),
    [notify],
  );
}
