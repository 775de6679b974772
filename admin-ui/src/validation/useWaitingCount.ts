import { useGetList } from 'react-admin';
import { useResourceName } from '../api/context.js';
import { useMay } from '../api/hooks.js';
import { waiting } from './waiting.js';

/** In milliseconds. */
const MINUTE = 60_000;

/** Counts the identities that wait for validation; undefined for those who do not validate, and until it is known. */
export function useWaitingCount(): number | undefined {
  const mayValidate = useMay('validate', 'identities');
  const mayView = useMay('list', 'identities');
  const name = useResourceName();
  const { total } = useGetList(
    name('identities'),
    { ...waiting, pagination: { page: 1, perPage: 1 } },
    {
      enabled: mayValidate === true && mayView === true,
      refetchInterval: MINUTE,
      staleTime: MINUTE / 6,
      retry: false,
    },
  );
  return total;
}
