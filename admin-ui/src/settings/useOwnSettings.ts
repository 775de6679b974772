import { useAskWhoAnew, useNotice } from '../api/hooks.js';
import { useVerb } from '../ui/act/useVerb.js';
import type { Me, OwnSettings } from '../api/types.js';
import { useErrorText } from '../i18n/useT.js';

/**
 * Keeps what the person chooses for themselves at once, as they choose it.
 * @param said what they are told then.
 */
export function useOwnSettings(
  said: string,
  onDone: (me: Me) => void,
): { choose: (change: OwnSettings) => void; busy: boolean } {
  const notice = useNotice();
  const errorText = useErrorText();
  const askWhoAnew = useAskWhoAnew();
  const { mutate, isPending } = useVerb(
    (usher, change: OwnSettings) => usher.saveOwnSettings(change),
    {
      onDone: async (me) => {
        onDone(me);
        notice(said);
        await askWhoAnew();
      },
      onFail: (error) => notice(errorText(error), 'error'),
    },
  );
  return { choose: (change) => mutate(change), busy: isPending };
}
