/**
 * A name as it may stand in a mail: on one line, and with nothing in it that mail clients turn into
 * a link ("Win at evil.example" would make an invitation carry spam; OWASP ASVS 5.0, 1.3.11). Whatever
 * looks like an address is broken by a space that everybody sees: `evil. example`, `https: //evil. example`.
 */
export function harmlessText(text: string): string {
  return mayHarm.test(text) ? harmless(text) : text.trim();
}

/** Anything that a link could be made of, or that is not seen; most names have none of it. */
const mayHarm = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069:.\u3002\uff0e\uff61]/u;

function harmless(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '') // would show the rest of the line turned around
    .replace(/:(?=[/\\]{2})/g, ': ')
    .replace(/([.\u3002\uff0e\uff61])(?=[\p{L}\p{N}][\p{L}\p{M}\p{N}-])/gu, '$1 ') // the dots of IDNA (UTS 46)
    .replace(/\bmailto:/gi, 'mailto: ')
    .trim();
}
