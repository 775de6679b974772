import { HttpException } from '@nestjs/common';
import { lastResort } from '../../words/languages.js';
import { say } from '../../words/say.js';
import { type Told, words } from '../../words/words.js';
import { problems, type ProblemCode } from './catalogue.js';
import { type FieldErrors, sayErrors, type ToldErrors } from './told-errors.js';

export type { FieldErrors, ToldErrors } from './told-errors.js';

/** The contents of a refusal beside its code, to be put into words when it is answered. */
export interface ProblemDetails extends Facts {
  /** One message or several on what happened and what to do; the title stands in when absent. */
  detail?: Told | readonly Told[];
  errors?: ToldErrors;
}

/** The contents of a refusal beside its code, in English. */
export interface ProblemExtras extends Facts {
  detail?: string;
  errors?: FieldErrors;
}

interface Facts {
  /** Values that a client's translation of the code needs. */
  params?: Record<string, unknown>;
  /** Seconds, sent as `Retry-After`. */
  retryAfter?: number;
  /** The HTTP status of a refusal by the application around Usher, which has more of them. */
  status?: number;
}

/** Nest's exception, whose `status` everybody may read here. */
interface OpenException extends Error {
  readonly status: number;
  getResponse(): object;
  getStatus(): number;
}

const Exception = HttpException as unknown as new (
  response: object,
  status: number,
) => OpenException;

/**
 * An expected refusal. Thrown by services, answered as RFC 9457 problem details by ProblemFilter in
 * the reader's language. For logs and for code that catches it, it speaks English; so it does where
 * a host's route throws it, which Nest or the host's own filter answers.
 */
export class Problem extends Exception {
  constructor(
    readonly code: ProblemCode,
    readonly details: ProblemDetails = {},
  ) {
    const status = details.status ?? problems[code].status;
    const title = say(words(`title.${code}`), lastResort);
    const detail = details.detail === undefined ? title : say(details.detail, lastResort);
    super({ type: `urn:usher:problem:${code}`, title, status, detail, code }, status);
    this.message = detail;
    this.name = 'Problem';
  }

  get extras(): ProblemExtras {
    const { detail, errors, ...facts } = this.details;
    return {
      ...facts,
      ...(detail && { detail: say(detail, lastResort) }),
      ...(errors && { errors: sayErrors(errors, lastResort) }),
    };
  }

  /** The answer of a filter that knows nothing of Usher's. */
  override getResponse(): object {
    const { errors, params } = this.extras;
    return { ...super.getResponse(), errors, params };
  }
}
