import { fieldKinds, identityFields } from '../../api/contract.js';
import { fieldKind } from '../../identities/fieldKind.js';
import { type FieldPath, fieldPaths } from '../../identities/identityTypes.js';
import type { FieldInput, FieldInputs } from '../../identities/identityValues.js';
import { isPlausible, limitsOf } from '../../identities/plausible.js';

/** The reason why the server will refuse something, where that can be known without asking it. */
export interface Implausible {
  reason:
    | 'future'
    | 'too_early'
    | `too_long.${'name' | 'text'}`
    | 'email'
    | 'phone_country'
    | 'phone'
    | `not_before.${LaterPath}`;
  values?: Readonly<Record<string, unknown>>;
}

/** A field whose date is not before that of another field. */
type LaterPath = {
  [Path in FieldPath]: (typeof identityFields)[Path] extends { notBefore: FieldPath }
    ? Path
    : never;
}[FieldPath];

/** Finds what the server will refuse of all that is typed, each at the field where the server says it. */
export function implausibleIn(inputs: FieldInputs): Partial<Record<FieldPath, Implausible>> {
  const found: Partial<Record<FieldPath, Implausible>> = {};
  for (const path of fieldPaths) {
    const told = implausible(path, inputs[path]);
    // The server reads a local number as one of the country that the person lives in.
    const isAtHome = told?.reason === 'phone_country' && inputs['address.country'] !== '';
    if (told && !isAtHome) found[path] = told;
  }
  for (const later of fieldPaths.filter(isLater)) {
    const earlier = identityFields[later].notBefore;
    if (inputs[later] !== '' && inputs[earlier] > inputs[later])
      found[later] ??= { reason: `not_before.${later}` };
  }
  return found;
}

function isLater(path: FieldPath): path is LaterPath {
  return 'notBefore' in identityFields[path];
}

function implausible(path: FieldPath, input: FieldInput): Implausible | undefined {
  const text = String(input).trim();
  if (isPlausible(path, typeof input === 'string' ? text : input)) return undefined;
  const kind = fieldKind(path);
  if (kind === 'email') return { reason: kind };
  if (kind === 'phone')
    return { reason: new RegExp(fieldKinds.phone.withCountry).test(text) ? kind : 'phone_country' };
  if (kind === 'name' || kind === 'text')
    return { reason: `too_long.${kind}`, values: { max: fieldKinds[kind].maxLength } };
  const first = limitsOf(kind)?.min ?? '';
  return text < first
    ? { reason: 'too_early', values: { year: first.slice(0, 4) } }
    : { reason: 'future' };
}
