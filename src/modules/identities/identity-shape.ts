import { isTold, type ToldErrors } from '../../common/problem/told-errors.js';
import type { Told } from '../../words/words.js';
import {
  type FieldPath,
  fieldPaths,
  type identityFields,
  type FieldSettings,
  type FieldValue,
  type IdentityContent,
} from './identity-fields.js';
import type { GivenFields } from './judge-identity.js';

/** The groups of fields, which are objects in JSON. */
const groups = new Set(
  fieldPaths.filter((path) => path.includes('.')).map((path) => path.slice(0, path.indexOf('.'))),
);

type GroupName = FieldPath extends infer Path
  ? Path extends `${infer G}.${string}`
    ? G
    : never
  : never;
type InGroup<Group extends string> = FieldPath extends infer Path
  ? Path extends `${Group}.${infer Name}`
    ? Name
    : never
  : never;

/** The value that JSON has for a field. */
type JsonValue<Path extends FieldPath> = (typeof identityFields)[Path] extends { kind: 'sex' }
  ? number
  : (typeof identityFields)[Path] extends { kind: 'nationalities' }
    ? readonly string[]
    : string;

/** Personal fields as JSON has them: `{family_name, place_of_birth: {country, …}, …}`. */
export type NestedFields = {
  [Path in Exclude<FieldPath, `${string}.${string}`>]?: JsonValue<Path> | null;
} & {
  [Group in GroupName]?: { [Name in InGroup<Group>]?: string | null } | null;
};

/** The same while it is put together. */
type Nested = Record<string, FieldValue | null | Record<string, FieldValue | null>>;

/** All fields that the organization asks for, nested; null for those that are not known. */
export function nest(content: IdentityContent, settings: FieldSettings): NestedFields {
  const nested: Nested = {};
  for (const path of fieldPaths) {
    if (settings[path] !== 'hidden') put(nested, path, content[path] ?? null);
  }
  return nested;
}

/**
 * The values that a JSON body gives, by path. `null` for a whole group clears its fields; what is
 * no object where a group is expected stays under the group's name, which is no field.
 */
export function flatten(body: Readonly<Record<string, unknown>>): GivenFields {
  const given = new Map<string, unknown>();
  for (const [name, value] of Object.entries(body)) {
    if (value === undefined) continue;
    if (!groups.has(name)) given.set(name, value);
    else if (value === null) clear(given, name);
    else if (typeof value === 'object' && !Array.isArray(value)) {
      for (const [inner, one] of Object.entries(value)) given.set(`${name}.${inner}`, one);
    } else given.set(name, value);
  }
  return given;
}

/** Messages by path, nested where the fields are. */
export function nestErrors(faults: Readonly<Record<string, Told>>): ToldErrors {
  // No plain object: it has a `constructor` before anybody gives one.
  const nested = new Map<string, ToldErrors[string]>();
  for (const [path, message] of Object.entries(faults)) {
    const dot = path.indexOf('.');
    const group = dot < 0 ? path : path.slice(0, dot);
    const inside = nested.get(group);
    if (dot < 0) nested.set(path, inside ?? message);
    else {
      const others = inside === undefined || isTold(inside) ? bare() : inside;
      others[path.slice(dot + 1)] = message;
      nested.set(group, others);
    }
  }
  return Object.fromEntries(nested);
}

/** An object that has nothing, not even a prototype, before anybody gives it. */
function bare(): ToldErrors {
  return Object.create(null) as ToldErrors;
}

function put(nested: Nested, path: FieldPath, value: FieldValue | null): void {
  const [group, inner] = path.split('.') as [string, string | undefined];
  if (inner === undefined) nested[group] = value;
  else nested[group] = { ...(nested[group] as Record<string, FieldValue | null>), [inner]: value };
}

function clear(given: Map<string, unknown>, group: string): void {
  for (const path of fieldPaths) if (path.startsWith(`${group}.`)) given.set(path, null);
}
