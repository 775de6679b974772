import { isDeepStrictEqual } from 'node:util';
import type { JudgingColumn } from '../../../common/settings/metadata-columns.js';
import { judgeMetadata } from '../../enrolment/judge/judge-metadata.js';
import type { JudgedRow } from '../../enrolment/judge/judge.js';
import type { Metadata } from './person-changes.js';

/** The texts that a row gives of somebody's metadata. */
interface GivenTexts {
  /** The text of an object that replaces all; blank for none. */
  object: string;
  /** The texts of single keys, without blank ones. */
  cells: Readonly<Record<string, string>>;
  /** The keys that have a column in the file: a blank cell leaves them as they are. */
  keys: readonly string[];
}

type Found = Pick<JudgedRow, 'errors' | 'warnings'>;

/**
 * The metadata that somebody has by what a row gives, undefined where it gives none. What stays as
 * it was is not judged: a column may have come, or be stricter, since. What is faulty stays as it is.
 */
export function metadataGiven(
  current: Metadata | null,
  given: GivenTexts,
  columns: readonly JudgingColumn[],
  found: Found,
): Metadata | null | undefined {
  const object = objectOf(given.object, found);
  const texts = { ...given.cells };
  if (object === undefined && Object.keys(texts).length === 0) return undefined;
  const saidOf = (key: string): unknown =>
    Object.hasOwn(texts, key) ? texts[key]?.trim() : own(object, key);
  const changing = columns.filter(({ key }) => !isDeepStrictEqual(saidOf(key), own(current, key)));
  const said: Found = { errors: [], warnings: [] };
  const text = object === undefined ? '' : JSON.stringify(object);
  const judged = judgeMetadata({ metadata: text, metadataColumns: texts }, changing, said);
  found.errors.push(...said.errors);
  found.warnings.push(...said.warnings);
  const after = new Map(Object.entries(object === undefined ? (current ?? {}) : {}));
  if (judged !== null) {
    for (const [key, value] of Object.entries(JSON.parse(judged) as Metadata))
      after.set(key, value);
  }
  const faulty = [...said.errors, ...said.warnings].map(({ field }) => keyOf(field));
  const blank = given.keys.filter((key) => saidOf(key) === undefined);
  for (const key of [...blank, ...faulty]) {
    const value = own(current, key);
    if (value !== undefined) after.set(key, value);
  }
  if (object === undefined && after.size === 0) return undefined;
  return fits(Object.fromEntries(after), found) ? Object.fromEntries(after) : undefined;
}

/** The object that a cell says; undefined for none, and for one that cannot be used. */
function objectOf(text: string, { warnings }: Found): Metadata | undefined {
  if (text.trim() === '') return undefined;
  const judged = judgeMetadata({ metadata: text }, [], { errors: [], warnings });
  return judged === null ? undefined : (JSON.parse(judged) as Metadata);
}

/** Tells whether the whole is not too large. */
function fits(after: Metadata, { warnings }: Found): boolean {
  const whole: Found = { errors: [], warnings: [] };
  judgeMetadata({ metadata: JSON.stringify(after) }, [], whole);
  warnings.push(...whole.warnings);
  return whole.warnings.length === 0;
}

function own(metadata: Metadata | null | undefined, key: string): unknown {
  return metadata && Object.hasOwn(metadata, key) ? metadata[key] : undefined;
}

function keyOf(field: string): string {
  return field.startsWith('metadata.') ? field.slice('metadata.'.length) : '';
}
