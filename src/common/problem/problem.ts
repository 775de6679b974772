import { problems, type ProblemCode } from './catalogue.js';

/** Messages by field, nested where the field is (`{address: {country: '…'}}`), as react-admin forms expect. */
export interface FieldErrors {
  [field: string]: string | FieldErrors;
}

export interface ProblemExtras {
  /** What happened and what to do, in a sentence; the title stands in when absent. */
  detail?: string;
  errors?: FieldErrors;
  /** Values that a client's translation of the code needs. */
  params?: Record<string, unknown>;
  /** Seconds, sent as `Retry-After`. */
  retryAfter?: number;
  /** The HTTP status of a refusal by the application around Usher, which has more of them. */
  status?: number;
}

/** An expected refusal. Thrown by services, answered as RFC 9457 problem details by ProblemFilter. */
export class Problem extends Error {
  readonly status: number;
  readonly title: string;

  constructor(
    readonly code: ProblemCode,
    readonly extras: ProblemExtras = {},
  ) {
    super(extras.detail ?? problems[code].title);
    this.name = 'Problem';
    this.status = extras.status ?? problems[code].status;
    this.title = problems[code].title;
  }
}
