import type { ProblemCode } from '../api/problem.js';
import type { Routes } from '../api/contract.js';
import { surroundings } from './surroundings.js';
import { t as common } from './words/common.js';
import { language } from './words/language.js';

/** The paths of Usher's API that take `Method`. */
type PathOf<Method extends string> = keyof Routes extends infer R
  ? R extends `${Method} ${infer Path}`
    ? Path
    : never
  : never;
type AnswerOf<R> = R extends keyof Routes ? Routes[R]['answer'] : never;
type BodyOf<R> = R extends keyof Routes
  ? Routes[R] extends { body: infer Body }
    ? Body
    : undefined
  : never;

/** Messages by field, nested where the field is. */
export interface FieldErrors {
  [field: string]: string | FieldErrors;
}

/** The contents of the server's refusal (RFC 9457). */
export interface Refusal {
  /** Of HTTP; 0 when there was no answer. */
  status: number;
  code: ProblemCode;
  detail: string;
  errors: FieldErrors;
  params: Record<string, unknown>;
}

export type Answer<T> = { ok: true; value: T } | { ok: false; refusal: Refusal };

/** Posts JSON to Usher's API; never throws, a failure is an answer too. */
export async function post<P extends PathOf<'POST'>>(
  path: P,
  body: BodyOf<`POST ${P}`>,
): Promise<Answer<AnswerOf<`POST ${P}`>>> {
  return send(path, { method: 'POST', body: JSON.stringify(body) });
}

/** In bytes: the most that browsers send for a page that is left, with some to spare. */
const keepaliveMax = 60_000;

/** As `post`; the request arrives also when the page is left meanwhile, unless it is huge. */
export async function put<P extends PathOf<'PUT'>>(
  path: P,
  value: BodyOf<`PUT ${P}`>,
): Promise<Answer<AnswerOf<`PUT ${P}`>>> {
  const body = JSON.stringify(value);
  const keepalive = new Blob([body]).size < keepaliveMax;
  return send(path, { method: 'PUT', body, keepalive });
}

export async function get<P extends PathOf<'GET'>>(path: P): Promise<Answer<AnswerOf<`GET ${P}`>>> {
  return send(path, {});
}

/** Gives what is wrong with a field that is in no group. */
export function faultAt({ errors }: Refusal, field: string): string | undefined {
  const fault = errors[field];
  return typeof fault === 'string' ? fault : undefined;
}

async function send<T>(path: string, init: RequestInit): Promise<Answer<T>> {
  const headers = {
    Accept: 'application/json',
    'Accept-Language': language(),
    'Content-Type': 'application/json',
  };
  const response = await fetch(surroundings().api + path, { ...init, headers }).catch(
    () => undefined,
  );
  if (!response) return { ok: false, refusal: unreachable() };
  const json = (await response.json().catch(() => undefined)) as unknown;
  return response.ok
    ? { ok: true, value: json as T }
    : { ok: false, refusal: { ...fallback(response.status), ...(json as Partial<Refusal>) } };
}

function unreachable(): Refusal {
  const detail = common('unreachable');
  return { status: 0, code: 'network.unreachable', detail, errors: {}, params: {} };
}

function fallback(status: number): Refusal {
  const detail = common(status === 429 ? 'too_often' : 'failed');
  return { status, code: `http.${status}`, detail, errors: {}, params: {} };
}
