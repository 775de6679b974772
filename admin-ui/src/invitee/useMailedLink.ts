import { useEffect, useState } from 'react';
import type { Answer } from './call.js';

/** The knowledge of a mailed link: whether it works, and then what it says. */
export type MailedLink<T> =
  | { step: 'looking' }
  | { step: 'open'; value: T }
  | { step: 'refused' }
  | { step: 'failed'; detail: string };

interface LookedAt<T> {
  link: MailedLink<T>;
  /** Says that the link works no more. */
  refuse: () => void;
  /** Looks again after a failure. */
  again: () => void;
}

/**
 * Looks at a mailed link before anything is asked; that changes nothing.
 * @param unusable the code of the answer to a link that does not work.
 */
export function useMailedLink<T>(
  token: string,
  look: (token: string) => Promise<Answer<T>>,
  unusable: string,
): LookedAt<T> {
  const [link, setLink] = useState<MailedLink<T>>({ step: token ? 'looking' : 'refused' });
  const [round, setRound] = useState(0);
  useEffect(() => {
    if (!token) return;
    let left = false;
    void look(token).then((answer) => {
      if (left) return;
      if (answer.ok) setLink({ step: 'open', value: answer.value });
      else if (answer.refusal.code === unusable) setLink({ step: 'refused' });
      else setLink({ step: 'failed', detail: answer.refusal.detail });
    });
    return () => {
      left = true;
    };
  }, [token, look, unusable, round]);
  return {
    link,
    refuse: () => setLink({ step: 'refused' }),
    again: () => {
      setLink({ step: 'looking' });
      setRound(round + 1);
    },
  };
}
