import { Allow } from 'class-validator';

export class UsherInvitationToken {
  /**
   * The text behind the `#` of the link. Whatever else is given is a token that nobody has: it gets
   * the same answer, so it is no fault of validation.
   */
  @Allow()
  token: unknown;
}

/** The token as text; what is no text is no token of ours. */
export function tokenText(token: unknown): string {
  return typeof token === 'string' ? token : '';
}
