/**
 * Text as searching and ordering see it: without case, accents and outer spaces ("  Ödön " → "odon").
 * Computed here and stored, because databases disagree about it.
 */
export function fold(text: string): string {
  // Most texts have neither, and looking is faster than taking out.
  if (isPlain.test(text)) return text.toLowerCase();
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** Printable ASCII in words with a space between. */
const isPlain = /^[!-~]+(?: [!-~]+)*$/;

/** Makes the text that the name sort orders by and `q` looks in: "Ada Lovelace" → "lovelace ada", at most 200 characters. */
export function nameKey(firstName: string | null, lastName: string | null): string {
  return fold(`${lastName ?? ''} ${firstName ?? ''}`).slice(0, 200);
}
