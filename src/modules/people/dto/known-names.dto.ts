/** The names of somebody, as far as an organization may know them. */
export class UsherKnownNames {
  /** Null while the account's names are withheld: what it says is the person's to show. */
  username: string | null;
  firstName: string | null;
  lastName: string | null;
}
