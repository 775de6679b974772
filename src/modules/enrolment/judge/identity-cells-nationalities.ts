import { fold } from '../../../common/text/fold.js';

/**
 * The adjectives that say a nationality, by country: in English, German (without its endings), French
 * (masculine), and Italian, Spanish and others whose adjectives end in -o and -a; several by comma.
 * Those that two countries share are not here ("Congolese", "Korean").
 */
const adjectives: Readonly<
  Record<string, readonly [english: string, german: string, french: string, romance: string]>
> = {
  AF: ['Afghan', 'afghanisch', 'afghan', 'afghano,afgano'],
  AL: ['Albanian', 'albanisch', 'albanais', 'albanese,albanés'],
  AM: ['Armenian', 'armenisch', 'arménien', 'armeno,armenio'],
  AR: ['Argentinian,Argentine', 'argentinisch', 'argentin', 'argentino'],
  AT: ['Austrian', 'österreichisch', 'autrichien', 'austriaco'],
  AU: ['Australian', 'australisch', 'australien', 'australiano'],
  AZ: ['Azerbaijani', 'aserbaidschanisch', 'azerbaïdjanais', 'azero,azerbaigiano,azerbaiyano'],
  BA: ['Bosnian', 'bosnisch', 'bosnien', 'bosniaco,bosnio'],
  BD: ['Bangladeshi', 'bangladeschisch', 'bangladais', 'bengalese,bangladese,bangladesí'],
  BE: ['Belgian,Belgische', 'belgisch', 'belge', 'belga'],
  BG: ['Bulgarian', 'bulgarisch', 'bulgare', 'bulgaro'],
  BO: ['Bolivian', 'bolivianisch', 'bolivien', 'boliviano'],
  BR: ['Brazilian', 'brasilianisch', 'brésilien', 'brasiliano,brasileño,brasileiro'],
  BY: ['Belarusian', 'belarussisch,weißrussisch', 'biélorusse', 'bielorusso,bielorruso'],
  CA: ['Canadian', 'kanadisch', 'canadien', 'canadese,canadiense'],
  CH: ['Swiss', 'schweizerisch,schweizer', 'suisse', 'svizzero,suizo'],
  CI: ['Ivorian', 'ivorisch', 'ivoirien', 'ivoriano,marfileño'],
  CL: ['Chilean', 'chilenisch', 'chilien', 'cileno,chileno'],
  CM: ['Cameroonian', 'kamerunisch', 'camerounais', 'camerunese,camerunés'],
  CN: ['Chinese', 'chinesisch', 'chinois', 'cinese,chino'],
  CO: ['Colombian', 'kolumbianisch', 'colombien', 'colombiano'],
  CU: ['Cuban', 'kubanisch', 'cubain', 'cubano'],
  CY: ['Cypriot', 'zyprisch,zypriotisch', 'chypriote', 'cipriota,chipriota'],
  CZ: ['Czech,česká,české,český', 'tschechisch', 'tchèque', 'ceco,checo'],
  DE: ['German,Duits,Duitse', 'deutsch', 'allemand', 'tedesco,alemán,alemão'],
  DK: ['Danish,dansk', 'dänisch', 'danois', 'danese,danés'],
  DZ: ['Algerian', 'algerisch', 'algérien', 'algerino,argelino'],
  EC: ['Ecuadorian', 'ecuadorianisch', 'équatorien', 'ecuadoriano,ecuatoriano'],
  EE: ['Estonian', 'estnisch', 'estonien', 'estone,estonio'],
  EG: ['Egyptian', 'ägyptisch', 'égyptien', 'egiziano,egipcio'],
  ER: ['Eritrean', 'eritreisch', 'érythréen', 'eritreo'],
  ES: ['Spanish,Spaans,Spaanse', 'spanisch', 'espagnol', 'spagnolo,español,espanhol'],
  ET: ['Ethiopian', 'äthiopisch', 'éthiopien', 'etiope'],
  FI: ['Finnish', 'finnisch', 'finlandais', 'finlandese,finlandés'],
  FR: ['French,Frans,Franse', 'französisch', 'français', 'francese,francés'],
  GB: [
    'British,English,Scottish,Welsh,Brits,Britse',
    'britisch,englisch',
    'britannique,anglais',
    'britannico,inglese,británico,inglés',
  ],
  GE: ['Georgian', 'georgisch', 'géorgien', 'georgiano'],
  GH: ['Ghanaian', 'ghanaisch', 'ghanéen', 'ghanese,ghanés'],
  GR: ['Greek', 'griechisch', 'grec,grecque', 'greco,griego'],
  HR: ['Croatian', 'kroatisch', 'croate', 'croato,croata'],
  HU: ['Hungarian', 'ungarisch', 'hongrois', 'ungherese,húngaro'],
  ID: ['Indonesian', 'indonesisch', 'indonésien', 'indonesiano,indonesio'],
  IE: ['Irish', 'irisch', 'irlandais', 'irlandese,irlandés'],
  IL: ['Israeli', 'israelisch', 'israélien', 'israeliano'],
  IN: ['Indian', 'indisch', 'indien', 'indiano,indio'],
  IQ: ['Iraqi', 'irakisch', 'irakien', 'iracheno,iraquí'],
  IR: ['Iranian', 'iranisch', 'iranien', 'iraniano,iraní'],
  IS: ['Icelandic', 'isländisch', 'islandais', 'islandese,islandés'],
  IT: ['Italian,Italiaans,Italiaanse', 'italienisch', 'italien', 'italiano'],
  JO: ['Jordanian', 'jordanisch', 'jordanien', 'giordano,jordano'],
  JP: ['Japanese', 'japanisch', 'japonais', 'giapponese,japonés'],
  KE: ['Kenyan', 'kenianisch', 'kényan', 'keniota,keniano'],
  LB: ['Lebanese', 'libanesisch', 'libanais', 'libanese,libanés'],
  LK: ['Sri Lankan', 'sri-lankisch', 'sri-lankais', 'srilankese,cingalese'],
  LT: ['Lithuanian', 'litauisch', 'lituanien', 'lituano'],
  LU: [
    'Luxembourgish,Luxembourger',
    'luxemburgisch',
    'luxembourgeois',
    'lussemburghese,luxemburgués',
  ],
  LV: ['Latvian', 'lettisch', 'letton,lettonne', 'lettone,letón'],
  LY: ['Libyan', 'libysch', 'libyen', 'libico,libio'],
  MA: ['Moroccan,Marokkaans,Marokkaanse', 'marokkanisch', 'marocain', 'marocchino,marroquí'],
  MD: ['Moldovan,Moldavian', 'moldauisch,moldawisch', 'moldave', 'moldavo'],
  ME: ['Montenegrin', 'montenegrinisch', 'monténégrin', 'montenegrino'],
  MK: ['Macedonian', 'mazedonisch,nordmazedonisch', 'macédonien', 'macedone,macedonio'],
  MT: ['Maltese', 'maltesisch', 'maltais', 'maltés'],
  MX: ['Mexican', 'mexikanisch', 'mexicain', 'messicano,mexicano'],
  NG: ['Nigerian', 'nigerianisch', 'nigérian', 'nigeriano'],
  NL: [
    'Dutch,Nederlands,Nederlandse',
    'niederländisch,holländisch',
    'néerlandais,hollandais',
    'olandese,neerlandese,neerlandés,holandés',
  ],
  NO: ['Norwegian,norsk', 'norwegisch', 'norvégien', 'norvegese,noruego'],
  NP: ['Nepalese,Nepali', 'nepalesisch', 'népalais', 'nepalés'],
  NZ: ['New Zealander', 'neuseeländisch', 'néo-zélandais', 'neozelandese,neozelandés'],
  PE: ['Peruvian', 'peruanisch', 'péruvien', 'peruviano,peruano'],
  PH: ['Filipino,Philippine', 'philippinisch', 'philippin', 'filippino,filipino'],
  PK: ['Pakistani', 'pakistanisch', 'pakistanais', 'pakistano,pakistaní'],
  PL: ['Polish,Pools,Poolse,polska,polskie,polski', 'polnisch', 'polonais', 'polacco,polaco'],
  PT: ['Portuguese,Portugees,Portugese', 'portugiesisch', 'portugais', 'portoghese,portugués'],
  PY: ['Paraguayan', 'paraguayisch', 'paraguayen', 'paraguaiano,paraguayo'],
  RO: ['Romanian', 'rumänisch', 'roumain', 'rumeno,romeno,rumano'],
  RS: ['Serbian', 'serbisch', 'serbe', 'serbo,serbio'],
  RU: ['Russian', 'russisch', 'russe', 'russo,ruso'],
  SE: ['Swedish,svensk', 'schwedisch', 'suédois', 'svedese,sueco'],
  SI: ['Slovenian,Slovene', 'slowenisch', 'slovène', 'sloveno,esloveno'],
  SK: ['Slovak,Slovakian', 'slowakisch', 'slovaque', 'slovacco,eslovaco'],
  SN: ['Senegalese', 'senegalesisch', 'sénégalais', 'senegalés'],
  SO: ['Somali', 'somalisch', 'somalien', 'somalo,somalí'],
  SY: ['Syrian', 'syrisch', 'syrien', 'siriano,sirio'],
  TH: ['Thai', 'thailändisch', 'thaïlandais', 'thailandese,tailandés'],
  TN: ['Tunisian', 'tunesisch', 'tunisien', 'tunisino,tunecino'],
  TR: ['Turkish,Turks,Turkse', 'türkisch', 'turc,turque', 'turco'],
  UA: ['Ukrainian', 'ukrainisch', 'ukrainien', 'ucraino,ucraniano'],
  US: [
    'American,US citizen',
    'amerikanisch,US-amerikanisch',
    'américain',
    'statunitense,americano,estadounidense',
  ],
  UY: ['Uruguayan', 'uruguayisch', 'uruguayen', 'uruguaiano,uruguayo'],
  VE: ['Venezuelan', 'venezolanisch', 'vénézuélien', 'venezuelano,venezolano'],
  VN: ['Vietnamese', 'vietnamesisch', 'vietnamien', 'vietnamita'],
  ZA: ['South African', 'südafrikanisch', 'sud-africain', 'sudafricano'],
};

/** The forms of a word in each of the languages, in the order of `adjectives`. */
const endings: readonly ((word: string) => readonly string[])[] = [
  (word) => [word],
  (word) => ['', 'e', 'er', 'es', 'en'].map((ending) => word + ending),
  (word) => [word, word.endsWith('en') ? `${word}ne` : `${word}e`],
  (word) => [word, word.endsWith('o') ? `${word.slice(0, -1)}a` : `${word}a`],
];

/** Made when the first nationality is met: most files have none. */
let table: ReadonlyMap<string, string> | undefined;

/** The code of the country whose nationality an adjective says: “italiana”, “Deutsche”; undefined for other texts. */
export function codeOfNationality(text: string): string | undefined {
  return (table ??= new Map(nationalityWords())).get(folded(text));
}

/** All forms of all adjectives, folded, and the code that each says. */
export function nationalityWords(): [word: string, code: string][] {
  return Object.entries(adjectives).flatMap(([code, languages]) =>
    languages.flatMap((words, language) =>
      words
        .split(',')
        .flatMap((word) => endings[language]?.(folded(word)) ?? [])
        .map((word): [string, string] => [word, code]),
    ),
  );
}

function folded(text: string): string {
  return fold(text)
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
}
