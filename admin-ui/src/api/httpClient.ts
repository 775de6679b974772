import { type fetchUtils } from 'react-admin';
import { httpError, unreachable } from './problem';

export type HttpClient = typeof fetchUtils.fetchJson;

/**
 * Calls Usher's API with the session cookie. Takes what `fetch` takes and gives
 * `{status, headers, body, json}` as react-admin's data providers expect.
 * @throws HttpError whose `body` is the problem (RFC 9457), also when there was no answer.
 */
export const usherHttpClient: HttpClient = async (url: string, options = {}) => {
  const headers = new Headers(options.headers);
  headers.set('Accept', 'application/json');
  if (typeof options.body === 'string') headers.set('Content-Type', 'application/json');
  else headers.delete('Content-Type');
  const response = await fetch(url, { ...options, headers, credentials: 'same-origin' }).catch(
    (error: unknown) => {
      throw error instanceof DOMException && error.name === 'AbortError' ? error : unreachable();
    },
  );
  const body = await response.text();
  const json = parseJson(body);
  if (!response.ok) throw httpError(response.status, json, response.headers.get('Retry-After'));
  return { status: response.status, headers: response.headers, body, json };
};

/** The value of a JSON text; undefined when it is not JSON (an empty answer, a proxy's page). */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
