/** A person who stays when their import is taken back. */
export class UsherKeptPerson {
  userId: string;
  /**
   * They had come (`accepted`), were archived, were invited again since, somebody has worked on
   * their identity since, or whoever undoes it could not revoke their invitation, or change them back,
   * by hand either (`permission_missing`, `holds_more`). Who was updated was changed otherwise since
   * (`changed_since`), or something does not let them be as before (`in_the_way`): somebody has
   * their username, or nobody else is an admin.
   */
  reason:
    | 'accepted'
    | 'archived'
    | 'invited_again'
    | 'identity_edited'
    | 'changed_since'
    | 'in_the_way'
    | 'permission_missing'
    | 'holds_more';
}

/** The outcome of taking an import back. */
export class UsherUndoneImport {
  /** The number of people who are taken back. */
  undone: number;
  /** The number of people who had been updated and are as before. */
  restored: number;
  kept: UsherKeptPerson[];
}

/** The number of people who stay for one reason. */
export class UsherKeptCount {
  reason: UsherKeptPerson['reason'];
  count: number;
}

/**
 * A look ahead at taking an import back, as people are now. A username that somebody has taken, and
 * the last admin, are found out only when it is done.
 */
export class UsherUndoPreview {
  /** The number of people who would be taken back. */
  undone: number;
  /** The number of people who were updated and would be as before. */
  restored: number;
  /** The number of mails that it would send, to those of them who would be invited again. */
  mails: number;
  /** The most frequent reason first. */
  kept: UsherKeptCount[];
}
