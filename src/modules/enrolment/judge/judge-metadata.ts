import { bodyLimits, excessOf } from '../../../common/json-limits.js';
import type { RowCode, RowFault } from './row-codes.js';

/** In characters of JSON text. */
const metadataMaxLength = 200_000;
/** In objects and lists: a body can hold them in two objects of its own. */
const nestingMax = bodyLimits.depth - 2;
/** In characters of the string, or of the JSON text of any other value. */
const metadataValueMaxLength = 2_000;

/**
 * The metadata of a row as the text of a JSON object, null when blank or faulty. No message holds
 * a word of it: metadata may be personal.
 */
export function judgeMetadata(text: string | undefined, errors: RowFault[]): string | null {
  const typed = text?.trim() ?? '';
  if (typed === '') return null;
  const read = parse(typed);
  if (read.code === undefined) return read.text;
  errors.push({ field: 'metadata', code: read.code, message: messages[read.code] });
  return null;
}

type MetadataCode = Extract<RowCode, `metadata.${string}`>;

type Read = { code: MetadataCode } | { code?: undefined; text: string };

function parse(typed: string): Read {
  // What is too long is not parsed: the reader may have cut it off, and it costs.
  if (typed.length > metadataMaxLength) return { code: 'metadata.too_large' };
  let value: unknown;
  try {
    value = JSON.parse(typed);
  } catch {
    return { code: 'metadata.invalid_json' };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { code: 'metadata.not_object' };
  }
  if (typed.length > metadataValueMaxLength && !Object.values(value).every(isSmall)) {
    return { code: 'metadata.too_large' };
  }
  if (typed.length > 2 * nestingMax && !fitsBodies(value)) return { code: 'metadata.too_large' };
  const text = JSON.stringify(value);
  return text.length > metadataMaxLength ? { code: 'metadata.too_large' } : { text };
}

function isSmall(value: unknown): boolean {
  if (typeof value === 'string') return value.length <= metadataValueMaxLength;
  try {
    return JSON.stringify(value).length <= metadataValueMaxLength;
  } catch {
    // Nested deeper than the stack is high, and so longer than the limit (RangeError).
    return false;
  }
}

/** Whether a client that has read it can send it back, in an account of a complete registration too. */
function fitsBodies(value: object): boolean {
  return excessOf({ account: { metadata: value } }) === undefined;
}

const messages: Readonly<Record<MetadataCode, string>> = {
  'metadata.invalid_json': 'Metadata is not valid JSON. Write it like {"key": "value"}.',
  'metadata.not_object':
    'Metadata is not a JSON object. Put it in braces with a key, like {"key": "value"}.',
  'metadata.too_large': `Metadata is too large. Use at most ${metadataValueMaxLength.toLocaleString('en')} characters per value and ${metadataMaxLength.toLocaleString('en')} in all, at most ${bodyLimits.names.toLocaleString('en')} keys, and at most ${nestingMax} objects and lists inside of each other.`,
};
