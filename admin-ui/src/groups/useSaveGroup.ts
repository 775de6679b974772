import { useUpdate } from 'react-admin';
import { useResourceName } from '../api/context.js';
import { useNotice } from '../api/hooks.js';
import type { Group } from '../api/types.js';
import { useT } from '../i18n/useT.js';
import { useFormProblem } from '../ui/form/useFormProblem.js';
import type { GroupFields } from './GroupForm.js';

/** Saves a group; `save` gives the faults by field when the server refuses. */
export function useSaveGroup(group: Group): {
  save: (fields: GroupFields) => Promise<unknown>;
  busy: boolean;
} {
  const t = useT();
  const notice = useNotice();
  const formProblem = useFormProblem();
  const resource = useResourceName();
  const [update, { isPending }] = useUpdate<Group>();
  return {
    busy: isPending,
    save: async ({ name, description, permissions }) => {
      const data = group.builtIn ? { permissions } : { name, description, permissions };
      try {
        await update(
          resource('groups'),
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
