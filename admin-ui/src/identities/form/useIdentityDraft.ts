import { useEffect, useState } from 'react';
import { useUsher } from '../../api/hooks.js';
import { problemOf } from '../../api/problem.js';
import { autosave } from '../../drafts/autosave.js';
import { type Draft, type DraftState, openDraft, type Refused } from '../../drafts/draft.js';
import { useDraft } from '../../drafts/useDraft.js';
import type { IdentityView } from '../identityTypes.js';

/** A refusal with the error that the panel has words for. */
export interface RefusedWithError extends Refused {
  error: unknown;
}

export type IdentityDraft = Draft<IdentityView, RefusedWithError>;
export type IdentityDraftState = DraftState<IdentityView, RefusedWithError>;

/** The draft of somebody's identity: saved while it is typed, at each step, and on leaving. */
export function useIdentityDraft(view: IdentityView): [IdentityDraft, IdentityDraftState] {
  const { id } = view;
  const usher = useUsher();
  const [draft] = useState(() =>
    openDraft(view, {
      save: (change) => answerOf(usher.saveIdentity(id, change)),
      read: () => answerOf(usher.identity(id)),
      takesDrafts: () => true,
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
