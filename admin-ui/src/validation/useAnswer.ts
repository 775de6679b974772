import { useState } from 'react';
import { useNotify, useRedirect } from 'react-admin';
import { usePath } from '../api/context.js';
import { useNotice, useUsher } from '../api/hooks.js';
import { useVerb } from '../ui/act/useVerb.js';
import { type Problem, problemOf } from '../api/problem.js';
import { useErrorText, useT } from '../i18n/useT.js';
import type {
  FieldPath,
  IdentityListItem,
  IdentityReview,
  IdentityView,
} from '../identities/identityTypes.js';
import { faultsOf } from '../identities/identityValues.js';
import { personName } from '../ui/show/format.js';
import { useRefreshPeople } from '../users/usePersonVerbs.js';
import { waiting } from './waiting.js';

const top = { vertical: 'top', horizontal: 'center' } as const;

interface Answer {
  give: (review: IdentityReview) => void;
  busy: boolean;
  /** Tells why the answer came too late: the identity is not what was looked at any more. */
  meanwhile: Problem | undefined;
  /** The missing fields, by path, when it could not be validated. */
  faults: Partial<Record<FieldPath, string>>;
  /** Forgets both, to look again. */
  forget: () => void;
}

/** Validates an identity or returns fields of it, then goes on to the next one that waits. */
export function useAnswer({ id, user, version }: IdentityView): Answer {
  const t = useT();
  const notify = useNotify();
  const notice = useNotice();
  const errorText = useErrorText();
  const refresh = useRefreshPeople();
  const next = useNextWaiting();
  const [meanwhile, setMeanwhile] = useState<Problem>();
  const [faults, setFaults] = useState<Answer['faults']>({});
  const { mutate, isPending } = useVerb(
    (usher, review: IdentityReview) => usher.reviewIdentity(id, { ...review, version }),
    {
      onDone: async (_, { decision }) => {
        const name = personName(user);
        const text = t(decision === 'validate' ? 'validation.validated' : 'validation.returned', {
          name,
        });
        // At the top: at the bottom stand the buttons for the next one.
        notify(text, { type: 'success', messageArgs: { _: text }, anchorOrigin: top });
        void refresh();
        await next();
      },
      onFail: (error) => {
        const problem = problemOf(error);
        if (problem?.status === 409) {
          setMeanwhile(problem);
          void refresh();
        } else if (problem?.errors) setFaults(faultsOf(problem.errors));
        else notice(errorText(error), 'error');
      },
    },
  );
  const forget = (): void => {
    setMeanwhile(undefined);
    setFaults({});
  };
  return { give: mutate, busy: isPending, meanwhile, faults, forget };
}

/** Goes to the identity that has been waiting longest, or to the list when there is none. */
export function useNextWaiting(): () => Promise<void> {
  const usher = useUsher();
  const redirect = useRedirect();
  const path = usePath();
  return async () => {
    const pagination = { page: 1, perPage: 1 };
    const { data } = await usher
      .getList<IdentityListItem>('identities', { ...waiting, pagination })
      .catch(() => ({ data: [] }));
    redirect(path(data[0] ? `/validation/${data[0].id}` : '/validation'));
  };
}
