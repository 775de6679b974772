import { invisible } from '../../../common/text/invisible.js';
import { type ParsedEmail, parseEmailAddress } from '../../people/rules/email-address.js';

/** The address that a text says; the addresses, where they are several; or why there is none. */
export type ReadEmail = ParsedEmail | { ok: false; code: 'email.several'; emails: string[] };

/** In characters: what is longer is no address with something around it. */
const looksInto = 1000;

const allInvisible = new RegExp(`[${invisible}]+`, 'g');
const spaces = /[\u00a0\u202f\u2007\u3000]/g;
const schemes = /^(mailto|smtp|e-?mail):\s*/i;
/** The signs between two addresses. */
const separators = /[\s;,|/+&]+/;

/**
 * Reads the address in a cell through what mail programs and directories write around it:
 * `Ada <ada@corp.example>`, `mailto:`, `SMTP:`, a `;` behind it, characters that nobody sees.
 */
export function readEmail(text: string): ReadEmail {
  const parsed = parseEmailAddress(text.includes('@') ? text : withSigns(text));
  if (parsed.ok || parsed.code === 'email.required' || text.length > looksInto) return parsed;
  const clean = text.replace(allInvisible, '').replace(spaces, ' ').trim();
  const linked = addressOfLink(clean);
  if (linked !== undefined) return parseEmailAddress(linked);
  const primary = clean.length < looksInto ? primaryOf(clean) : undefined;
  if (primary !== undefined) return parseEmailAddress(primary);
  const emails = countOfAts(clean) > 1 ? addressesIn(clean) : [];
  if (emails.length > 1) return { ok: false, code: 'email.several', emails };
  const [repeated] = emails;
  return repeated === undefined
    ? parseEmailAddress(withoutWrapping(clean))
    : { ok: true, email: repeated };
}

/** An address with words for its signs, as people hide it from machines: `ada (at) corp (dot) example`. */
function withSigns(text: string): string {
  const at = /[([{]\s?(?:at|ät)\s?[)\]}]/i;
  if (text.length > looksInto || !at.test(text)) return text;
  return text
    .replace(/\s?[([{]\s?(?:at|ät)\s?[)\]}]\s?/i, '@')
    .replace(/\s?[([{]\s?(?:dot|punkt|point)\s?[)\]}]\s?/gi, '.');
}

/** The forms in which a link to an address stands in a cell: of Access, a spreadsheet, a page, Markdown. */
const links = [
  /^[^#]{0,200}#mailto:([^#\s]+)#?$/i,
  /^=HYPERLINK\(\s*"mailto:([^"?\s]+)/i,
  /^<a\s[^<>]*href=["']mailto:([^"'?\s]+)["'?]/i,
  /^\[[^\]]*\]\(mailto:([^)?\s]+)\)$/i,
  // Behind a name: “Ada King (ada@corp.example)”.
  /^[^()@]{1,200}\((?:mailto:)?([^()\s@]+@[^()\s@]+)\)$/i,
];

/** The address that a link leads to, or that a remark in brackets stands behind: `ada@corp.example (work)`. */
function addressOfLink(text: string): string | undefined {
  const [, remarked] = /^(\S+@\S+)\s+[([][^()[\]@]*[)\]]$/.exec(text) ?? [];
  return remarked ?? links.flatMap((link) => link.exec(text)?.[1] ?? [])[0];
}

/** The address of several that Exchange marks as the one to write to, by capitals: `SMTP:ada@corp.example;smtp:a@corp.example`. */
function primaryOf(text: string): string | undefined {
  if (!text.includes('SMTP:') || !text.includes('smtp:')) return undefined;
  const marked = text.split(separators).filter((part) => part.startsWith('SMTP:'));
  return marked.length === 1 ? marked[0]?.slice('SMTP:'.length) : undefined;
}

/** Tells whether a cell holds one e-mail address. */
export function looksLikeEmail(cell: string): boolean {
  return (
    cell.length <= looksInto && /[@＠]/.test(cell) && readEmail(cell.replace(/^="|"$/g, '')).ok
  );
}

function withoutWrapping(text: string): string {
  const inAngles = /<([^<>]*)>[\s;,]*$/.exec(text)?.[1];
  let bare = (inAngles ?? text).trim().replace(/[\s;,]+$/, '');
  bare = withoutPair(bare).replace(schemes, '');
  const query = bare.indexOf('?');
  return query > 0 && /^\s*<?mailto:/i.test(inAngles ?? text) ? bare.slice(0, query) : bare;
}

/** The text without brackets or quotes around the whole of it. */
function withoutPair(text: string): string {
  return /^(<.*>|\(.*\)|\[.*\]|"[^"]*"|'[^']*'|“.*”|„.*“|«.*»)$/s.test(text)
    ? text.slice(1, -1).trim()
    : text;
}

/** The addresses in a text, each once. */
function addressesIn(text: string): string[] {
  const found = new Set<string>();
  for (const part of text.split(separators)) {
    if (!/[@＠]/.test(part)) continue;
    const parsed = parseEmailAddress(withoutWrapping(part.replace(/^[^<]*</, '<')));
    if (parsed.ok) found.add(parsed.email);
  }
  return [...found];
}

function countOfAts(text: string): number {
  return [...text.matchAll(/[@＠]/g)].length;
}
