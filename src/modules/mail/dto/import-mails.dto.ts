/** How the mails of an import stand. */
export class UsherImportMails {
  queued: number;
  sent: number;
  failed: number;
}
