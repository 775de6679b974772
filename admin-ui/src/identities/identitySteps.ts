import { identityFields, identitySteps, type UsherFieldPath } from '../api/contract.js';

/** The path of a field of an identity. */
export type FieldPath = UsherFieldPath;

/** A step that asks for fields; what is after them, Review, asks for nothing. */
export type StepId = (typeof identitySteps)[number];

export const stepIds: readonly StepId[] = identitySteps;

/** All fields, in the order in which they are asked for. */
export const fieldPaths = Object.keys(identityFields) as readonly FieldPath[];

/** The fields that a step asks for, in their order. */
export function pathsOfStep(id: StepId): FieldPath[] {
  return fieldPaths.filter((path) => stepOf(path) === id);
}

export function stepOf(path: FieldPath): StepId {
  return identityFields[path].step;
}

/** The steps that have a field which the organization asks for, and these fields. */
export function shownSteps(
  uses: Readonly<Record<FieldPath, string>>,
): { id: StepId; paths: FieldPath[] }[] {
  return stepIds
    .map((id) => ({ id, paths: pathsOfStep(id).filter((path) => uses[path] !== 'hidden') }))
    .filter(({ paths }) => paths.length > 0);
}
