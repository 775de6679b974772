/** The words for how strong a password is. */
export const strength = {
  excellent: 'Assez long, et difficile à deviner',
  good: 'Assez long, et meilleur que la plupart',
  fair: 'Assez long',
  weak: 'Facile à deviner. Plus il est long, plus il est sûr.',
  too_short: {
    one: 'Encore {count} caractère nécessaire',
    other: 'Encore {count} caractères nécessaires',
  },
  too_long: 'Ce mot de passe est trop long',
} as const;
