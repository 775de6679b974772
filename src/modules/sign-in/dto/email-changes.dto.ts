import { Allow } from 'class-validator';
import { UsherNamed } from '../../../common/dto/named.dto.js';

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
  organization: Pick<UsherNamed, 'name'>;
  email: string;
  expiresAt: Date;
}
