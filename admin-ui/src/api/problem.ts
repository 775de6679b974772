import { HttpError } from 'react-admin';
import type { UsherProblem, UsherProblemCode } from './contract.js';

/** RFC 9457 problem details: as Usher's server gives them, or made for an answer that has none. */
export interface Problem extends Partial<Omit<UsherProblem, 'code'>> {
  code: ProblemCode;
}

/** Stable, `lower_snake.dotted`. */
export type ProblemCode = UsherProblemCode | 'network.unreachable' | `http.${number}`;

/** The problem that an error from Usher's HTTP client carries; undefined for any other error. */
export function problemOf(error: unknown): Problem | undefined {
  if (!(error instanceof HttpError)) return undefined;
  const body: unknown = error.body;
  return isProblem(body) ? body : undefined;
}

/** The error for an answer that was not a success: its body when that is a problem, else its status. */
export function httpError(status: number, body: unknown, retryAfter: string | null): HttpError {
  const problem: Problem = isProblem(body) ? body : { code: `http.${status}`, status };
  const seconds = Number(retryAfter ?? Number.NaN);
  const params = { ...problem.params, ...(Number.isFinite(seconds) ? { seconds } : {}) };
  const message = problem.detail ?? problem.title ?? `The server answered with ${status}.`;
  return new HttpError(message, status, { ...problem, params });
}

/** The error for a request that got no answer, or none by Usher. */
export function unreachable(): HttpError {
  const detail = 'The server cannot be reached. Check your connection and try again.';
  return new HttpError(detail, 0, { code: 'network.unreachable', detail } satisfies Problem);
}

/** Tells whether an error says that there was no answer, or none by Usher. */
export function isUnreachable(error: unknown): boolean {
  return problemOf(error)?.code === 'network.unreachable';
}

function isProblem(body: unknown): body is Problem {
  return (
    typeof body === 'object' && body !== null && 'code' in body && typeof body.code === 'string'
  );
}
