/** Small words before a last name that belong to it, without case. */
const particles = new Set([
  ...['van', 'der', 'den', 'de', 'het', "'t", '’t', "'s", 'ter', 'ten', 'te', 'op', 'in', 'aan'],
  ...['von', 'vom', 'zu', 'zum', 'zur', 'am', 'und', 'dem', 'auf', 'af', 'av', 'la', 'le', 'les'],
  ...['las', 'los', 'el', 'du', 'des', 'del', 'della', 'dello', 'dell', 'dei', 'degli', 'delle'],
  ...['dalla', 'dal', 'di', 'da', 'do', 'dos', 'das', 'y', 'e', 'lo', 'bin', 'ibn', 'bint', 'ben'],
  ...[
    'al',
    'vander',
    'vande',
    'vanden',
    'ze',
    'abu',
    'abou',
    "de'",
    'de’',
    'i',
    'an',
    'bei',
    'aus',
  ],
  ...['unter', 'ap', 'ob', 'ó', 'ní', 'nic', 'uí', 'mac', 'mc', 'st', 'st.', 'saint', 'sainte'],
]);

/** Particles that are so only in small letters: in capitals they are other words. */
const onlySmall = new Set([
  ...[
    'in',
    'e',
    'y',
    'i',
    'ze',
    'lo',
    'auf',
    'aan',
    'und',
    'an',
    'bei',
    'aus',
    'unter',
    'ap',
    'ob',
  ],
]);

/** Particles that stand between two last names, and so only behind another word of a last name. */
const between = new Set(['und', 'y', 'e', 'i']);

/** The words that stand behind a name: generations, degrees. Compared without case and dots. */
const suffixes = new Set([
  ...['jr', 'sr', 'jun', 'sen', 'ii', 'iii', 'iv', 'phd', 'md', 'dds', 'esq', 'mba', 'msc', 'bsc'],
  ...['†', '✝'],
  ...['ma', 'ba', 'llm', 'llb', 'csc', 'drsc', 'mph', 'cpa', 'dphil', 'edd', 'rn', 'mbe', 'obe'],
]);

/** Titles, which stay with the first name. Compared without case and dots. */
const titles = new Set([
  ...['dr', 'prof', 'professor', 'doktor', 'doctor', 'ing', 'mag', 'dott', 'dottssa', 'dottore'],
  ...['dottoressa', 'profssa', 'avv', 'arch', 'geom', 'rag', 'dipl-ing', 'dipling', 'dipl', 'pd'],
  ...[
    'priv-doz',
    'drs',
    'ir',
    'mr dr',
    'mudr',
    'mgr',
    'bc',
    'judr',
    'phdr',
    'rndr',
    'paeddr',
    'doc',
  ],
  ...['hab', 'inż', 'sir', 'dame', 'lord', 'lady', 'rev', 'fr', 'dra', 'lic', 'eng', 'me', 'habil'],
  ...['med', 'h c', 'hc', 'jur', 'rer', 'nat', 'phil', 'dr-ing', 'dring', 'capt', 'col', 'maj'],
]);

/** The titles that are names too, and so titles only with a dot. */
const dotted = new Set([
  ...['mag', 'rag', 'dame', 'lord', 'lady', 'fr', 'me', 'doc', 'eng', 'lic', 'med', 'nat', 'hab'],
  ...['col', 'maj', 'ir', 'pd', 'ing', 'arch', 'phil', 'jur', 'rer', 'bc', 'sir', 'capt', 'dra'],
]);

/** Forms of address, which are no part of a name. Compared without case and dots. */
const salutations = new Set([
  ...['mr', 'mrs', 'ms', 'miss', 'mx', 'herr', 'herrn', 'frau', 'fräulein', 'monsieur', 'madame'],
  ...['mme', 'mlle', 'mademoiselle', 'signor', 'signora', 'signorina', 'sig', 'sigra', 'señor'],
  ...['señora', 'señorita', 'dhr', 'mevr', 'mw', 'mevrouw', 'meneer', 'senhor', 'senhora'],
  ...['pan', 'pani', 'paní', 'slečna'],
]);

/** The forms of address that are names too (Pan, Ms of a list of initials): not taken without more. */
const salutationsAndNames = new Set(['pan', 'sig']);

const bare = (word: string): string => word.replaceAll('.', '').toLowerCase();

/** The first word of a name is a particle only in small letters: Van and Le are given names too. */
export function isParticle(word: string, isFirst: boolean): boolean {
  const small = word.toLowerCase();
  if (!particles.has(small)) return false;
  if (isFirst || onlySmall.has(small)) return word === small && !(isFirst && between.has(small));
  return true;
}

/** Tells whether a word stands between two last names: “Ortega y Gasset”. */
export function isBetweenNames(word: string): boolean {
  return between.has(word.toLowerCase());
}

export function isSuffix(word: string): boolean {
  return suffixes.has(bare(word));
}

export function isTitle(word: string): boolean {
  const key = bare(word);
  return titles.has(key) && (word.includes('.') || !dotted.has(key));
}

