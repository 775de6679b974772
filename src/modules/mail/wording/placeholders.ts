/** The mails that an organization can word itself. */
export const wordedKinds = [
  'invitation',
  'resend',
  'reminder',
  'request_new',
  'identity_request',
  'identity_returned',
] as const;
export type WordedKind = (typeof wordedKinds)[number];

/** The words of a mail with placeholders: `{name}` stands for the name of who reads it. */
export interface Wording {
  /** One line. */
  subject: string;
  /** Plain text, its paragraphs apart by blank lines. */
  text: string;
}

/** The most characters of each part. */
export const wordingLimits = { subject: 150, text: 5000 } as const;

const ofInvitation = ['name', 'organization', 'inviter', 'email', 'expires', 'link'] as const;
const ofIdentity = ['name', 'organization', 'email', 'link'] as const;

/** The placeholders of each mail. All have a value for everybody but `welcome`, which leaves no gap. */
export const placeholders = {
  invitation: [...ofInvitation, 'welcome'],
  resend: ofInvitation,
  reminder: ofInvitation,
  request_new: ofInvitation,
  identity_request: ofIdentity,
  identity_returned: [...ofIdentity, 'fields'],
} as const satisfies Record<WordedKind, readonly string[]>;

export type Placeholder = (typeof placeholders)[WordedKind][number];

/** The placeholder that is a button, and the address below it: on a line of its own, once. */
export const linkLine = '{link}';

/** Placeholders that are paragraphs of a text, and nothing of a subject. */
const paragraphs: readonly Placeholder[] = ['link', 'welcome'];

/** The placeholders that may stand in a part of a mail. */
export function placeholdersIn(kind: WordedKind, part: keyof Wording): readonly Placeholder[] {
  const all: readonly Placeholder[] = placeholders[kind];
  return part === 'text' ? all : all.filter((one) => !paragraphs.includes(one));
}

/** A reason why a part of a wording cannot be used; of `unknown`, what stands in braces. */
export type WordingFault =
  | { code: 'blank' | 'link_missing' | 'link_alone' | 'link_twice' }
  | { code: 'too_long'; max: number }
  | { code: 'unknown'; found: string };

/** Finds the first fault of each part of a wording; none for one that can be used. */
export function wordingFaults(
  kind: WordedKind,
  wording: Wording,
): Partial<Record<keyof Wording, WordingFault>> {
  const subject = partFault(kind, 'subject', wording);
  const text = partFault(kind, 'text', wording) ?? linkFault(wording.text);
  return { ...(subject && { subject }), ...(text && { text }) };
}

function partFault(
  kind: WordedKind,
  part: keyof Wording,
  { [part]: written }: Wording,
): WordingFault | undefined {
  if (written.trim() === '') return { code: 'blank' };
  const max = wordingLimits[part];
  if (written.length > max) return { code: 'too_long', max };
  const known: readonly string[] = placeholdersIn(kind, part);
  // Braces that hold nothing are a slip, too: `{{name}}`, or one that was not closed.
  const found = written
    .match(/\{[^{}\n]*\}?|\}/g)
    ?.find((one) => !/^\{\w+\}$/.test(one) || !known.includes(one.slice(1, -1)));
  return found === undefined ? undefined : { code: 'unknown', found };
}

function linkFault(text: string): WordingFault | undefined {
  const lines = text.split('\n').filter((line) => line.includes(linkLine));
  if (lines.length === 0) return { code: 'link_missing' };
  if (lines.some((line) => line.trim() !== linkLine)) return { code: 'link_alone' };
  return lines.length > 1 ? { code: 'link_twice' } : undefined;
}
