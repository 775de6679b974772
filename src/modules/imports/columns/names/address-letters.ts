import { fold } from '../../../../common/text/fold.js';

/** In characters: no name is longer. */
const longest = 100;

/** The letters for which addresses have two. */
const doubled: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa' };

/** Letters of ASCII alone, as most names are of. */
const isPlain = /^[a-zA-Z]*$/;

/** The words of an address's local part: `ada`, `lovelace`. */
export function partsOfAddress(address: string): string[] {
  const local = /^\s*([^@\s]{1,64})@/.exec(address)?.[1] ?? '';
  return local
    .split(/[._-]/)
    .map(lettersOf)
    .filter((part) => part !== '');
}

/** The letters of a name as addresses write them: without case, accents and all else. */
export function lettersOf(text: string): string {
  if (text.length > longest) return '';
  if (isPlain.test(text)) return text.toLowerCase();
  return fold(text)
    .replaceAll('ß', 'ss')
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .replace(/[^\p{L}]/gu, '');
}

/** The ways in which addresses may write a name: “Jürgen” is `jurgen` or `juergen`. */
export function spellingsOf(name: string): string[] {
  const plain = lettersOf(name);
  if (name.length > longest || isPlain.test(name)) return [plain];
  const long = name.normalize('NFC').toLowerCase();
  return [plain, lettersOf(long.replace(/[äöüå]/g, (letter) => doubled[letter] ?? letter))];
}
