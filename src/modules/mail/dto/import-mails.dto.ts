/** The state of the mails of an import. */
export class UsherImportMails {
  queued: number;
  sent: number;
  failed: number;
}
