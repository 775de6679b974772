import type { Routes } from './contract.js';

/** Usher's resources, as its API names them. */
export const usherResources = [
  'users',
  'imports',
  'groups',
  'emails',
  'audit-events',
  'events',
  'identities',
] as const satisfies readonly Listed[];

/** A path of the API that answers a list of records. */
type Listed = {
  [R in keyof Routes]: Routes[R] extends { query: { range?: string } }
    ? R extends `GET /${infer Path}`
      ? Path
      : never
    : never;
}[keyof Routes];

export type UsherResource = (typeof usherResources)[number];

/** The names of Usher's resources and pages in an application. */
export interface Names {
  /** True where they stand among the application's own, which may have the same. */
  areBare: boolean;
  /** The name by which react-admin knows one of Usher's resources. */
  of: (resource: string) => string;
  /** The name without the prefix; undefined for a name that is not Usher's. */
  bare: (name: string) => string | undefined;
  /** The path of one of Usher's pages, below the application's own. */
  path: (path: string) => string;
}

/** The names below a prefix (`people/users`, `/people/registration`), or as they are. */
export function namesUnder(prefix = ''): Names {
  const word = prefix.replace(/^\/+|\/+$/g, '');
  const before = word && `${word}/`;
  return {
    areBare: word === '',
    of: (resource) => before + resource,
    bare: (name) => (name.startsWith(before) ? name.slice(before.length) : undefined),
    path: (path) => (word ? `/${word}${path}` : path),
  };
}
