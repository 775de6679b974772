import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useUsher } from '../../api/hooks.js';
import type { MailTemplate } from '../../api/types.js';

const templatesKey = ['usher', 'mail-templates'];

/** The mails of the organization, by kind and language. */
export function useTemplates(): UseQueryResult<MailTemplate[]> {
  const usher = useUsher();
  return useQuery({ queryKey: templatesKey, queryFn: () => usher.mailTemplates() });
}

/** Shows a template as the server has just said that it is. */
export function useShowTemplate(): (now: MailTemplate) => void {
  const queryClient = useQueryClient();
  return useCallback(
    (now) =>
      queryClient.setQueryData<MailTemplate[]>(templatesKey, (before) =>
        before?.map((one) => (one.kind === now.kind && one.language === now.language ? now : one)),
      ),
    [queryClient],
  );
}
