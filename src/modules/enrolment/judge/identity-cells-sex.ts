import { fold } from '../../../common/text/fold.js';
import type { SexCode } from '../../identities/identity-kinds.js';

/** The words for a sex in nine languages, folded, by the code of ISO/IEC 5218. */
const words: Readonly<Record<SexCode, readonly string[]>> = {
  1: [
    ...['m', 'male', 'man', 'mann', 'mannlich', 'maennlich', 'masculin', 'masc', 'homme', 'h'],
    ...['maschio', 'maschile', 'uomo', 'hombre', 'masculino', 'varon', 'mannelijk', 'homem'],
    ...['mezczyzna', 'meski', 'muz', 'muzsky', 'muzske', 'herr', 'mr'],
  ],
  2: [
    ...['f', 'w', 'female', 'woman', 'frau', 'weiblich', 'feminin', 'fem', 'femme', 'femmina'],
    ...['femminile', 'donna', 'mujer', 'femenino', 'hembra', 'vrouw', 'vrouwelijk', 'mulher'],
    ...['feminino', 'kobieta', 'zenski', 'k', 'zena', 'zensky', 'zenske', 'mrs', 'ms'],
  ],
  9: ['not applicable', 'nicht anwendbar', 'sans objet', 'non applicabile', 'no aplicable'],
  0: [
    ...['unknown', 'unspecified', 'unbekannt', 'not known', 'not specified', 'nicht bekannt'],
    ...['keine angabe', 'nicht angegeben', 'non specifie', 'non specificato', 'no especificado'],
    ...['inconnu', 'sconosciuto', 'desconocido', 'onbekend', 'desconhecido', 'nieznany', 'neznamy'],
  ],
};

const codes = new Map(
  Object.entries(words).flatMap(([code, names]) => names.map((name) => [name, code] as const)),
);

/** The words are short: longer ones are none. */
const longest = 30;

/**
 * The code that a word for a sex means; else its text. Of “d” for “divers” there is no code, and
 * in some languages the letters m and v stand for others than here.
 */
export function sexCode(text: string): string {
  const word = text.trim();
  return word.length > longest ? text : (codes.get(fold(word).replace(/\.$/, '')) ?? text);
}
