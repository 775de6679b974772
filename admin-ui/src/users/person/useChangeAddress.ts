import type { UseMutationResult } from '@tanstack/react-query';
import { useNotice } from '../../api/hooks.js';
import { useVerb } from '../../ui/act/useVerb.js';
import type { User } from '../../api/types.js';
import { useT } from '../../i18n/useT.js';
import { isWaiting } from '../states.js';
import { useRefreshPeople } from '../usePersonVerbs.js';

/** Changes the address of somebody; takes the new one. Its caller shows a failure. */
export function useChangeAddress(
  user: User,
  onDone: () => void,
): UseMutationResult<User, Error, string> {
  const t = useT();
  const notice = useNotice();
  const refresh = useRefreshPeople();
  return useVerb((usher, email: string) => usher.changeEmail(user.id, email), {
    onDone: (_, email) => {
      const told = isWaiting(user.status) ? 'users.address.corrected' : 'users.address.asked';
      notice(t(told, { email }));
      onDone();
      return refresh();
    },
    onFail: () => undefined,
  });
}

/** Takes back what waits to be confirmed, by the address that there is. */
export function useKeepAddress(user: User): UseMutationResult<User> {
  const t = useT();
  const notice = useNotice();
  const refresh = useRefreshPeople();
  return useVerb((usher) => usher.changeEmail(user.id, user.email), {
    onDone: () => {
      notice(t('users.address.taken_back'));
      return refresh();
    },
  });
}
