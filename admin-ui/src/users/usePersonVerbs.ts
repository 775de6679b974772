import { useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { useNotice, useVerb } from '../api/hooks';
import type { User } from '../api/types';
import { useT } from '../i18n/useT';
import { personName } from '../ui/format';

/** Shows people, their timelines and the lists they are in anew. */
export function useRefreshPeople(): () => Promise<void> {
  const queryClient = useQueryClient();
  return () =>
    queryClient.invalidateQueries({
      predicate: ({ queryKey }) => queryKey[0] === 'users' || queryKey[1] === 'timeline',
    });
}

export function useArchive(user: User): UseMutationResult<User> {
  const t = useT();
  const notice = useNotice();
  const refresh = useRefreshPeople();
  return useVerb((usher) => usher.archive(user.id), {
    onDone: () => {
      notice(t('users.person.archived', { name: personName(user) }));
      return refresh();
    },
  });
}

export function useUnarchive(user: User): UseMutationResult<User> {
  const t = useT();
  const notice = useNotice();
  const refresh = useRefreshPeople();
  return useVerb((usher) => usher.unarchive(user.id), {
    onDone: () => {
      notice(t('users.person.unarchived', { name: personName(user) }));
      return refresh();
    },
  });
}

/** Takes the invitation's id. */
export function useResend(user: Pick<User, 'email'>): UseMutationResult<void, Error, string> {
  const t = useT();
  const notice = useNotice();
  const refresh = useRefreshPeople();
  return useVerb((usher, invitationId: string) => usher.resend(invitationId), {
    onDone: () => {
      notice(t('users.person.resent', { email: user.email }));
      return refresh();
    },
  });
}

/** Invites somebody again whose invitation was revoked. */
export function useReinvite(user: User): UseMutationResult<void> {
  const t = useT();
  const notice = useNotice();
  const refresh = useRefreshPeople();
  return useVerb((usher) => usher.reinvite(user.id), {
    onDone: () => {
      notice(t('users.person.resent', { email: user.email }));
      return refresh();
    },
  });
}

/** Takes the invitation's id. */
export function useRevoke(): UseMutationResult<void, Error, string> {
  const t = useT();
  const notice = useNotice();
  const refresh = useRefreshPeople();
  return useVerb((usher, invitationId: string) => usher.revoke(invitationId), {
    onDone: () => {
      notice(t('users.person.revoked'));
      return refresh();
    },
  });
}
