/** A mail as its recipient will see it. */
export class UsherMailPreview {
  to: string;
  subject: string;
  preheader: string;
  html: string;
  text: string;
}

/** Something about an import that is worth a second look before it is processed. */
export class UsherUnusual {
  code: 'all_role' | 'admins' | 'domains';
  message: string;
}

/** A look ahead: one of the mails that processing an import sends, and what is unusual about it. */
export class UsherImportPreview {
  /** The number of mails that processing it sends: to who is invited, and to who comes back and had not come yet. */
  mails: number;
  /** The first of them; its link lets nobody in. Null when no mail goes out. */
  mail: UsherMailPreview | null;
  unusual: UsherUnusual[];
}
