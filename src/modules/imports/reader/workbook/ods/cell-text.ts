import { generalText } from '../numbers/general-number.js';
import { isoDate, timeText } from '../numbers/serial-date.js';
import type { Attributes } from '../xml-reader.js';

/**
 * The text of a cell as it is shown: dates as ISO writes them, and numbers in full, with a point
 * and without separators of thousands, unless their format adds zeros or signs.
 */
export function cellText(attributes: Attributes, shown: string): string {
  if (attributes['calcext:value-type'] === 'error') return '';
  const value = attributes['office:value'];
  switch (attributes['office:value-type']) {
    case 'float':
      return value === undefined ? shown : numberText(value, shown);
    case 'percentage':
      return value === undefined ? shown : percentText(value, shown);
    case 'date':
      return isoDate(attributes['office:date-value'] ?? shown);
    case 'time':
      return durationText(attributes['office:time-value'] ?? '') ?? shown;
    case 'boolean':
      return booleanText(attributes['office:boolean-value'], shown);
    default:
      return shown === '' ? (attributes['office:string-value'] ?? '') : shown;
  }
}

const groupedThousands = /^-?\d{1,3}([.,'’\u00a0\u202f ]\d{3})+$/;

/** A number in full, unless what is shown has all its digits and more, as `00123` and `(030) 901-820`. */
function numberText(value: string, shown: string): string {
  const full = generalText(value);
  if (shown === full || !/^-?\d+$/.test(full) || groupedThousands.test(shown)) return full;
  const digits = shown.replace(/\D/g, '').replace(/^0+(?=.)/, '');
  return digits === full.replace('-', '') ? shown : full;
}

function percentText(value: string, shown: string): string {
  const match = /^(-?\d+)(?:[.,](\d+))?\s*%$/.exec(shown);
  if (match === null) return `${generalText(String(Number(value) * 100))}%`;
  const [, whole = '', decimals] = match;
  return `${whole}${decimals === undefined ? '' : `.${decimals}`}%`;
}

function booleanText(value: string | undefined, shown: string): string {
  return value === undefined ? shown : value === 'true' ? 'TRUE' : 'FALSE';
}

const duration = /^-?P(?:(\d+)D)?T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:[.,]\d+)?S)?$/;

function durationText(written: string): string | undefined {
  const match = duration.exec(written);
  if (match === null) return undefined;
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = match
    .slice(1)
    .map((part: string | undefined) => Number(part ?? 0));
  const text = timeText(((days * 24 + hours) * 60 + minutes) * 60 + seconds);
  return written.startsWith('-') ? `-${text}` : text;
}
