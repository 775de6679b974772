import { IsObject } from 'class-validator';
import { saying } from '../../../common/problem/saying.js';
import type { UsherSaveIdentity } from '../../identities/dto/save-identity.dto.js';
import type { UsherCreateUser } from './create-user.dto.js';

/** An account and a digital identity to be. Each is read by its own rules, so that all faults of both are found. */
export class UsherCompleteRegistration {
  @IsObject(saying('identity.account_object'))
  account: UsherCreateUser;

  /** The personal fields and, unless it is the best that the caller may do, an `action`. */
  @IsObject(saying('identity.object'))
  identity: UsherSaveIdentity;
}
