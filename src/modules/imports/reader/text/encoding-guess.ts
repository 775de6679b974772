import { isUtf8 } from 'node:buffer';
import {
  decodeWhole,
  eastAsianEncodings,
  type Encoding,
  isSingleByte,
  reencode,
  singleByteEncodings,
} from './encodings.js';
import {
  languagePairs,
  usualHan,
  usualHangul,
  usualKanji,
  usualTraditional,
} from './language-pairs.js';
import { decodeMixed, doubtMark } from './mixed-utf8.js';

/** For each language the letters beyond ASCII and the pairs that they make. */
const languages = languagePairs.map((pairs) => ({
  letters: new Set([...pairs].filter(isBeyond)),
  pairs: new Set(pairs.match(/../gsu) ?? []),
}));
/** Of languages by a letter, so that only these are asked. */
const languagesOf = new Map<string, (typeof languages)[number][]>();
for (const language of languages) {
  for (const letter of language.letters) {
    languagesOf.set(letter, [...(languagesOf.get(letter) ?? []), language]);
  }
}
const usual = {
  GB18030: new Set(usualHan),
  Shift_JIS: new Set(usualKanji),
  'EUC-KR': new Set(usualHangul),
  Big5: new Set(usualTraditional),
  'EUC-JP': new Set(usualKanji),
};

const beyond = /[\u0080-\u{10ffff}]/u;
/** Marks that stand in texts at the edge of words, or between them. */
const harmless = /[\u00a0«»°²³ªº¿¡§№©®™€£„“”‘’‚–—…•·´]/;
/** The letters that a word of KOI8-U must have one of: its capitals have the bytes of Hebrew and Greek letters. */
const hasSmallCyrillic = /[а-яёєіїґ]/;
/** Marks that may stand inside a word. */
const joining = /[’‘·\u00ad–]/;

/** The encoding of a text, and how sure that is. */
export interface EncodingGuess {
  encoding: Encoding;
  /** Others that make words nearly as good, and may be meant. */
  rivals: readonly Encoding[];
  /** True when the words are so bad that it may be an encoding that nobody here knows. */
  isPoor: boolean;
}

/**
 * Guesses the encoding in which bytes make the best words.
 *
 * Bytes that are well-formed UTF-8 are that. Else they are read in each encoding, and every word
 * with characters beyond ASCII is given points: for each such letter, if some language has it and
 * knows the pairs that it makes with its neighbours in the word (see language-pairs.ts); less than
 * none for control characters, for signs inside a word, for scripts that mix within a word, and for
 * capitals behind small letters. A word's points are those of its best language. East Asian
 * characters count by being usual in names, and lose when they touch ASCII letters, as the halves
 * of Western words do. Of equals the likelier encoding wins; they read the same.
 */
export function guessEncoding(sample: Buffer): EncodingGuess {
  const whole = sample.subarray(0, wholeLength(sample));
  const sure = { rivals: [], isPoor: false };
  if (isUtf8(whole)) return { encoding: 'UTF-8', ...sure };
  const readings = [...singleByteEncodings, ...eastAsianEncodings].map((encoding) => ({
    encoding,
    ...pointsOf(decodeWhole(sample, encoding), encoding),
  }));
  const best = readings.reduce((one, other) => (other.points > one.points + 1e-6 ? other : one));
  // Two files joined, one of them in UTF-8, make the best words where each is read as it is.
  const mixed = pointsOf(decodeMixed(whole).replaceAll(doubtMark, ''), 'UTF-8').points;
  if (mixed > best.points + 1e-6) return { encoding: 'UTF-8', ...sure };
  const near = readings.filter(
    ({ encoding, points }) =>
      encoding !== best.encoding && points > best.points - marginOf(encoding),
  );
  return {
    encoding: best.encoding,
    rivals: near.map(({ encoding }) => encoding),
    isPoor: best.points < best.letters * (isSingleByte(best.encoding) ? fair : fairEastAsian),
  };
}

