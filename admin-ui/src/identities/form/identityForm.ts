import { createContext, useContext } from 'react';
import type { FieldPath, IdentitySettings } from '../identityTypes.js';
import type { FieldInput, FieldInputs } from '../identityValues.js';
import type { Faults } from '../../drafts/filling.js';
import type { LeftFields } from './useLeftFields.js';

export interface UnfinishedFields {
  /** Fields that hold something which is no value yet: half a date, what no country is called. */
  unfinished: readonly FieldPath[];
  unfinish: (path: FieldPath, isUnfinished: boolean) => void;
}

/** What the fields of the guided steps show, and what they tell. */
export interface IdentityForm extends UnfinishedFields, LeftFields {
  inputs: FieldInputs;
  faults: Faults;
  /** Why fields came back to be filled in anew. */
  returned: Faults;
  settings: IdentitySettings;
  type: (path: FieldPath, input: FieldInput) => void;
}

export const IdentityFormContext = createContext<IdentityForm | undefined>(undefined);

export function useIdentityForm(): IdentityForm {
  const form = useContext(IdentityFormContext);
  if (!form) throw new Error('Fields of an identity stand inside of IdentityFormContext.');
  return form;
}

/** The id of a field's element, by which other places lead to it. */
export function fieldId(path: FieldPath): string {
  return `identity-${path}`;
}
