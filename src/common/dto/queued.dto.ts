/** The outcome of mailing many people at once. */
export class UsherQueued {
  /** The number that are mailed. */
  queued: number;
  /** The number that are not, because they cannot be, or were mailed a moment ago. */
  skipped: number;
}
