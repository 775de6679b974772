import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useUsher } from '../api/hooks.js';
import type { IdentitySettings } from './identityTypes.js';

/** The fields that the organization asks for, and all countries. */
export function useIdentitySettings(): UseQueryResult<IdentitySettings> {
  const usher = useUsher();
  return useQuery({
    queryKey: ['usher', 'identity-settings'],
    queryFn: () => usher.identitySettings(),
    staleTime: 60_000,
    refetchOnWindowFocus: false,
  });
}
