import { HttpException } from '@nestjs/common';
import { Problem, type ProblemDetails } from '../../../common/problem/problem.js';
import { words } from '../../../words/words.js';

/** The longest words of the host's that are passed on, in characters. */
const longest = 500;

/** Tells whether the host means what it throws for the person, and not for its operators. */
export function isForPerson(thrown: unknown): thrown is Problem | HttpException {
  if (thrown instanceof Problem) return thrown.status < 500;
  return thrown instanceof HttpException && thrown.getStatus() < 500;
}

/** The refusal of somebody whose account the host does not make, in its words if they are for them. */
export function accountRefused(thrown: unknown): Problem {
  const { detail, errors } = isForPerson(thrown)
    ? saidBy(thrown)
    : { detail: words('invitation.account_failed') };
  return new Problem('invitation.account_refused', { detail, errors });
}

function saidBy(thrown: Problem | HttpException): Pick<ProblemDetails, 'detail' | 'errors'> {
  if (thrown instanceof Problem) {
    const { detail = words(`title.${thrown.code}`), errors } = thrown.details;
    return { detail, errors };
  }
  return { detail: wordsOf(thrown).slice(0, longest) };
}

/** The words of an exception: what it was made with, which may be a list, as a ValidationPipe's. */
function wordsOf(thrown: HttpException): string {
  const response: unknown = thrown.getResponse();
  const said =
    typeof response === 'object' && response !== null && 'message' in response
      ? response.message
      : response;
  if (typeof said === 'string') return said;
  return Array.isArray(said) ? said.join(' ') : thrown.message;
}
