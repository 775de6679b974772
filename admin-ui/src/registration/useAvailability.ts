import { useQuery } from '@tanstack/react-query';
import { useUsher } from '../api/hooks.js';
import type { Availability } from '../api/types.js';
import { useDebounced } from '../ui/form/useDebounced.js';

/** The time that the person's last key must be ago before the server is asked, in milliseconds. */
const pause = 350;

interface CurrentAvailability {
  availability: Availability;
  checking: boolean;
}

/** Asks whether an e-mail address and a username are free; blank ones are not asked about. */
export function useAvailability(email: string, username: string): CurrentAvailability {
  const byEmail = useOne('email', email.trim());
  const byUsername = useOne('username', username.trim());
  return {
    availability: { email: byEmail.data?.email, username: byUsername.data?.username },
    checking: byEmail.isFetching,
  };
}

function useOne(
  field: 'email' | 'username',
  value: string,
): { data: Availability | undefined; isFetching: boolean } {
  const usher = useUsher();
  const settled = useDebounced(value, pause);
  const { data, isFetching } = useQuery({
    queryKey: ['usher', 'availability', field, settled],
    queryFn: () => usher.availability({ [field]: settled }),
    enabled: settled !== '',
    staleTime: 10_000,
    retry: false,
  });
  // While somebody types, the answer for what stood there before is not shown.
  return { data: settled === value ? data : undefined, isFetching };
}