/** The points by which one reading has to be ahead of another to be sure. */
const margin = 1.25;
/** The same of an encoding that few files have. */
const marginOfRare = 0.5;
const rare: ReadonlySet<Encoding> = new Set([
  ...(['windows-1255', 'windows-1257', 'IBM866', 'KOI8-U', 'Big5', 'EUC-JP'] as const),
  ...(['windows-1256', 'ISO-8859-5', 'ISO-8859-7', 'x-mac-cyrillic'] as const),
]);

function marginOf(encoding: Encoding): number {
  return rare.has(encoding) ? marginOfRare : margin;
}

/** The points that a letter makes at least, on average, in a language that is known. */
const fair = 0.5;
/** The same of a character of East Asia: those that are usual in names count for much. */
const fairEastAsian = 0.75;

/**
 * Tells whether a text may have been meant otherwise than it was read: another encoding makes words
 * of it that are as good, or none makes good ones.
 */
export function isDoubtful(text: string, { encoding, rivals, isPoor }: EncodingGuess): boolean {
  const own = pointsOf(text, encoding);
  if (own.letters === 0 || isPoor) return own.letters > 0;
  return rivals.some((rival) => {
    const other = reencode(text, encoding, rival);
    return other !== text && pointsOf(other, rival).points > own.points - marginOf(rival);
  });
}

/** The length without a character that the end cuts off. */
function wholeLength(bytes: Buffer): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) break;
    if (byte >= 0xc0) {
      const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return length > back ? bytes.length - back : bytes.length;
    }
  }
  return bytes.length;
}

/** The points of a text, and the number of characters beyond ASCII that gave them, but for harmless marks. */
interface Evidence {
  points: number;
  letters: number;
}

function pointsOf(text: string, encoding: Encoding): Evidence {
  const known = new Map<string, number>();
  let points = 0;
  let letters = 0;
  for (const [word] of text.matchAll(/[a-zA-Z\u0080-\u{10ffff}]{1,40}/gu)) {
    if (!beyond.test(word)) continue;
    // The same word again says little more: a column of one word must not outvote the names.
    const before = known.get(word);
    if (before !== undefined) {
      points += before / 8;
      continue;
    }
    const worth = worthOf(word, encoding);
    known.set(word, worth);
    points += worth;
    letters += [...word].filter(isOfWord).length;
  }
  return { points, letters };
}

function worthOf(word: string, encoding: Encoding): number {
  if (encoding === 'KOI8-U' && !hasSmallCyrillic.test(word)) return 0;
  return isSingleByte(encoding) || encoding === 'UTF-8'
    ? pointsOfWord(word)
    : eastAsian(word, encoding);
}

function pointsOfWord(word: string): number {
  let signs = 0;
  const letters: { at: number; letter: string }[] = [];
  const asked = new Set<(typeof languages)[number]>();
  // The small form of “İ” has two characters; in pairs it is as “ı” is.
  const small = word.replaceAll('İ', 'ı').toLowerCase();
  // A letter may have more characters when it is small; then none is compared.
  const folded = small.length === word.length ? small : word;
  for (let i = 0; i < word.length; i++) {
    const character = word.charAt(i);
    if (character < '\u0080') continue;
    if (!isLetter(character)) {
      signs += sign(word, i);
      continue;
    }
    const letter = folded.charAt(i);
    letters.push({ at: i, letter });
    for (const language of languagesOf.get(letter) ?? []) asked.add(language);
    // A capital inside a word is one of a word in capitals.
    if (i > 0 && isCapital(character) && [...word].some(isSmall)) signs -= 1.5;
    if (
      isSmall(character) &&
      i > 1 &&
      isCapital(word.charAt(i - 1)) &&
      isCapital(word.charAt(i - 2))
    ) {
      signs -= 1.5;
    }
    if (mixes(word, i)) signs -= 3;
  }
  // A letter alone is hardly a word.
  if (word.length === 1 && letters.length === 1) return asked.size > 0 ? 0 : -1;
  let best = letters.length * -1;
  for (const language of asked) {
    let points = 0;
    for (const { at, letter } of letters) {
      if (!language.letters.has(letter)) {
        points -= 1;
        continue;
      }
      points += 0.25;
      const before = at === 0 || !isLetter(word.charAt(at - 1)) ? ' ' : folded.charAt(at - 1);
      const after =
        at === word.length - 1 || !isLetter(word.charAt(at + 1)) ? ' ' : folded.charAt(at + 1);
      points += language.pairs.has(before + letter) ? 0.5 : -0.25;
      points += language.pairs.has(letter + after) ? 0.5 : -0.25;
    }
    if (points > best) best = points;
  }
  return best + signs;
}

