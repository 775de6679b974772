import type { UseMutationResult } from '@tanstack/react-query';
import { useState } from 'react';
import type { UsherBulkOutcome } from '../../api/contract.js';
import { useNotice } from '../../api/hooks.js';
import { useVerb } from '../../ui/act/useVerb.js';
import { problemOf } from '../../api/problem.js';
import { useErrorText } from '../../i18n/useT.js';
import type { ToDo } from './toDo.js';
import { bulkActions } from './bulkActions.js';

interface Acting {
  /** Does it, with the id of what was chosen. */
  act: UseMutationResult<UsherBulkOutcome, Error, string>;
  /** The number of people, as it is known. */
  count: number;
  /** True when it was another that was confirmed last; then nothing was done. */
  hasChanged: boolean;
}

/** Does something to many people when their number was confirmed. */
export function useAct(
  { action, people, count: before }: ToDo,
  onDone: (outcome: UsherBulkOutcome) => void,
): Acting {
  const [count, setCount] = useState(before);
  const notice = useNotice();
  const errorText = useErrorText();
  const { choice } = bulkActions[action];
  const act = useVerb(
    (usher, chosen: string) =>
      usher.actOnUsers({
        action,
        ...people,
        ...(choice && { [choice]: chosen }),
        expect: count,
      }),
    {
      onDone,
      onFail: (error) => {
        const { code, params } = problemOf(error) ?? {};
        const now = params?.['count'];
        if (code === 'users.count_changed' && typeof now === 'number') setCount(now);
        else notice(errorText(error), 'error');
      },
    },
  );
  return { act, count, hasChanged: count !== before };
}
