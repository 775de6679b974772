import type { Routes } from './contract.js';

/** A route of Usher's API: its method, and its path below the API's address. */
export type Route = keyof Routes;

/** The parts that are sent to a route: the ids of its path, its query, its body. */
export type Sent<R extends Route> = Omit<Routes[R], 'answer'>;

export interface CallOptions {
  /** The request arrives also when the page is left meanwhile. */
  keepalive?: boolean;
}

/** Sends JSON to Usher's API, and gives the answer's JSON. */
export type Call = <R extends Route>(
  route: R,
  ...rest: object extends Sent<R>
    ? [sent?: Sent<R>, options?: CallOptions]
    : [sent: Sent<R>, options?: CallOptions]
) => Promise<Routes[R]['answer']>;

/** Some records of a list, and the number of all that are in it. */
export interface Page<T> {
  rows: T[];
  total: number;
}

/** Asks for a part of a list. */
export type CallPage = <R extends ListRoute>(
  route: R,
  sent: Sent<R>,
) => Promise<Page<Routes[R]['answer'][number]>>;

/** A route that answers a part of a list. */
export type ListRoute = {
  [R in Route]: Routes[R] extends { query: { range?: string }; answer: unknown[] } ? R : never;
}[Route];

/** The parts of what is sent, whichever route it is for. */
export interface Parts {
  params?: Record<string, string | number>;
  query?: Record<string, string | undefined>;
  body?: unknown;
}

/** Gives the address of a route below the API's, with the ids in their places. */
export function pathOf<R extends Route>(route: R, sent: Omit<Sent<R>, 'body'>): string {
  const { params = {}, query = {} } = sent as Parts;
  const given = Object.entries(query).filter((entry): entry is [string, string] => !!entry[1]);
  const search = new URLSearchParams(given).toString();
  const path = route
    .slice(route.indexOf(' ') + 1)
    .replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
  return search ? `${path}?${search}` : path;
}
