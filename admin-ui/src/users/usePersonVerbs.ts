import { useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { useRedirect } from 'react-admin';
import { usePath, useResourceName } from '../api/context.js';
import { useNotice } from '../api/hooks.js';
import { useVerb } from '../ui/act/useVerb.js';
import type { User } from '../api/types.js';
import { useT } from '../i18n/useT.js';
import { personName } from '../ui/show/format.js';

/** Tells whether records of this resource are of people. */
function isOfPeople(resource: unknown, name: ReturnType<typeof useResourceName>): boolean {
  return resource === name('users') || resource === name('identities');
}

/** Shows people, their timelines, the states of their identities and the lists they are in anew. */
export function useRefreshPeople(): () => Promise<void> {
  const queryClient = useQueryClient();
  const name = useResourceName();
  return () =>
    queryClient.invalidateQueries({
      predicate: ({ queryKey: [resource, what] }) =>
        isOfPeople(resource, name) || what === 'timeline',
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
export function useResend(user: Pick<User, 'email'>): UseMutationResult<unknown, Error, string> {
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
export function useReinvite(user: User): UseMutationResult {
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
export function useRevoke(): UseMutationResult<unknown, Error, string> {
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

/** Erases somebody for good and goes back to the list. */
export function useErase(user: User): UseMutationResult {
  const t = useT();
  const notice = useNotice();
  const redirect = useRedirect();
  const path = usePath();
  const name = useResourceName();
  const queryClient = useQueryClient();
  return useVerb((usher) => usher.erasePerson(user.id), {
    onDone: () => {
      redirect(path('/users'));
      notice(t('users.erase.done', { name: personName(user) }));
      // The lists alone: who is erased cannot be read again.
      return queryClient.invalidateQueries({
        predicate: ({ queryKey: [resource, what] }) =>
          what === 'getList' && isOfPeople(resource, name),
      });
    },
  });
}
