import { useEffect } from 'react';
import { useResourceContext, useStore } from 'react-admin';
import { useLocation } from 'react-router-dom';
import { hiddenIn } from './sharedLook.js';

/** Shows the columns that the address of a list says, which somebody has shared. */
export function useSharedColumns(): void {
  const { search } = useLocation();
  const [, setAway] = useStore<readonly string[]>(`${useResourceContext()}.datatable`);
  useEffect(() => {
    const hidden = hiddenIn(search);
    if (hidden) setAway(hidden);
  }, [search, setAway]);
}
