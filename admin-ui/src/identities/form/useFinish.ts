import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useState } from 'react';
import { useResourceName } from '../../api/context.js';
import type { SaveAction } from '../identityTypes.js';
import type { IdentityDraft } from './useIdentityDraft.js';
import type { IdentityWork } from './work.js';

interface Finish {
  busy: boolean;
  /** True when it is done. */
  act: () => Promise<boolean>;
}

/** Ends the work at a draft, by what ends it. */
export function useFinish<A extends SaveAction>(
  draft: IdentityDraft<A>,
  { ending, onDone }: IdentityWork<A>,
): Finish {
  const queryClient = useQueryClient();
  const name = useResourceName();
  const [busy, setBusy] = useState(false);
  return {
    busy,
    act: async () => {
      setBusy(true);
      const done = await draft.finish(ending);
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
