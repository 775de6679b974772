import { useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { useResourceName } from '../api/context.js';
import { useNotice } from '../api/hooks.js';
import { useVerb } from '../ui/act/useVerb.js';
import type { ManyUsers } from '../api/identityVerbs.js';
import { useT } from '../i18n/useT.js';

interface Asked {
  queued: number;
  skipped: number;
}

/** Asks many people by mail to give their personal information, and tells how many were asked. */
export function useAskForIdentities(
  onDone?: () => unknown,
): UseMutationResult<Asked, Error, ManyUsers> {
  const t = useT();
  const notice = useNotice();
  const queryClient = useQueryClient();
  const name = useResourceName();
  return useVerb((usher, whom: ManyUsers) => usher.requestIdentities(whom), {
    onDone: ({ queued, skipped }) => {
      const left = skipped > 0 ? t('identities.request.skipped', { smart_count: skipped }) : '';
      if (queued === 0) notice(`${t('identities.request.none')} ${left}`, 'info');
      else notice(`${t('identities.request.queued', { smart_count: queued })} ${left}`);
      onDone?.();
      return queryClient.invalidateQueries({ queryKey: [name('identities')] });
    },
  });
}
