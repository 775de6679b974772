/** The words for how strong a password is. */
export const strength = {
  excellent: 'Lang genug und schwer zu erraten',
  good: 'Lang genug und besser als die meisten',
  fair: 'Lang genug',
  weak: 'Leicht zu erraten. Länger ist stärker.',
  too_short: {
    one: 'Noch {count} Zeichen nötig',
    other: 'Noch {count} Zeichen nötig',
  },
  too_long: 'Das ist zu lang',
} as const;
