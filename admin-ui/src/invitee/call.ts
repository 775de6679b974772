/** What the server's refusal says (RFC 9457). */
export interface Refusal {
  code: string;
  detail: string;
  errors: Record<string, string>;
}

export type Answer<T> = { ok: true; value: T } | { ok: false; refusal: Refusal };

const unreachable: Refusal = {
  code: 'network.unreachable',
  detail: 'The server cannot be reached. Check your connection and try again.',
  errors: {},
};

/** Posts JSON to Usher's API; never throws, a failure is an answer too. */
export async function post<T>(path: string, body: unknown): Promise<Answer<T>> {
  return send<T>(path, { method: 'POST', body: JSON.stringify(body) });
}

export async function get<T>(path: string): Promise<Answer<T>> {
  return send<T>(path, {});
}

async function send<T>(path: string, init: RequestInit): Promise<Answer<T>> {
  const headers = { Accept: 'application/json', 'Content-Type': 'application/json' };
  const response = await fetch(`/api${path}`, { ...init, headers }).catch(() => undefined);
  if (!response) return { ok: false, refusal: unreachable };
  const json = (await response.json().catch(() => undefined)) as unknown;
  return response.ok
    ? { ok: true, value: json as T }
    : { ok: false, refusal: { ...fallback(response.status), ...(json as Partial<Refusal>) } };
}

function fallback(status: number): Refusal {
  const detail =
    status === 429
      ? 'That was too often. Please wait a moment and try again.'
      : 'Something went wrong. Please try again.';
  return { code: `http.${status}`, detail, errors: {} };
}
