/** The digits that a spreadsheet keeps of a number. */
const precision = 15;

/** A number in full, as digits with a point: never with an exponent, nor with the slips of binary fractions. */
export function generalNumber(value: number): string {
  if (!Number.isFinite(value)) return '';
  const rounded = Number(value.toPrecision(precision));
  const text = String(Object.is(rounded, -0) ? 0 : rounded);
  const [digits = '', exponent] = text.split('e');
  return exponent === undefined ? text : shifted(digits, Number(exponent));
}

/** Digits whose point is moved by `exponent` places. */
function shifted(digits: string, exponent: number): string {
  const sign = digits.startsWith('-') ? '-' : '';
  const [whole = '', fraction = ''] = digits.slice(sign.length).split('.');
  const all = whole + fraction;
  const point = whole.length + exponent;
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${all}`;
  return sign + all.padEnd(point, '0');
}

/** A number as a part writes it, in full; what is no number is left as it stands. */
export function generalText(written: string): string {
  if (isShortInteger(written)) return written;
  const value = Number(written);
  return Number.isFinite(value) && written.trim() !== '' ? generalNumber(value) : written;
}

function isShortInteger(written: string): boolean {
  if (written.length === 0 || written.length > precision) return false;
  if (written.length > 1 && written.charCodeAt(0) === 48) return false;
  for (let i = 0; i < written.length; i++) {
    const code = written.charCodeAt(i);
    if (code < 48 || code > 57) return false;
  }
  return true;
}
