/** The look of an organization, as everybody may know it whom it has to do with. */
export class UsherOrganizationLook {
  /** The colour of its mails and pages, as `#3450b5`; null for Usher's own. */
  accent: string | null;
  /** The address of its logo below that of the API; null where it has none. */
  logo: string | null;
  /** A sentence of its own, for those who are invited. */
  welcome: string | null;
}
