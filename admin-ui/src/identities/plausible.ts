import { earliestYear } from '../api/contract.js';
import { type FieldKind, fieldKind } from './fieldKind.js';
import type { FieldPath } from './identityTypes.js';
import type { FieldInput } from './identityValues.js';

/** Tells whether the server will hardly refuse this; to be asked when there is no time for its answer. */
export function isPlausible(path: FieldPath, input: FieldInput): boolean {
  if (typeof input !== 'string' || input === '') return true;
  const kind = fieldKind(path);
  if (kind === 'email') return /^[^\s@]+@[^\s@]+$/.test(input);
  if (kind === 'phone') return /^(\+|00)[\d\s()./-]{7,}$/.test(input);
  const limits = limitsOf(kind);
  return !limits || (input >= limits.min && input <= limits.max);
}

/** The first and the last day that a field of this kind takes, YYYY-MM-DD; none if it is no date. */
export function limitsOf(kind: FieldKind): { min: string; max: string } | undefined {
  if (kind !== 'date' && kind !== 'pastDate') return undefined;
  // Nobody who lives was born before.
  return { min: `${earliestYear}-01-01`, max: kind === 'date' ? '9999-12-31' : today() };
}

/** The latest calendar day that it is anywhere on earth (UTC+14), as the server has it. */
function today(): string {
  return new Date(Date.now() + 14 * 60 * 60 * 1000).toISOString().slice(0, 10);
}
