import { useUpdate } from 'react-admin';
import { useNotice } from '../api/hooks';
import type { Group } from '../api/types';
import { useT } from '../i18n/useT';
import { useFormProblem } from '../ui/useFormProblem';
import type { GroupFields } from './GroupForm';

/** Saves a group; `save` gives the faults by field when the server refuses. */
export function useSaveGroup(group: Group): {
  save: (fields: GroupFields) => Promise<unknown>;
  busy: boolean;
} {
  const t = useT();
  const notice = useNotice();
  const formProblem = useFormProblem();
  const [update, { isPending }] = useUpdate<Group>();
  return {
    busy: isPending,
    save: async ({ name, description, permissions }) => {
      const data = group.builtIn ? { permissions } : { name, description, permissions };
      try {
        await update(
          'groups',
          { id: group.id, data, previousData: group },
          { returnPromise: true },
        );
        notice(t('groups.saved'));
        return undefined;
      } catch (error) {
        return formProblem(error);
      }
    },
  };
}
