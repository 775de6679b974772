import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useState } from 'react';
import { useResourceName } from '../../api/context.js';
import { useMay } from '../../api/hooks.js';
import type { IdentityView } from '../identityTypes.js';
import type { IdentityDraft } from './useIdentityDraft.js';

interface Finish {
  mayValidate: boolean;
  busy: boolean;
  /** True when it is done. */
  act: (finish: IdentityDraft['finish']) => Promise<boolean>;
}

/** Validates for those who may, and submits for the others. */
export function useFinish(
  { outOfReach }: IdentityView,
  onDone: (identity: IdentityView) => void,
): Finish {
  const mayValidate = useMay('validate', 'identities') === true && outOfReach === null;
  const queryClient = useQueryClient();
  const name = useResourceName();
  const [busy, setBusy] = useState(false);
  return {
    mayValidate,
    busy,
    act: async (finish) => {
      setBusy(true);
      const done = await finish(mayValidate ? 'validate' : 'submit');
      setBusy(false);
      if (!done) return false;
      await queryClient.invalidateQueries({ queryKey: [name('identities')] });
      onDone(done);
      return true;
    },
  };
}

/**
 * Gives a function that moves the focus once all that changes now has been drawn: a button that
 * was busy loses it.
 * @param place where to; null leaves it where it is.
 */
export function useFocusAfter(place: () => HTMLElement | null): () => void {
  const [times, setTimes] = useState(0);
  const move = useEffectEvent(() => place()?.focus());
  useEffect(() => {
    if (times > 0) move();
  }, [times]);
  return () => setTimes((before) => before + 1);
}
