const escape = /_x([0-9a-f]{4})_/gi;

/** A text in which `_x000D_` stands for a character that XML cannot hold (ECMA-376-1, 22.9.2.19). */
export function unescaped(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(escape, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
