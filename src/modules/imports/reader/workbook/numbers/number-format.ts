import { type FormatPiece, type FormatSection, readSections } from './format-section.js';
import { generalNumber, generalText } from './general-number.js';
import { serialDate } from './serial-date.js';

/** Writes a number as a cell shows it, given as it is written in its part. */
export type NumberFormat = (written: string) => string;

export interface FormatOptions {
  /** True where days are counted from 1904, as Excel once did on a Mac. */
  epoch1904: boolean;
}

/** Formats longer than this are no formats. */
const maxCode = 1_000;

/**
 * The writer of numbers by a format's code. Dates come out as ISO writes them, numbers with a point
 * and without separators of thousands, as other forms mean different things in different languages;
 * what is rounded for the eye by an exponent is given in full.
 */
export function numberFormat(code: string, options: FormatOptions): NumberFormat {
  if (code.length > maxCode || /^(general|standard|@)?$/i.test(code)) return generalText;
  const sections = readSections(code);
  return (written) => {
    const value = Number(written);
    if (written.trim() === '' || !Number.isFinite(value)) return written;
    const section = sectionFor(sections, value);
    return section === undefined
      ? generalNumber(value)
      : writeBy(section, sections, value, options);
  };
}

function writeBy(
  section: FormatSection,
  sections: readonly FormatSection[],
  value: number,
  options: FormatOptions,
): string {
  if (section.kind === 'full') return generalNumber(value);
  if (section.kind === 'date') {
    return serialDate(value, section.parts, options) ?? generalNumber(value);
  }
  // A section for negative numbers alone writes its sign itself.
  const saysSign = section === sections[1] && section.condition === undefined;
  const text = writePieces(section.pieces, Math.abs(value), section.power);
  return (value < 0 && !saysSign && /[1-9]/.test(text) ? `-${text}` : text).trim();
}

function sectionFor(sections: readonly FormatSection[], value: number): FormatSection | undefined {
  const [first, second, third] = sections;
  if (sections.some(({ condition }) => condition !== undefined)) {
    // The fourth section is for texts; one without a condition is for the rest.
    return sections.slice(0, 3).find(({ condition }) => !condition || holds(condition, value));
  }
  if (value < 0) return second ?? first;
  return value === 0 ? (third ?? first) : first;
}

function holds(
  { operator, value }: NonNullable<FormatSection['condition']>,
  number: number,
): boolean {
  switch (operator) {
    case '<':
      return number < value;
    case '<=':
      return number <= value;
    case '>':
      return number > value;
    case '>=':
      return number >= value;
    case '<>':
      return number !== value;
    default:
      return number === value;
  }
}

function writePieces(pieces: readonly FormatPiece[], value: number, power: number): string {
  const isGeneral = pieces.some(({ kind }) => kind === 'general');
  const point = pieces.findIndex(({ kind }) => kind === 'point');
  const before = point < 0 ? pieces : pieces.slice(0, point);
  const after = point < 0 ? [] : pieces.slice(point + 1);
  const decimals = after.filter(({ kind }) => kind === 'digit').length;
  const exact = Number((value * 10 ** power).toPrecision(15));
  if (isGeneral) return pieces.map((piece) => literal(piece) ?? generalNumber(value)).join('');
  if (exact >= 1e21 || decimals > 100) return generalNumber(exact);
  const [whole = '', fraction = ''] = rounded(exact, decimals).split('.');
  return writeWhole(before, whole === '0' ? '' : whole) + writeFraction(after, fraction);
}

/** Rounds as people do: 2.675 is 2.68, though its binary fraction is a little less. */
function rounded(value: number, decimals: number): string {
  const scale = 10 ** decimals;
  const scaled = Number((value * scale).toPrecision(15));
  return scaled < 1e15 ? (Math.round(scaled) / scale).toFixed(decimals) : value.toFixed(decimals);
}

/** Fills the places from the last to the first, which takes all digits that are left. */
function writeWhole(pieces: readonly FormatPiece[], digits: string): string {
  const first = pieces.findIndex(({ kind }) => kind === 'digit');
  let left = digits;
  let text = '';
  for (let i = pieces.length - 1; i >= 0; i--) {
    const piece = pieces[i];
    if (piece?.kind !== 'digit') {
      text = (piece?.kind === 'literal' ? piece.text : '') + text;
      continue;
    }
    const taken = i === first ? left : left.slice(-1);
    left = left.slice(0, left.length - taken.length);
    text = (taken === '' && piece.zero ? '0' : taken) + text;
  }
  return text;
}

function writeFraction(pieces: readonly FormatPiece[], digits: string): string {
  let text = '';
  let at = 0;
  let hasDigits = false;
  const places = pieces.filter((piece) => piece.kind === 'digit');
  let needed = digits.length;
  while (needed > 0 && digits[needed - 1] === '0' && places[needed - 1]?.zero === false) needed--;
  for (const piece of pieces) {
    if (piece.kind !== 'digit') {
      text += literal(piece) ?? '';
      continue;
    }
    if (at < needed) {
      text += (hasDigits ? '' : '.') + (digits[at] ?? '');
      hasDigits = true;
    }
    at++;
  }
  return text;
}

function literal(piece: FormatPiece): string | undefined {
  return piece.kind === 'literal' ? piece.text : undefined;
}
