const shown = 40;

/** A person's own words for a message: one line, not longer than needed to recognize them. */
export function shortened(text: string): string {
  const clean = text
    .slice(0, shown * 4)
    .replace(/\p{Cf}/gu, '')
    .replace(/[\p{C}\p{Z}]+/gu, ' ')
    .trim();
  const characters = [...clean];
  return characters.length > shown ? `${characters.slice(0, shown).join('')}…` : clean;
}
