import { useEffect, useState } from 'react';
import { problemOf } from '../../api/problem.js';
import { autosave } from '../../drafts/autosave.js';
import { type Draft, type DraftState, openDraft, type Refused } from '../../drafts/draft.js';
import { useDraft } from '../../drafts/useDraft.js';
import type { IdentityView, SaveAction } from '../identityTypes.js';
import type { IdentityWork } from './work.js';

/** A refusal with the error that the panel has words for. */
export interface RefusedWithError extends Refused {
  error: unknown;
}

export type IdentityDraft<A extends SaveAction> = Draft<IdentityView, RefusedWithError, A>;
export type IdentityDraftState = DraftState<IdentityView, RefusedWithError>;

/** The draft of an identity: saved while it is typed, at each step, and on leaving. */
export function useIdentityDraft<A extends SaveAction>(
  view: IdentityView,
  { save, read, takesDrafts }: IdentityWork<A>,
): [IdentityDraft<A>, IdentityDraftState] {
  const [draft] = useState(() =>
    openDraft<IdentityView, RefusedWithError, A>(view, {
      save: (change) => answerOf(save(change)),
      read: () => answerOf(read()),
      takesDrafts,
    }),
  );
  const state = useDraft(draft);
  useEffect(() => {
    const stop = autosave(draft);
    return () => {
      stop();
      void draft.saveLikely();
    };
  }, [draft]);
  return [draft, state];
}

type Answer = { ok: true; value: IdentityView } | { ok: false; refusal: RefusedWithError };

async function answerOf(call: Promise<IdentityView>): Promise<Answer> {
  try {
    return { ok: true, value: await call };
  } catch (error) {
    const { status = 0, code = '', errors } = problemOf(error) ?? {};
    return { ok: false, refusal: { status, code, errors, error } };
  }
}
