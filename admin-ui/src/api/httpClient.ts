import { type fetchUtils } from 'react-admin';
import { jsonOf } from './answer.js';
import { isUnreachable, unreachable } from './problem.js';
import { serverLost } from './serverLost.js';

export type HttpClient = typeof fetchUtils.fetchJson;

/** The number of times that a reading call is sent when the server answers others and not this one. */
const ATTEMPTS = 3;

/**
 * Calls Usher's API with the session cookie. Takes what `fetch` takes and gives
 * `{status, headers, body, json}` as react-admin's data providers expect. While the server does not
 * answer, what only reads waits for it; what changes something fails at once, because only the
 * person knows whether to send it again.
 * @throws HttpError whose `body` is the problem (RFC 9457), also when there was no answer.
 */
export const usherHttpClient: HttpClient = async (url: string, options = {}) => {
  const reads = (options.method ?? 'GET').toUpperCase() === 'GET';
  for (let attempt = 1; ; attempt++) {
    try {
      return await send(url, options);
    } catch (error) {
      if (!isUnreachable(error)) throw error;
      const back = serverLost();
      if (!reads || attempt === ATTEMPTS) throw error;
      await unlessAborted(back, options.signal);
    }
  }
};

async function send(url: string, options: RequestInit): ReturnType<HttpClient> {
  const headers = new Headers(options.headers);
  if (!headers.has('Accept')) headers.set('Accept', 'application/json');
  if (typeof options.body === 'string') headers.set('Content-Type', 'application/json');
  else headers.delete('Content-Type');
  const { response, body } = await answerTo(url, { ...options, headers });
  const json = isFile(response)
    ? undefined
    : jsonOf(response.status, body, response.headers.get('Retry-After'));
  return { status: response.status, headers: response.headers, body, json };
}

/** Tells whether the answer is a file that Usher has written and that is no JSON. */
function isFile({ ok, headers }: Response): boolean {
  return ok && (headers.get('Content-Type') ?? '').startsWith('text/plain');
}

async function answerTo(
  url: string,
  options: RequestInit,
): Promise<{ response: Response; body: string }> {
  try {
    const response = await fetch(url, { ...options, credentials: 'same-origin' });
    return { response, body: await response.text() };
  } catch (error) {
    throw error instanceof DOMException && error.name === 'AbortError' ? error : unreachable();
  }
}

async function unlessAborted(back: Promise<void>, signal?: AbortSignal | null): Promise<void> {
  if (!signal) return back;
  signal.throwIfAborted();
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });
  return Promise.race([back, aborted]);
}
