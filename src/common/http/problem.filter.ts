import { STATUS_CODES } from 'node:http';
import {
  type ArgumentsHost,
  Catch,
  type ExceptionFilter,
  HttpException,
  Logger,
  Optional,
} from '@nestjs/common';
import type { Request, Response } from 'express';
import { MulterError } from 'multer';
import { languages } from '../../words/languages.js';
import { describeFault } from '../failures/describe-fault.js';
import { isNoRoom } from '../failures/no-room.js';
import { isOutOfReach } from '../failures/out-of-reach.js';
import type { Language } from '../../words/language.js';
import { say } from '../../words/say.js';
import { type Told, words } from '../../words/words.js';
import { askedLanguage, tellLanguage } from './language.js';
import { refuseCaching } from './no-store.js';
import { newId } from '../random/ids.js';
import { Settings } from '../settings/settings.js';
import type { ProblemCode } from '../problem/catalogue.js';
import type { UsherProblem } from '../problem/problem.dto.js';
import { Problem } from '../problem/problem.js';
import { sayErrors } from '../problem/told-errors.js';

const codeByStatus: Record<number, ProblemCode> = {
  400: 'request.malformed',
  401: 'auth.not_signed_in',
  403: 'request.forbidden',
  404: 'request.not_found',
  405: 'request.method_not_allowed',
  413: 'request.too_large',
  415: 'request.unsupported_media_type',
  422: 'request.invalid',
  429: 'request.too_many',
};

/**
 * Answers whatever was thrown as `application/problem+json` (RFC 9457). A client's fault is a 4xx
 * whatever library noticed it; what is needed and does not answer is a 503, and a full disk a 507;
 * only what we did not foresee is a 500, logged under its requestId and told to nobody.
 */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('Usher');

  /** @param settings say which languages are offered; without them, all that there are. */
  constructor(@Optional() private readonly settings?: Settings) {}

  /** Answers with `thrown` whatever is made of it until it comes here. */
  holdTo({ locals }: Response, thrown: unknown): void {
    locals[THROWN] = thrown;
  }

  catch(caught: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<Request>();
    const response = http.getResponse<Response>();
    const thrown: unknown = THROWN in response.locals ? response.locals[THROWN] : caught;
    const problem = asProblem(thrown);
    const requestId = newId();
    response.locals[PROBLEM] = problem;
    if (problem.status >= 500) {
      const what = `${request.method} ${request.path} (request ${requestId})`;
      this.logger.error(`${what}: ${describeFault(thrown)}`);
    }
    if (response.headersSent) {
      response.destroy();
      return;
    }
    refuseCaching(response);
    const { retryAfter } = problem.details;
    if (retryAfter !== undefined) response.setHeader('Retry-After', String(retryAfter));
    const language = askedLanguage(request, this.settings?.languages ?? languages);
    tellLanguage(response, language);
    response
      .status(problem.status)
      .type('application/problem+json')
      .send(JSON.stringify({ ...inWords(problem, language), requestId } satisfies UsherProblem));
  }
}

const PROBLEM = 'usher:problem';
const THROWN = 'usher:thrown';

/** The problem that a response answers; undefined when it answers none. */
export function problemOf(response: Response): Problem | undefined {
  const problem: unknown = response.locals[PROBLEM];
  return problem instanceof Problem ? problem : undefined;
}

/** The number of messages that an answer has at most: no form has as many fields, and a body can have a million. */
const MESSAGES = 1000;

/** The problem details of a refusal, in a language. */
export function inWords(
  { code, status, details }: Problem,
  language: Language,
): Omit<UsherProblem, 'requestId'> {
  const { detail, errors, params } = details;
  const title = words(`title.${code}`);
  return {
    type: `urn:usher:problem:${code}`,
    title: say(title, language),
    status,
    detail: say(detail ?? title, language),
    code,
    errors: errors && sayErrors(errors, language, MESSAGES),
    params,
  };
}

/** The refusal that a thrown thing means. */
export function asProblem(thrown: unknown): Problem {
  if (thrown instanceof Problem) return thrown;
  if (thrown instanceof MulterError) {
    return thrown.code === 'LIMIT_FILE_SIZE'
      ? new Problem('import.too_large')
      : new Problem('request.malformed', { detail: words('request.not_an_upload') });
  }
  if (thrown instanceof HttpException) return asRefusal(thrown);
  if (isOutOfReach(thrown)) return new Problem('request.unavailable', { retryAfter: 5 });
  if (isNoRoom(thrown)) return new Problem('request.no_room');
  const status = statusOf(thrown);
  if (status === undefined || status >= 500) return new Problem('request.failed');
  // The words of Express and its parsers are in English, and for developers.
  const detail = isNotJson(thrown as Error) ? words('request.not_json') : undefined;
  return new Problem(codeByStatus[status] ?? 'request.malformed', { detail });
}

/**
 * The refusal of a guard or an interceptor, mostly of the application around Usher. Its status
 * stays as it is, so that its clients know what to do. Why a server fails is told to nobody.
 */
function asRefusal(thrown: HttpException): Problem {
  const status = thrown.getStatus();
  if (status < 400) return new Problem('request.failed');
  if (status >= 500) return new Problem('request.failed', { status });
  return new Problem(codeByStatus[status] ?? 'request.refused', {
    status,
    detail: detailOf(thrown, status),
  });
}

/** Gives the words of a refusal, unless it is only what HTTP calls it. */
function detailOf(thrown: HttpException, status: number): Told | undefined {
  const { message } = thrown;
  if (status === 404 || message === STATUS_CODES[status] || message === 'Forbidden resource') {
    return undefined;
  }
  // Express's words, in English, for an address with a % that nothing can be made of.
  if (message.startsWith('Failed to decode param')) return undefined;
  return isNotJson(thrown) ? words('request.not_json') : message;
}

/** True for what JSON.parse throws. It quotes a piece of the body, which may be personal. */
function isNotJson({ message }: Error): boolean {
  return /\bJSON\b/.test(message);
}

/** The HTTP status that Express or a body parser put on its error. */
function statusOf(thrown: unknown): number | undefined {
  if (thrown instanceof Error && 'status' in thrown && typeof thrown.status === 'number') {
    return thrown.status;
  }
  return undefined;
}
