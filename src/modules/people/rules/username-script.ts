/**
 * The scripts that living languages are written in (Unicode, UAX 31, tables 5 and 7), the commoner
 * first.
 */
const scripts = [
  ...['Latn', 'Cyrl', 'Grek', 'Arab', 'Hebr', 'Deva', 'Hang', 'Hani', 'Hira', 'Kana', 'Thai'],
  ...['Armn', 'Beng', 'Bopo', 'Ethi', 'Geor', 'Gujr', 'Guru', 'Khmr', 'Knda', 'Laoo', 'Mlym'],
  ...['Mymr', 'Orya', 'Sinh', 'Taml', 'Telu', 'Thaa', 'Tibt'],
  ...['Adlm', 'Bali', 'Bamu', 'Batk', 'Cakm', 'Cans', 'Cham', 'Cher', 'Java', 'Kali', 'Lana'],
  ...['Lepc', 'Limb', 'Lisu', 'Mand', 'Mtei', 'Newa', 'Nkoo', 'Olck', 'Plrd', 'Rohg', 'Saur'],
  ...['Sund', 'Sylo', 'Syrc', 'Tale', 'Talu', 'Tavt', 'Tfng', 'Vaii', 'Yiii'],
];

/**
 * The scripts that Japanese, Chinese and Korean mix with each other and with Latin (UTS 39, “highly
 * restrictive”).
 */
const mixtures = [
  ['Latn', 'Hani', 'Hira', 'Kana'],
  ['Latn', 'Hani', 'Bopo'],
  ['Latn', 'Hani', 'Hang'],
];

let foreign: readonly RegExp[] | undefined;

/**
 * The characters that each script, or mixture, does not write. Digits and signs belong to all
 * (Common, Inherited). They are compiled for the first text that needs them, which takes a while.
 */
function foreignCharacters(): readonly RegExp[] {
  foreign ??= [...scripts.map((script) => [script]), ...mixtures].map((together) => {
    const own = [...together, 'Zyyy', 'Zinh'].map((script) => `\\p{scx=${script}}`).join('');
    return new RegExp(`[^${own}]`, 'gu');
  });
  return foreign;
}

const ascii = /^[\0-\x7f]*$/;

/**
 * Tells whether a text is written in one script. Of letters of several, some look like others, as
 * the `а` of Cyrillic in “аdmin”.
 */
export function isOfOneScript(text: string): boolean {
  return ascii.test(text) || foreignCharacters().some((others) => text.search(others) < 0);
}

/** The text with `sign` in place of all that is not of the script of which it has most. */
export function inOneScript(text: string, sign: string): string {
  if (isOfOneScript(text)) return text;
  const fewest = foreignCharacters()
    .map((others) => ({ others, count: text.match(others)?.length ?? 0 }))
    .reduce((best, one) => (one.count < best.count ? one : best));
  return text.replace(fewest.others, sign);
}
