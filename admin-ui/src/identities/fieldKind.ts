import { fieldKinds, identityFields } from '../api/contract.js';
import type { FieldPath } from './identityTypes.js';

export type FieldKind = keyof typeof fieldKinds;

/** The kind of what a field holds, and so how it is asked for and shown. */
export function fieldKind(path: FieldPath): FieldKind {
  return identityFields[path].kind;
}
