/** The numbers that the commands on files end with. */
export const exitCodes = {
  /** All rows are good, or everybody is in. */
  good: 0,
  /** Nothing could be done. */
  nothing: 1,
  /** Some rows have faults, or were left. */
  someLeft: 2,
  /** Somebody stopped it (128 and the number of the signal). */
  stopped: 130,
} as const;
