import { bodyLimits, excessOf } from '../../../common/limits/json-limits.js';
import type { JudgingColumn } from '../../../common/settings/metadata-columns.js';
import type { MetadataPath } from './column-keys.js';
import { type RowFault, rowFault } from './row-codes.js';
import type { JudgedRow } from './row-values.js';

/** In characters of JSON text. */
const metadataMaxLength = 200_000;
/** In objects and lists: a body can hold them in two objects of its own. */
const nestingMax = bodyLimits.depth - 2;
/** In characters of the string, or of the JSON text of any other value. */
const metadataValueMaxLength = 2_000;

/** The texts that somebody gave of one person's metadata. */
export interface MetadataTexts {
  /** The text of a JSON object. */
  metadata?: string | undefined;
  /** The cells of the application's columns, by key. */
  metadataColumns?: Readonly<Record<string, string>> | undefined;
}

/**
 * Judges the metadata of a row, and keeps it as the text of a JSON object. A text in a column of its
 * own counts, where the object says another under its key; what is under the key of an application's
 * column is judged by that, wherever it stood. What is faulty is left out, and the rest stays; what
 * the application refuses keeps the person out. No message holds a word of it: metadata may be
 * personal.
 */
export function judgeMetadata(
  { metadata, metadataColumns: cells }: MetadataTexts,
  columns: readonly JudgingColumn[],
  { errors, warnings }: Pick<JudgedRow, 'errors' | 'warnings'>,
): string | null {
  const typed = metadata?.trim() ?? '';
  if (typed === '' && cells === undefined) return null;
  const whole: Read = typed === '' ? { value: {}, text: null } : parse(typed);
  if (whole.code !== undefined) {
    warnings.push(
      whole.code === 'metadata.too_large'
        ? rowFault('metadata', whole.code, limits)
        : rowFault('metadata', whole.code),
    );
  }
  const read = whole.code === undefined ? whole : { value: {}, text: null };
  const value: Record<string, unknown> = { ...read.value };
  let isChanged = false;
  for (const [key, text] of textsOf(cells)) {
    if (text.length > metadataValueMaxLength) {
      warnings.push(rowFault(`metadata.${key}`, 'metadata.too_large', limits));
      continue;
    }
    Object.defineProperty(value, key, { value: text, enumerable: true, configurable: true });
    isChanged = true;
  }
  for (const column of columns) {
    const fault = faultUnder(column, value);
    if (fault === undefined) continue;
    if (fault.code === 'metadata.refused') errors.push(fault);
    else warnings.push(fault);
    Reflect.deleteProperty(value, column.key);
    isChanged = true;
  }
  if (errors.some(({ code }) => code === 'metadata.refused')) return null;
  if (!isChanged) return read.text;
  const text = Object.keys(value).length === 0 ? null : JSON.stringify(value);
  if (text === null || isWhole(text, value)) return text;
  warnings.push(rowFault('metadata', 'metadata.too_large', limits));
  return read.text;
}

/** Tells whether a name of a column or of a field is that of a column of the application's. */
export function isMetadataPath(name: string): name is MetadataPath {
  return name.startsWith('metadata.');
}

/** The key of a column of the application's. */
export function metadataKey(path: MetadataPath): string {
  return path.slice('metadata.'.length);
}

/** The text that a value of the metadata is in a column of its own; undefined where it is no text. */
export function columnText(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' && value === value.trim() ? value : undefined;
}

/** Reads what the cells of columns say, without blank ones. */
function textsOf(cells: MetadataTexts['metadataColumns'] = {}): [key: string, text: string][] {
  return Object.entries(cells)
    .map(([key, text]): [string, string] => [key, text.trim()])
    .filter(([, text]) => text !== '');
}

function faultUnder(
  { key, title, refusalOf }: JudgingColumn,
  metadata: Readonly<Record<string, unknown>>,
): RowFault | undefined {
  const value = Object.hasOwn(metadata, key) ? (metadata[key] ?? '') : '';
  const text = typeof value === 'string' ? value.trim() : JSON.stringify(value);
  if (text === '') return undefined;
  const field = `metadata.${key}` as const;
  if (text.length > metadataValueMaxLength) return rowFault(field, 'metadata.too_large', limits);
  const refusal = refusalOf(text);
  if (refusal === undefined) return undefined;
  const { words } = refusal;
  return words === null
    ? rowFault(field, 'metadata.not_judged', { title })
    : { field, code: 'metadata.refused', message: words };
}

type FormCode = 'metadata.invalid_json' | 'metadata.not_object' | 'metadata.too_large';

type Read = { code: FormCode } | { code?: undefined; value: object; text: string | null };

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
  // What is nested too deep cannot be written again.
  if (typed.length > 2 * nestingMax && !fitsBodies(value)) return { code: 'metadata.too_large' };
  const text = JSON.stringify(value);
  return text.length > metadataMaxLength ? { code: 'metadata.too_large' } : { value, text };
}

/** Tells whether an object that fits still does with the texts of columns in it. */
function isWhole(text: string, value: object): boolean {
  return text.length <= metadataMaxLength && (text.length <= 2 * nestingMax || fitsBodies(value));
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

/** True when a client that has read it can send it back, in an account of a complete registration too. */
function fitsBodies(value: object): boolean {
  return excessOf({ account: { metadata: value } }) === undefined;
}

const limits = {
  perValue: metadataValueMaxLength,
  max: metadataMaxLength,
  names: bodyLimits.names,
  depth: nestingMax,
};
