/** The words for how strong a password is. */
export const strength = {
  excellent: 'Long enough, and hard to guess',
  good: 'Long enough, and better than most',
  fair: 'Long enough',
  weak: 'Easy to guess. Longer is stronger.',
  too_short: {
    one: '{count} more character needed',
    other: '{count} more characters needed',
  },
  too_long: 'This is too long',
} as const;
