/** Tells whether the organization's mail is going out. */
export class UsherMailState {
  /** `refused`: the mail server answers, but takes none now; `unreachable`: it does not answer. */
  state: 'ok' | 'refused' | 'unreachable';
  /** The time when it began; null when all is well, and where mail has no way out. */
  since: Date | null;
  /** The server's words, or what came instead of them; null when all is well. */
  words: string | null;
}
