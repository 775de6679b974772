import { shownSteps, type StepId } from '../identities/identitySteps.js';
import type {
  FieldPath,
  FieldUses,
  IdentityFields,
  IdentityVersionInfo,
  IdentityView,
} from '../identities/identityTypes.js';
import { inputsOf, missingPaths, valueAt } from '../identities/identityValues.js';
import { type Reviewed, sameValue, textOf } from './decisions.js';

/** The latest answer that HR gave before, and what the identity said then. */
export interface Earlier {
  version: IdentityVersionInfo;
  fields: IdentityFields;
}

/**
 * The fields that are reviewed, by step. What was accepted before and is the same is settled: all
 * of what was validated, and what was not returned of what was returned.
 * @param seen the identity as it was looked at before somebody changed it in the meantime.
 */
export function reviewedSteps(
  identity: IdentityView,
  uses: FieldUses,
  earlier: Earlier | null,
  seen: IdentityView | null,
): { id: StepId; fields: Reviewed[] }[] {
  const reasons = earlier?.version.action === 'return' ? identity.returnedBefore : {};
  const needed = missingPaths(inputsOf(identity), uses);
  const reviewed = (path: FieldPath): Reviewed => {
    const value = valueAt(identity, path);
    const meanwhile = seen !== null && !sameValue(value, valueAt(seen, path));
    const base = meanwhile ? seen : earlier?.fields;
    const before = valueAt(base, path);
    const changed = base !== undefined && !sameValue(value, before);
    const returnedFor = reasons?.[path];
    const blank = textOf(value) === 'null';
    const missing = needed.includes(path);
    const leftBlank = blank && !missing && !changed && returnedFor === undefined;
    // Which fields had been returned is not known of those before it was kept.
    const accepted = base !== undefined && !changed && reasons !== null && !returnedFor;
    return {
      path,
      value,
      ...(changed ? { before: { value: before } } : {}),
      ...(returnedFor ? { returnedFor } : {}),
      settled: leftBlank || (accepted && !missing),
      missing,
      leftBlank,
    };
  };
  return shownSteps(uses).map(({ id, paths }) => ({ id, fields: paths.map(reviewed) }));
}
