import { fieldKind } from '../../identities/fieldKind.js';
import { type FieldPath, fieldPaths } from '../../identities/identityTypes.js';
import type { FieldInput, FieldInputs } from '../../identities/identityValues.js';
import { isPlausible, limitsOf } from '../../identities/plausible.js';

/** The reason why the server will refuse something, where that can be known without asking it. */
export type Implausible =
  'future' | 'too_early' | 'email' | 'phone_country' | 'phone' | 'expired_before' | 'born_after';

/** Finds what the server will refuse of all that is typed, each at the field where the server says it. */
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
  const text = String(input).trim();
  if (isPlausible(path, typeof input === 'string' ? text : input)) return undefined;
  const kind = fieldKind(path);
  if (kind === 'email') return kind;
  if (kind === 'phone') return /^(\+|00)/.test(text) ? kind : 'phone_country';
  return text < (limitsOf(kind)?.min ?? '') ? 'too_early' : 'future';
}
