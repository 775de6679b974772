import { type FieldKind, fieldKind } from './fieldKind';
import { type FieldPath, fieldPaths } from './identityTypes';
import type { FieldInput, FieldInputs } from './identityValues';

/** Why the server will refuse something, where that can be known without asking it. */
export type Implausible =
  'future' | 'too_early' | 'email' | 'phone_country' | 'phone' | 'expired_before' | 'born_after';

/** Whether the server will hardly refuse this; to be asked when there is no time for its answer. */
export function isPlausible(path: FieldPath, input: FieldInput): boolean {
  return implausible(path, input) === undefined;
}

/** What the server will refuse of all that is typed, each at the field where the server says it. */
export function implausibleIn(inputs: FieldInputs): Partial<Record<FieldPath, Implausible>> {
  const found: Partial<Record<FieldPath, Implausible>> = {};
  for (const path of fieldPaths) {
    const reason = implausible(path, inputs[path]);
    if (reason) found[path] = reason;
  }
  for (const [earlier, later, reason] of orders) {
    if (inputs[later] !== '' && inputs[earlier] > inputs[later]) found[later] ??= reason;
  }
  return found;
}

const orders = [
  ['date_of_issuance', 'date_of_expiry', 'expired_before'],
  ['birthdate', 'date_of_issuance', 'born_after'],
] as const;

function implausible(path: FieldPath, input: FieldInput): Implausible | undefined {
  const text = typeof input === 'string' ? input.trim() : '';
  if (text === '') return undefined;
  const kind = fieldKind(path);
  if (kind === 'email') return /^[^\s@]+@[^\s@]+$/.test(text) ? undefined : kind;
  if (kind === 'phone') {
    if (!/^(\+|00)/.test(text)) return 'phone_country';
    return /^(\+|00)[\d\s()./-]{7,}$/.test(text) ? undefined : kind;
  }
  const limits = limitsOf(kind);
  if (!limits) return undefined;
  return text < limits.min ? 'too_early' : text > limits.max ? 'future' : undefined;
}

/** The first and the last day that a field of this kind takes, YYYY-MM-DD; none if it is no date. */
export function limitsOf(kind: FieldKind): { min: string; max: string } | undefined {
  if (kind !== 'date' && kind !== 'pastDate') return undefined;
  // As the server has it: nobody who lives was born before.
  return { min: '1875-01-01', max: kind === 'date' ? '9999-12-31' : today() };
}

/** The latest calendar day that it is anywhere on earth (UTC+14), as the server has it. */
function today(): string {
  return new Date(Date.now() + 14 * 60 * 60 * 1000).toISOString().slice(0, 10);
}
