import type { Placeholder, WordedKind, Wording } from '../../wording/placeholders.js';

/** The words of a mail with placeholders. */
export class UsherMailWords implements Wording {
  subject: string;
  /** Plain text, its paragraphs apart by blank lines. */
  text: string;
}

/** The words that an organization has given a mail. */
export class UsherChangedWords extends UsherMailWords {
  changedAt: Date;
}

/** A mail in one language: the original, and what the organization has changed it to. */
export class UsherMailTemplate {
  kind: WordedKind;
  /** The tag of the language. */
  language: string;
  /** The names that may stand in braces in its text. */
  placeholders: Placeholder[];
  original: UsherMailWords;
  /** Null where the original is in use. */
  changed: UsherChangedWords | null;
}
