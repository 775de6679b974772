import { IsObject } from 'class-validator';
import { saying } from '../../../common/problem/saying.js';

/** An account and a digital identity to be. Each is read by its own rules, so that all faults of both are found. */
export class UsherCompleteRegistration {
  /** As `UsherCreateUser`. */
  @IsObject(saying('identity.account_object'))
  account: Record<string, unknown>;

  /** The personal fields and, unless it is the best that the caller may do, an `action`. */
  @IsObject(saying('identity.object'))
  identity: Record<string, unknown>;
}
