/** Tells whether an e-mail address can be used for a new person. */
export class UsherEmailAvailability {
  status: 'available' | 'existing_account' | 'already_member' | 'invalid';
  /** A member's who is archived here, for those who may see people. */
  archivedUserId?: string;
}

/** Tells whether a username can be used for a new person. */
export class UsherUsernameAvailability {
  status: 'available' | 'taken' | 'invalid';
  /** The next free username where the one asked for is taken. */
  suggestion?: string;
}

/** Each for what was asked for. */
export class UsherAvailability {
  email?: UsherEmailAvailability;
  username?: UsherUsernameAvailability;
}