export function isSalutation(word: string): boolean {
  const key = bare(word);
  return salutations.has(key) && (!salutationsAndNames.has(key) || word.endsWith('.'));
}

/**
 * Tells whether a word is written as last names are that must not be mistaken for first names: all
 * in capitals, and longer than initials.
 */
export function isCapitals(word: string): boolean {
  const count = word.replace(/[^\p{L}]/gu, '').length;
  return (
    count > 2 &&
    !initials.test(word) &&
    !word.includes('&') &&
    word === word.toUpperCase() &&
    word !== word.toLowerCase()
  );
}

/** Several initials in one: “J.R.R.”. */
const initials = /^(?:\p{L}\.-?)+$/u;

/** Tells whether a word has small letters. */
export function hasSmallLetters(word: string): boolean {
  return word !== word.toUpperCase();
}

/** Tells whether a name is written in a script whose languages say the last name first. */
export function isLastNameFirstScript(text: string): boolean {
  return /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}々\s\u3000]+$/u.test(text);
}

/** Last names of two characters, in Korea and China. */
const longLastNames = new Set([
  ...['남궁', '황보', '제갈', '선우', '독고', '사공', '서문', '동방'],
  ...['欧阳', '歐陽', '司马', '司馬', '上官', '诸葛', '諸葛', '东方', '東方', '皇甫', '尉迟'],
  ...['公孙', '公孫', '慕容', '令狐', '长孙', '宇文', '司徒', '夏侯', '端木', '南宫', '独孤'],
]);

/**
 * The length of the last name at the beginning of a full name that is written without a space: in
 * Hangul, and in Han where it is Chinese; 0 where it cannot be told.
 */
export function lastNameLength(name: string, isChinese: boolean): number {
  if (!/^(?:[가-힣]{2,4}|\p{Script=Han}{2,4})$/u.test(name)) return 0;
  const isKorean = name >= '가' && name <= '힣';
  if (!isKorean && !isChinese) return 0;
  if (name.length > 2 && longLastNames.has(name.slice(0, 2))) return 2;
  return name.length < 4 || isKorean ? 1 : 0;
}

/** The ends of the names of fathers, in Russian, Ukrainian and the languages around. */
const patronymic = /\p{L}{2}(?:[оеєї]вич|йович|ьич|[оеєїі]вна|[иі]чна|оглы|кызы)$/iu;

/** Tells whether a word is made as the name of a father behind a first name is: “Иванович”, “Сергеевна”. */
export function isPatronymic(word: string): boolean {
  return patronymic.test(word);
}

/** Tells whether a word is a last name that Hungarian wives have before their own: “Kovácsné Szabó Éva”. */
export function isWifesName(word: string): boolean {
  return /\p{L}{3}né$/iu.test(word);
}

/** A word for a birth name behind the name that is used, with that. */
const birthName =
  /(?<=\S)[\s,;(]+(?:geb\.|geborene?r?|née|nee|né|nata|nato|roz\.|rozená|z domu|z d\.)\s*(?<=[\s.])\S[^,;()]*\)?/u;
/** The pronouns behind a name: “(she/her)”, “(er/ihm)”. */
const pronouns =
  /(?<=\S)\s*\((?:she|he|they|sie|er|elle|il|iel|ella|él|zij|hij|xe)(?:\s*\/\s*\p{L}{2,9}){1,2}\)$/iu;

/** Words behind a name by which somebody is of another company: “Sturm - EXTERN”, “Sturm (extern)”. */
const outside =
  /(?<=\S)\s+(?:[-–|/]\s*(?:extern(?:al|e|er|o|a)?|externí|zewnętrzny|ext\.?)|\((?:extern(?:al|e|er|o|a)?|externí|ext\.?|ab \d[\d.]*)\))$/iu;

/** The marks of a footnote behind a name: “Hugo Prins *”, “Joris Kok¹”. */
const footnote = /(?<=[\p{L}\p{M}.)])\s*[*¹²³⁴-⁹]{1,3}$/u;

/** A name without what people write behind it: what it was by birth, how to speak of them, a mark. */
export function withoutAdditions(name: string): string {
  if (name.length > 200) return name;
  return name
    .replace(footnote, '')
    .replace(birthName, '')
    .replace(pronouns, '')
    .replace(outside, '');
}

/** The words behind the name of a company. */
const company =
  /(?:^|[\s,.&])(?:gmbh|ag|kg|kgaa|ohg|gbr|ug|e\.? ?v\.?|e\.? ?g\.?|mbh|inc\.?|llc|llp|ltd\.?|plc|corp\.?|limited|sarl|sas|s\.a\.s\.|s\.?a\.?r\.?l\.?|s\.?r\.?l\.?|s\.?p\.?a\.?|s\.l\.u?\.?|b\.?v\.?|n\.v\.|ltda\.?|lda\.?|sp\. ?z ?o\. ?o\.|s\.r\.o\.|a\.s\.|company|foundation|stiftung|verein)(?:\s*\([^()]*\))?$/iu;

/** Tells whether a text is the name of a company, and of nobody. */
export function isCompany(text: string): boolean {
  return text.length <= 200 && company.test(text);
}
