import { IsObject } from 'class-validator';

/** An account and a digital identity to be. Each is read by its own rules, so that all faults of both are found. */
export class UsherCompleteRegistration {
  /** As `UsherCreateUser`. */
  @IsObject({ message: 'account is a JSON object, as for a new user.' })
  account: Record<string, unknown>;

  /** The personal fields and, unless it is the best that the caller may do, an `action`. */
  @IsObject({ message: 'identity is a JSON object of personal fields.' })
  identity: Record<string, unknown>;
}
