/** The characters that a cell may have in Excel, which takes a longer one for damage. */
const maxCell = 32_767;

// Escapes as they would be read, and the characters that XML cannot hold or would change.
// eslint-disable-next-line no-control-regex
const toEscape = /_(?=x[0-9a-f]{4}_)|[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/gi;
/** Halves of characters beyond the first 65,536, which UTF-8 cannot hold. */
const halves = /\p{Surrogate}/gu;
const markup = /[&<>"]/g;
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** A text as it stands in XML: what is no character of XML as `_x001F_` (ECMA-376-1, 22.9.2.19). */
export function xmlText(text: string): string {
  return text
    .slice(0, maxCell)
    .replace(halves, '\ufffd')
    .replace(
      toEscape,
      (one) => `_x${one.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    )
    .replace(markup, (one) => entities[one] ?? one);
}
