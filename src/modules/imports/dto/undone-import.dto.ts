/** A person who stays when their import is taken back. */
export class UsherKeptPerson {
  userId: string;
  /**
   * They had come (`accepted`), were archived, were invited again since, somebody has worked on
   * their identity since, or whoever undoes it could not revoke their invitation by hand either
   * (`permission_missing`, `holds_more`).
   */
  reason:
    | 'accepted'
    | 'archived'
    | 'invited_again'
    | 'identity_edited'
    | 'permission_missing'
    | 'holds_more';
}

/** The outcome of taking an import back. */
export class UsherUndoneImport {
  /** The number of people who are taken back. */
  undone: number;
  kept: UsherKeptPerson[];
}
