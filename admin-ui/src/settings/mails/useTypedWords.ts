import { useState } from 'react';
import type { MailTemplate } from '../../api/types.js';
import type { Wording } from './placeholders.js';

/** The words that are typed and not saved, by the tag of their language. */
type Typed = Readonly<Record<string, Wording>>;

interface TypedWords {
  typed: Typed;
  /** Keeps what is typed; what is in use is nothing typed. */
  type: (template: MailTemplate, words: Wording) => void;
  /** Forgets what was sent, or all; what was typed since then stays. */
  forget: (template: MailTemplate, sent?: Wording) => void;
}

/** Keeps what is typed in each language, whichever is shown. */
export function useTypedWords(): TypedWords {
  const [typed, setTyped] = useState<Typed>({});
  return {
    typed,
    type: (template, words) =>
      setTyped((before) =>
        isSame(words, wordsOf(template))
          ? without(before, template)
          : { ...before, [template.language]: words },
      ),
    forget: (template, sent) =>
      setTyped((before) =>
        sent && before[template.language] !== sent ? before : without(before, template),
      ),
  };
}

/** The words that are in use. */
export function wordsOf({ original, changed }: MailTemplate): Wording {
  const { subject, text } = changed ?? original;
  return { subject, text };
}

function without(typed: Typed, { language }: MailTemplate): Typed {
  return Object.fromEntries(Object.entries(typed).filter(([tag]) => tag !== language));
}

function isSame(one: Wording, other: Wording): boolean {
  return one.subject === other.subject && one.text === other.text;
}
