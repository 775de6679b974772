import type { FieldPath, FieldUses } from './identityTypes.js';
export declare const stepIds: readonly ["person", "birth", "residence", "document"];
/** A step that asks for fields; what is after them, Review, asks for nothing. */
export type StepId = (typeof stepIds)[number];
/** Which fields each step asks for, in their order. */
export declare const stepPaths: {
    readonly person: readonly ["given_name", "family_name", "birth_given_name", "birth_family_name", "sex"];
    readonly birth: readonly ["birthdate", "place_of_birth.locality", "place_of_birth.region", "place_of_birth.country", "nationalities", "personal_administrative_number"];
    readonly residence: readonly ["address.street_address", "address.house_number", "address.postal_code", "address.locality", "address.region", "address.country", "email", "phone_number"];
    readonly document: readonly ["document_type", "document_number", "issuing_country", "issuing_authority", "date_of_issuance", "date_of_expiry"];
};
export declare function stepOf(path: FieldPath): StepId;
/** The steps that have a field which the organization asks for, and these fields. */
export declare function shownSteps(uses: FieldUses): {
    id: StepId;
    paths: FieldPath[];
}[];
