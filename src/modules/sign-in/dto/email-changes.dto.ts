import { Allow } from 'class-validator';
import { UsherName } from '../../../common/dto/named.dto.js';

export class UsherEmailChangeToken {
  /**
   * The text behind the `#` of the link. Whatever else is given is a token that nobody has: it gets
   * the same answer, so it is no fault of validation.
   */
  @Allow()
  token: unknown;
}

/** A new address, as the holder of its link may know it. */
export class UsherInspectedEmailChange {
  organization: UsherName;
  email: string;
  /** The tag of the language that the person, or else the organization, has chosen. */
  language: string | null;
  expiresAt: Date;
}
