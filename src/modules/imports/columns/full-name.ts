/** Small words before a last name that belong to it, without case. */
const particles = new Set([
  ...['van', 'der', 'den', 'de', 'het', "'t", 'ter', 'ten', 'te', 'op', 'von', 'zu', 'zum', 'zur'],
  ...['vom', 'am', 'af', 'av', 'la', 'le', 'les', 'las', 'los', 'du', 'des', 'del', 'della'],
  ...['dello', 'dei', 'degli', 'delle', 'di', 'da', 'do', 'dos', 'das', 'bin', 'ibn', 'bint'],
]);

/** The words that stand behind a name: generations, degrees. Compared without case and dots. */
const suffixes = new Set([
  ...['jr', 'sr', 'jun', 'sen', 'ii', 'iii', 'iv', 'phd', 'md', 'dds', 'esq', 'mba', 'msc', 'bsc'],
]);

/** A first and a last name, either of which may be blank. */
export interface SplitName {
  firstName: string;
  lastName: string;
}

/**
 * The two names in a full name. “Last, First” is turned at the comma. Else the last word is the
 * last name, with the particles before it (“Jan van der Berg”) and what stands behind a name
 * (“Jr.”, “PhD”), and all before it the first; a single word is a first name.
 */
export function splitFullName(text: string): SplitName {
  const parts = text.split(/[,，]/).map((part) => part.trim());
  const [beginning = '', ...rest] = parts.filter((part) => part !== '');
  const behind = rest.filter(isSuffix);
  const given = rest.filter((part) => !isSuffix(part));
  if (given.length > 0) {
    return { firstName: given.join(', '), lastName: [beginning, ...behind].join(', ') };
  }
  // “Rossi,” has a last name only, and “, Anna” a first.
  if (parts.length > 1 && rest.length === 0) {
    return parts[0] === ''
      ? { firstName: beginning, lastName: '' }
      : { firstName: '', lastName: beginning };
  }
  const { firstName, lastName } = splitWords(beginning);
  if (lastName === '') return { firstName: [firstName, ...behind].join(', '), lastName };
  return { firstName, lastName: [lastName, ...behind].join(', ') };
}

function splitWords(text: string): SplitName {
  const words = text.split(/\s+/);
  let begin = words.length - 1;
  while (begin > 1 && isSuffix(words[begin] ?? '')) begin--;
  while (begin > 0 && isParticle(words[begin - 1] ?? '', begin === 1)) begin--;
  if (words.length === 1) return { firstName: text, lastName: '' };
  return { firstName: words.slice(0, begin).join(' '), lastName: words.slice(begin).join(' ') };
}

/** The first word of a name is a particle only in small letters: Van and Le are given names too. */
function isParticle(word: string, isFirst: boolean): boolean {
  return particles.has(word.toLowerCase()) && (!isFirst || word === word.toLowerCase());
}

function isSuffix(word: string): boolean {
  return suffixes.has(word.replaceAll('.', '').toLowerCase());
}
