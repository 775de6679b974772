import type { UseMutationResult } from '@tanstack/react-query';
import { useListContext, useRefresh } from 'react-admin';
import { useNotice, useVerb } from '../../api/hooks.js';
import type { User } from '../../api/types.js';
import type { UsherApi } from '../../api/context.js';
import { useErrorText, useT } from '../../i18n/useT.js';
import { useAskForIdentities } from '../../identities/useAskForIdentities.js';

type ByIds<R> = UseMutationResult<R, Error, string[]>;

/** Unticks the people and shows the list anew. */
function useFinish(): () => void {
  const { onUnselectItems } = useListContext();
  const refresh = useRefresh();
  return () => {
    onUnselectItems();
    refresh();
  };
}

/** Mails the invitations of these people again. */
export function useBulkResend(): ByIds<{ queued: number; skipped: number }> {
  const t = useT();
  const notice = useNotice();
  const finish = useFinish();
  return useVerb(resendTo, {
    onDone: ({ queued, skipped }) => {
      const left = skipped > 0 ? t('users.bulk.resend_skipped', { smart_count: skipped }) : '';
      if (queued === 0) notice(`${t('users.bulk.resend_none')} ${left}`, 'info');
      else notice(`${t('users.bulk.resent', { smart_count: queued })} ${left}`);
      finish();
    },
  });
}

/** The ids of the invitations of these people that can be mailed again. */
export async function openInvitations(usher: UsherApi, userIds: string[]): Promise<string[]> {
  const { data } = await usher.getMany<User>('users', { ids: userIds });
  return data.flatMap(({ invitation }) =>
    invitation && ['pending', 'expired'].includes(invitation.status) ? [invitation.id] : [],
  );
}

/** Counts how many of these people can be asked for their personal information. */
export async function countToAsk(usher: UsherApi, userIds: string[]): Promise<number> {
  const { data } = await usher.getMany<User>('users', { ids: userIds });
  return data.filter(
    ({ status, identityStatus }) =>
      status !== 'archived' && identityStatus !== 'submitted' && identityStatus !== 'validated',
  ).length;
}

async function resendTo(
  usher: UsherApi,
  userIds: string[],
): Promise<{ queued: number; skipped: number }> {
  const open = await openInvitations(usher, userIds);
  const none = userIds.length - open.length;
  if (open.length === 0) return { queued: 0, skipped: none };
  const { queued, skipped } = await usher.resendMany(open);
  return { queued, skipped: skipped + none };
}

/** Asks these people for their personal information. */
export function useBulkAsk(): ReturnType<typeof useAskForIdentities> {
  return useAskForIdentities(useFinish());
}

interface Archived {
  done: number;
  failures: unknown[];
}

/** Archives these people, one after the other; tells how many could not be archived and why. */
export function useBulkArchive(): ByIds<Archived> {
  const t = useT();
  const notice = useNotice();
  const errorText = useErrorText();
  const finish = useFinish();
  return useVerb(archiveAll, {
    onDone: ({ done, failures }) => {
      if (done > 0) notice(t('users.bulk.archived', { smart_count: done }));
      if (failures.length > 0) {
        const reason = errorText(failures[0]);
        const values = { smart_count: failures.length, reason };
        notice(t('users.bulk.archive_failed', values), 'error');
      }
      finish();
    },
  });
}

async function archiveAll(usher: UsherApi, userIds: string[]): Promise<Archived> {
  const failures: unknown[] = [];
  for (const id of userIds) {
    await usher.archive(id).catch((error: unknown) => failures.push(error));
  }
  return { done: userIds.length - failures.length, failures };
}