/** The points of a character that is no letter. */
function sign(word: string, at: number): number {
  const character = word.charAt(at);
  if (character === '\ufffd' || (character >= '\u0080' && character < '\u00a0')) return -4;
  const isInside = isLetter(word.charAt(at - 1)) && isLetter(word.charAt(at + 1));
  if (isInside) return joining.test(character) ? 0.75 : -2;
  if (harmless.test(character)) return 0.3;
  return isLetter(word.charAt(at - 1)) || isLetter(word.charAt(at + 1)) ? -1.5 : -0.75;
}

/** Tells whether a letter and the one before it are of different scripts. */
function mixes(word: string, at: number): boolean {
  const before = word.charAt(at - 1);
  const after = word.charAt(at + 1);
  const script = scriptOf(word.charAt(at));
  return (
    (isLetter(before) && scriptOf(before) !== script) ||
    (isLetter(after) && scriptOf(after) !== script)
  );
}

function scriptOf(letter: string): 'latin' | 'greek' | 'cyrillic' | 'other' {
  const code = letter.charCodeAt(0);
  if (code < 0x370) return 'latin';
  if (code < 0x400) return 'greek';
  return code < 0x530 ? 'cyrillic' : 'other';
}

/** The points of a word as a text of East Asia, two bytes a character. */
function eastAsian(word: string, encoding: Encoding): number {
  const known = encoding in usual ? usual[encoding as keyof typeof usual] : undefined;
  let points = 0;
  const characters = [...word];
  for (const [i, character] of characters.entries()) {
    if (character < '\u0080') continue;
    const code = character.codePointAt(0) ?? 0;
    if (character === '\ufffd' || (code >= 0xe000 && code < 0xf900)) points -= 8;
    else if (isAsciiLetter(characters[i - 1]) || isAsciiLetter(characters[i + 1])) points -= 3;
    else if (known?.has(character) === true) points += 2;
    else if (code >= 0x3040 && code < 0x3100) points += isJapanese(encoding) ? 2 : -1;
    else if (code >= 0xac00 && code < 0xd7a4) points += 0.75;
    else if (code >= 0x4e00 && code < 0xa000) points += encoding === 'EUC-KR' ? -1 : 0.25;
    else if (code >= 0xff61 && code < 0xffa0) points -= 1;
    else if (code >= 0x3000 && code < 0x3040) points += 0;
    else if (code >= 0xff00 && code < 0xff61) points += 0;
    else points -= 1.5;
  }
  return points;
}

function isJapanese(encoding: Encoding): boolean {
  return encoding === 'Shift_JIS' || encoding === 'EUC-JP';
}

function isBeyond(character: string): boolean {
  return character > '\u007f';
}

function isOfWord(character: string): boolean {
  return isBeyond(character) && !harmless.test(character) && !joining.test(character);
}

function isAsciiLetter(character: string | undefined): boolean {
  return character !== undefined && /^[a-zA-Z]/.test(character);
}

function isLetter(character: string): boolean {
  return character !== '' && /^\p{L}/u.test(character) && character !== 'ª' && character !== 'º';
}

function isCapital(character: string): boolean {
  return character !== character.toLowerCase();
}

function isSmall(character: string): boolean {
  return character !== character.toUpperCase();
}
