/** The outcome of mailing many people at once. */
export class UsherQueued {
  /** How many are mailed. */
  queued: number;
  /** How many are not, because they cannot be, or were mailed a moment ago. */
  skipped: number;
}
