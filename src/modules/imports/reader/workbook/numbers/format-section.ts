import type { DateParts } from './serial-date.js';

/** A piece of a number's format. */
export type FormatPiece =
  | { kind: 'literal'; text: string }
  /** A place for a digit; `zero` where it is filled when there is none. */
  | { kind: 'digit'; zero: boolean }
  | { kind: 'point' | 'general' };

/** A section of a format, which a number is written by if it is of the section's kind. */
export type FormatSection = { condition: Condition | undefined } & (
  | { kind: 'date'; parts: DateParts }
  /** Exponents and fractions: the number is given in full. */
  | { kind: 'full' }
  | { kind: 'pieces'; pieces: readonly FormatPiece[]; power: number }
);

export interface Condition {
  operator: string;
  value: number;
}

/** The texts of a format: quoted, escaped, padding, in brackets, known words, or one character. */
const token =
  /"([^"]*)"?|\\(.?)|[_*](?:.|$)|\[([^\]]*)\]?|(general|standard)|(am\/pm|a\/p)|(e[+-])|(.)/giu;

/** Reads the sections of a format, which `;` separates (ECMA-376-1, 18.8.31). */
export function readSections(code: string): FormatSection[] {
  const found: FormatSection[] = [];
  let section = new SectionReader();
  for (const match of code.matchAll(token)) {
    const [whole, quoted, escaped, bracket, general, clock, exponent, one] = match;
    if (one === ';') {
      found.push(section.end());
      section = new SectionReader();
    } else if (quoted !== undefined) section.literal(quoted);
    else if (escaped !== undefined) section.literal(escaped);
    else if (bracket !== undefined) section.bracket(bracket);
    else if (general !== undefined) section.general();
    else if (clock !== undefined) section.letter('h');
    else if (exponent !== undefined) section.full();
    else if (one !== undefined) section.character(one);
    else if (whole.startsWith('_')) section.literal(' ');
  }
  found.push(section.end());
  return found;
}

class SectionReader {
  private readonly pieces: FormatPiece[] = [];
  private condition: Condition | undefined;
  private power = 0;
  private commas = 0;
  private isFull = false;
  private letters = '';
  private elapsed = false;
  private hasDigits = false;

  literal(text: string): void {
    if (text !== '') this.pieces.push({ kind: 'literal', text });
  }

  general(): void {
    this.pieces.push({ kind: 'general' });
  }

  full(): void {
    if (this.letters === '') this.isFull = true;
  }

  /** Colours and languages say nothing here; a currency is `[$€-407]`. */
  bracket(text: string): void {
    const [, operator, value] = /^(<=|>=|<>|<|>|=)\s*(-?[\d.]+)$/.exec(text) ?? [];
    if (operator !== undefined) this.condition = { operator, value: Number(value) };
    else if (/^(h+|m+|s+)$/i.test(text)) {
      this.elapsed = true;
      this.letter('h');
    } else if (text.startsWith('$')) this.literal(text.slice(1).split('-')[0] ?? '');
  }

  /** A letter of a date; behind places for digits it is one like any other. */
  letter(letter: string): void {
    if (this.hasDigits && this.letters === '') this.literal(letter);
    else this.letters += letter.toLowerCase();
  }

  character(one: string): void {
    if (/[dmyhs]/i.test(one)) this.letter(one);
    else if (one === '0' || one === '#' || one === '?') {
      this.hasDigits = true;
      this.commas = 0;
      this.pieces.push({ kind: 'digit', zero: one === '0' });
    } else if (one === '.') this.pieces.push({ kind: 'point' });
    else if (one === ',') this.commas++;
    else if (one === '@') this.general();
    else if (one === '/' && this.hasDigits) this.full();
    else {
      if (one === '%') this.power += 2;
      this.literal(one);
    }
  }

  end(): FormatSection {
    const { condition, letters, elapsed, pieces } = this;
    if (letters !== '') {
      const time = /[hs]/.test(letters);
      const date = /[dy]/.test(letters) || !time;
      return { condition, kind: 'date', parts: { date, time, elapsed } };
    }
    if (this.isFull) return { condition, kind: 'full' };
    // Commas at the end leave thousands out; those between digits group them, which languages do
    // in ways of their own, and is left off.
    return { condition, kind: 'pieces', pieces, power: this.power - 3 * this.commas };
  }
}
