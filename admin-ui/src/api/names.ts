import type { Routes } from './contract.js';

/** Usher's resources that have pages of their own, as its API names them. */
export const shownResources = [
  'users',
  'imports',
  'groups',
  'emails',
  'audit-events',
  'events',
] as const satisfies readonly Listed[];

export type ShownResource = (typeof shownResources)[number];

/** All of Usher's resources. */
export const usherResources = [
  ...shownResources,
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
  /** The name by which react-admin knows one of Usher's resources, or what access is asked for. */
  of: (resource: string) => string;
  /** The name that the API gives it; undefined for a name that is not Usher's. */
  bare: (name: string) => string | undefined;
  /** The path of one of Usher's pages, below the application's own. */
  path: (path: string) => string;
}

/**
 * The names below a prefix (`people/users`, `/people/registration`). Without one, resources whose
 * pages stand in the application have the API's names, and its paths are as they are. All else is
 * then asked for below `usher/`, and the API's names of it are the application's.
 * @param leftOut the parts that the application has left out, at the time of asking.
 */
export function namesUnder(prefix = '', leftOut: () => readonly string[] = () => []): Names {
  const word = prefix.replace(/^\/+|\/+$/g, '');
  const before = `${word || 'usher'}/`;
  const isShown = (resource: string): boolean =>
    shownResources.some((one) => one === resource) && !leftOut().includes(resource);
  const isBare = (resource: string): boolean => word === '' && isShown(resource);
  return {
    of: (resource) => (isBare(resource) ? resource : before + resource),
    bare: (name) => {
      if (isBare(name)) return name;
      return name.startsWith(before) ? name.slice(before.length) : undefined;
    },
    path: (path) => (word ? `/${word}${path}` : path),
  };
}
