/** A permission as people see it. */
export class UsherPermissionEntry {
  /** As `can_refund`: lower case, at most 40 characters. */
  id: string;
  title: string;
  description: string;
}
