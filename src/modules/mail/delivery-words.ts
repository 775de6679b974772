import { toText } from '../../words/kept.js';
import type { Language } from '../../words/language.js';
import { say } from '../../words/say.js';
import { words } from '../../words/words.js';

/** The sentences of Usher's own among what the delivery log has; the others are of mail servers. */
const own = ['delivery.unwritten', 'delivery.had_their_mails'] as const;

/** A sentence of Usher's as a mail keeps it, until somebody reads it. */
export function keptError(key: (typeof own)[number]): string {
  return toText(words(key));
}

/** Says why a mail waits or was not delivered; the words of a mail server stay as they are. */
export function saidError(error: string | null, language: Language): string | null {
  // A mail server may say anything: only what is exactly ours is taken for ours.
  const key = own.find((one) => keptError(one) === error);
  return key ? say(words(key), language) : error;
}
