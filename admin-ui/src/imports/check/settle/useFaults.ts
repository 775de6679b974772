import { useQuery } from '@tanstack/react-query';
import { useUsher } from '../../../api/hooks.js';
import type { FaultGroup, PeopleImport } from '../../../api/importTypes.js';
import { faultsKey } from '../../useImport.js';

const none: FaultGroup[] = [];

/** The faults of an import's rows by kind; those that were there while its rows are judged again. */
export function useFaults({ id, status }: PeopleImport): FaultGroup[] {
  const usher = useUsher();
  const { data = none } = useQuery({
    queryKey: faultsKey(id),
    queryFn: () => usher.importFaults(id),
    enabled: status === 'ready',
    retry: false,
  });
  return data;
}
