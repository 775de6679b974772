/**
 * The countries that somebody may mean who typed `text`: first the one whose code it is, then names
 * that begin with it, then names with a word that does; where there are none, names with it anywhere.
 * Accents and case are no matter.
 */
export function matchCountries<C extends { code: string; name: string }>(
  countries: readonly C[],
  text: string,
): C[] {
  const wanted = plainLetters(text);
  if (wanted === '') return [...countries];
  const ranked = countries.map((country) => ({ country, rank: rankOf(country, wanted) }));
  // Next to Italy, "ita" is not for Mauritania.
  const least = ranked.some(({ rank }) => rank > 1) ? 2 : 1;
  return ranked
    .filter(({ rank }) => rank >= least)
    .sort((one, other) => other.rank - one.rank)
    .map(({ country }) => country);
}

function rankOf({ code, name }: { code: string; name: string }, wanted: string): number {
  const plain = plainLetters(name);
  if (plainLetters(code) === wanted) return 4;
  if (plain.startsWith(wanted)) return 3;
  if (plain.includes(` ${wanted}`)) return 2;
  return plain.includes(wanted) ? 1 : 0;
}

function plainLetters(text: string): string {
  return text
    .trim()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[\s\-–—'’.,()]+/gu, ' ')
    .toLowerCase();
}
