import { UsherName } from '../../../common/dto/named.dto.js';
import { UsherKnownNames } from '../../people/dto/known-names.dto.js';
import type { MemberStatus } from '../../people/member-status.js';
import type { IdentityStatus } from '../../people/membership.entity.js';
import type { FieldPath } from '../identity-fields.js';
import type { IdentitySource } from '../identity-states.js';
import type { OutOfReach } from '../judging.js';
import { UsherIdentityActor } from './identity-version.dto.js';
import { UsherFieldReasons, UsherIdentityFields } from './identity-fields.js';

/** The person whose identity it is, as the account has them. */
export class UsherIdentityUser extends UsherKnownNames {
  id: string;
  email: string;
  status: MemberStatus;
}

/** The person who changed an identity last. */
export class UsherIdentityEditor extends UsherIdentityActor {
  source: IdentitySource;
}

/**
 * An identity as it is shown. The personal fields are there for who may see them: those that the
 * organization asks for, null when unknown.
 */
export class UsherIdentity extends UsherIdentityFields {
  /** The account's. */
  id: string;
  user: UsherIdentityUser;
  status: IdentityStatus;
  /** Given back when it is saved, so that nobody's change is overwritten unseen. */
  version: number;
  /** The reason why fields came back, by path; null unless `returned`. */
  returned: UsherFieldReasons | null;
  /** The reason why fields had come back before it was submitted again, by path; null unless `submitted`. */
  returnedBefore: UsherFieldReasons | null;
  requestedAt: Date | null;
  submittedAt: Date | null;
  validatedAt: Date | null;
  updatedAt: Date | null;
  updatedBy: UsherIdentityEditor | null;
  /**
   * The reason why whoever reads it may not validate it (nor, where the person holds more, change
   * it); null when they may.
   */
  outOfReach: OutOfReach | null;
}

/** One's own identity, in the organization that one works in. */
export class UsherOwnIdentity extends UsherIdentity {
  organization: UsherName;
  /** The returned fields that still say what they said then. */
  uncorrected: FieldPath[];
}

/** The time when a person was asked to give their personal information. */
export class UsherIdentityRequested {
  requestedAt: Date;
}
