import { nameFields } from '../api/contract.js';
import { fieldKind } from './fieldKind.js';
import {
  type FieldPath,
  fieldPaths,
  type FieldUses,
  type IdentityFields,
} from './identityTypes.js';

/** A field as a form has it: a text, `''` when it is blank; nationalities are a list of codes. */
export type FieldInput = string | readonly string[];

/** Fields as a form has them, by path. */
export type FieldInputs = Record<FieldPath, FieldInput>;

/** Makes the inputs that a form shows for an identity. */
export function inputsOf(identity: IdentityFields): FieldInputs {
  return Object.fromEntries(
    fieldPaths.map((path) => [path, inputOf(path, valueAt(identity, path))]),
  ) as FieldInputs;
}

function inputOf(path: FieldPath, value: unknown): FieldInput {
  if (fieldKind(path) === 'nationalities') return Array.isArray(value) ? value.map(String) : [];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** The value of a field in a nested object; undefined when it is not there. */
export function valueAt(nested: object | null | undefined, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (inside, name) =>
        typeof inside === 'object' && inside !== null ? Reflect.get(inside, name) : undefined,
      nested,
    );
}

/** Values by path as the API takes them: nested. */
export function nest(inputs: Partial<Record<FieldPath, FieldInput>>): Record<string, unknown> {
  const nested: Record<string, unknown> = {};
  for (const [path, input] of Object.entries(inputs)) {
    const [group = '', inner] = path.split('.');
    if (inner === undefined) nested[group] = input;
    else nested[group] = { ...(nested[group] as object | undefined), [inner]: input };
  }
  return nested;
}

/** The messages of a problem's nested `errors` by the path of their field; others are left out. */
export function faultsOf(
  errors: Record<string, unknown> | undefined,
): Partial<Record<FieldPath, string>> {
  const faults = fieldPaths.flatMap((path) => {
    const [group = '', inner] = path.split('.');
    const message = valueAt(errors, path) ?? (inner === undefined ? undefined : errors?.[group]);
    return typeof message === 'string' ? [[path, message] as const] : [];
  });
  return Object.fromEntries(faults);
}

export function isBlank(input: FieldInput): boolean {
  return typeof input === 'string' ? input.trim() === '' : input.length === 0;
}

export function sameInput(one: FieldInput, other: FieldInput): boolean {
  if (typeof one === 'string' || typeof other === 'string') return one === other;
  return one.length === other.length && one.every((code, index) => code === other[index]);
}

/** Required fields that are blank. One of the two names may be: mononyms. */
export function missingPaths(inputs: FieldInputs, uses: FieldUses): FieldPath[] {
  const missing = fieldPaths.filter((path) => uses[path] === 'required' && isBlank(inputs[path]));
  const named = nameFields.some((path) => !isBlank(inputs[path]));
  return named ? missing.filter((path) => !isName(path)) : missing;
}

/** Finds what to ask for of {@link missingPaths}: of two missing names only the first, as one is enough. */
export function neededPaths(inputs: FieldInputs, uses: FieldUses): FieldPath[] {
  const missing = missingPaths(inputs, uses);
  const [name] = missing.filter(isName);
  return missing.filter((path) => path === name || !isName(path));
}

/** Tells whether a field is one of the names, of which one is enough. */
export function isName(path: FieldPath): boolean {
  return (nameFields as readonly FieldPath[]).includes(path);
}
