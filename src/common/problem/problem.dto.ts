import type { ProblemCode } from './catalogue.js';

/** A refusal (RFC 9457). */
export class UsherProblem {
  /** `urn:usher:problem:` and the code. */
  type: string;
  title: string;
  status: number;
  /** A sentence on what happened and what to do. */
  detail: string;
  /** Clients translate by it. */
  code: ProblemCode;
  /** One message for each field, nested where the field is. */
  errors?: Record<string, unknown>;
  /** Values that a client's translation of the code needs. */
  params?: Record<string, unknown>;
  /** By which the server's log names the request. */
  requestId: string;
}
