import { fieldKinds, firstTimeZone } from '../api/contract.js';
import { type FieldKind, fieldKind } from './fieldKind.js';
import type { FieldPath } from './identityTypes.js';
import type { FieldInput } from './identityValues.js';

/** The part of the server's rules for a kind that texts are held against. */
interface KindRules {
  maxLength?: number;
  likely?: string;
  [others: string]: unknown;
}

/** Tells whether the server will hardly refuse this; to be asked when there is no time for its answer. */
export function isPlausible(path: FieldPath, input: FieldInput): boolean {
  if (typeof input !== 'string' || input === '') return true;
  const kind = fieldKind(path);
  const { maxLength, likely }: KindRules = fieldKinds[kind];
  if (maxLength !== undefined && [...input].length > maxLength) return false;
  if (likely !== undefined) return new RegExp(likely).test(input);
  const limits = limitsOf(kind);
  return !limits || (input >= limits.min && input <= limits.max);
}

/**
 * The first and the last day that a field of this kind takes, YYYY-MM-DD; none if it is no date.
 * Without an end, browsers take years of six digits.
 */
export function limitsOf(kind: FieldKind): { min: string; max: string } | undefined {
  if (kind !== 'date' && kind !== 'pastDate') return undefined;
  const { earliest, latest } = fieldKinds[kind];
  return { min: earliest, max: latest === 'today' ? today() : latest };
}

/** The latest calendar day that it is anywhere on earth, as the server has it. */
function today(): string {
  return new Date(Date.now() + firstTimeZone * 60 * 60 * 1000).toISOString().slice(0, 10);
}
