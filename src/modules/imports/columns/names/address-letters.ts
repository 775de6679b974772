import { fold } from '../../../../common/text/fold.js';

/** In characters: no name is longer. */
const longest = 100;

/** The letters for which addresses have two. */
const doubled: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa' };

/** The letters of Greek and Cyrillic as most addresses write them. */
const latin: Readonly<Record<string, string>> = {
  α: 'a',
  β: 'v',
  γ: 'g',
  δ: 'd',
  ε: 'e',
  ζ: 'z',
  η: 'i',
  ι: 'i',
  κ: 'k',
  λ: 'l',
  μ: 'm',
  ν: 'n',
  ξ: 'x',
  ο: 'o',
  π: 'p',
  ρ: 'r',
  σ: 's',
  ς: 's',
  τ: 't',
  υ: 'y',
  φ: 'f',
  ω: 'o',
  θ: 'th',
  χ: 'ch',
  ψ: 'ps',
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  ы: 'y',
  э: 'e',
  ё: 'e',
  і: 'i',
  ґ: 'g',
  ж: 'zh',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ь: '',
  ю: 'yu',
  я: 'ya',
  ї: 'yi',
  є: 'ye',
};

const isGreekOrCyrillic = /[\u0370-\u052f]/;

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

/** “Γεωργίου” is `georgiou`, and “Жукова” `zhukova`. */
function inLatin(name: string): string {
  const text = name.normalize('NFC').toLowerCase().replace(/ο[υύ]/g, 'οu');
  return [...text]
    .map((letter) => latin[letter] ?? latin[lettersOf(letter)] ?? lettersOf(letter))
    .join('');
}

/** The ways in which addresses may write a name: “Jürgen” is `jurgen` or `juergen`. */
export function spellingsOf(name: string): string[] {
  const plain = lettersOf(name);
  if (name.length > longest || isPlain.test(name)) return [plain];
  if (isGreekOrCyrillic.test(plain)) return [plain, inLatin(name)];
  const long = name.normalize('NFC').toLowerCase();
  return [plain, lettersOf(long.replace(/[äöüå]/g, (letter) => doubled[letter] ?? letter))];
}
