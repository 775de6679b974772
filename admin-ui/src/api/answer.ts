import type { UsherProblemCode } from './contract.js';
import { httpError, unreachable } from './problem.js';

/**
 * The JSON of an answer; undefined when it has none.
 * @throws HttpError for an answer that was not a success, and for one that is not by Usher; the same
 * as without any answer where the server waits for what it needs.
 */
export function jsonOf(status: number, body: string, retryAfter: string | null): unknown {
  const json = parseJson(body);
  if (json === undefined && isSomebodyElses(status, body)) throw unreachable();
  if (isWaiting(json)) throw unreachable();
  if (status < 200 || status > 299) throw httpError(status, json, retryAfter);
  return json;
}

/**
 * Tells whether a proxy or a file server answered in the API's place. It says that the server is
 * away, or it answers with a page where the API has JSON.
 */
function isSomebodyElses(status: number, body: string): boolean {
  return status >= 502 || ((status < 300 || status === 404) && body.trim() !== '');
}

/** Tells whether the server itself waits for what it needs, as its database. */
function isWaiting(json: unknown): boolean {
  const code: UsherProblemCode = 'request.unavailable';
  return typeof json === 'object' && json !== null && 'code' in json && json.code === code;
}

/** The value of a JSON text; undefined when it is not JSON (an empty answer, a proxy's page). */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
