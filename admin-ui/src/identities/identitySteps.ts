import type { UsherFieldPath } from '../api/contract.js';

export const stepIds = ['person', 'birth', 'residence', 'document'] as const;

/** A step that asks for fields; what is after them, Review, asks for nothing. */
export type StepId = (typeof stepIds)[number];

/** The fields that each step asks for, in their order. */
export const stepPaths = {
  person: ['given_name', 'family_name', 'birth_given_name', 'birth_family_name', 'sex'],
  birth: [
    'birthdate',
    'place_of_birth.locality',
    'place_of_birth.region',
    'place_of_birth.country',
    'nationalities',
    'personal_administrative_number',
  ],
  residence: [
    'address.street_address',
    'address.house_number',
    'address.postal_code',
    'address.locality',
    'address.region',
    'address.country',
    'email',
    'phone_number',
  ],
  document: [
    'document_type',
    'document_number',
    'issuing_country',
    'issuing_authority',
    'date_of_issuance',
    'date_of_expiry',
  ],
} as const satisfies Record<StepId, readonly UsherFieldPath[]>;

/** The path of a field of an identity. */
export type FieldPath = UsherFieldPath;

/** A field that no step asks for: there is none, or the following is a type error. */
type Unasked = Exclude<FieldPath, (typeof stepPaths)[StepId][number]>;

/** All fields, in the order in which they are asked for. */
export const fieldPaths: readonly ([Unasked] extends [never] ? FieldPath : never)[] =
  stepIds.flatMap((id) => [...stepPaths[id]]);

export function stepOf(path: FieldPath): StepId {
  return stepIds.find((id) => pathsOf(id).includes(path)) ?? 'person';
}

/** The steps that have a field which the organization asks for, and these fields. */
export function shownSteps(
  uses: Readonly<Record<FieldPath, string>>,
): { id: StepId; paths: FieldPath[] }[] {
  return stepIds
    .map((id) => ({ id, paths: pathsOf(id).filter((path) => uses[path] !== 'hidden') }))
    .filter(({ paths }) => paths.length > 0);
}

function pathsOf(id: StepId): readonly FieldPath[] {
  return stepPaths[id];
}
