import type { UseMutationResult } from '@tanstack/react-query';
import { useRefresh } from 'react-admin';
import { useNotice } from '../api/hooks.js';
import { useVerb } from '../ui/act/useVerb.js';
import type { User } from '../api/types.js';
import { useT } from '../i18n/useT.js';
import { personName } from '../ui/show/format.js';

export function useAddMember(groupId: string): UseMutationResult<unknown, Error, User> {
  const t = useT();
  const notice = useNotice();
  const refresh = useRefresh();
  return useVerb((usher, { id }: User) => usher.addMembers(groupId, [id]), {
    onDone: (_, user) => {
      notice(t('groups.added', { name: personName(user) }));
      refresh();
    },
  });
}

export function useRemoveMember(groupId: string): UseMutationResult<unknown, Error, User> {
  const t = useT();
  const notice = useNotice();
  const refresh = useRefresh();
  return useVerb((usher, { id }: User) => usher.removeMember(groupId, id), {
    onDone: (_, user) => {
      notice(t('groups.removed', { name: personName(user) }));
      refresh();
    },
  });
}
