/** The words for how strong a password is. */
export const strength = {
  excellent: 'Abbastanza lunga e difficile da indovinare',
  good: 'Abbastanza lunga e migliore di tante altre',
  fair: 'Abbastanza lunga',
  weak: 'Facile da indovinare. Più è lunga, più è sicura.',
  too_short: {
    one: 'Manca ancora {count} carattere',
    other: 'Mancano ancora {count} caratteri',
  },
  too_long: 'La password è troppo lunga',
} as const;
