const longest = 64;

/**
 * The username that the server derives from an e-mail address, for showing it while the address is
 * typed: the local part without its subaddress (`+…`), runs of other characters than letters with
 * their marks, digits, `.`, `_` and `-` as one dot. Empty for a blank address.
 */
export function deriveUsername(email: string): string {
  const [local = ''] = email.trim().split('@');
  const [base = ''] = local.split('+');
  const derived = base
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}._-]+/gu, '.')
    .replace(/\.{2,}/g, '.')
    .replace(/^[._-]+|\.+$/g, '');
  return [...derived].slice(0, longest).join('');
}

/** Tells whether a text is worth asking the server about: something, an @, a domain with a dot. */
export function looksLikeEmail(text: string): boolean {
  return /^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(text.trim());
}
