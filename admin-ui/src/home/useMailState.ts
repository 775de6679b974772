import { useQuery } from '@tanstack/react-query';
import { useUsher } from '../api/hooks.js';
import type { MailState } from '../api/types.js';

/** The pause between questions whether mail is going out, in milliseconds. */
const pause = 15_000;

/**
 * Asks whether the organization's mail is going out. It is undefined until it is known, and for
 * those whom it does not concern.
 */
export function useMailState(): MailState | undefined {
  const usher = useUsher();
  const { data } = useQuery({
    queryKey: ['usher', 'home'],
    queryFn: () => usher.home(),
    refetchInterval: pause,
  });
  return data?.mail;
}
