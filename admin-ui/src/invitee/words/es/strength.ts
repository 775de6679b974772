/** The words for how strong a password is. */
export const strength = {
  excellent: 'Bastante larga y difícil de adivinar',
  good: 'Bastante larga y mejor que la mayoría',
  fair: 'Bastante larga',
  weak: 'Fácil de adivinar. Cuanto más larga, más segura.',
  too_short: {
    one: 'Falta {count} carácter',
    other: 'Faltan {count} caracteres',
  },
  too_long: 'Es demasiado larga',
} as const;
