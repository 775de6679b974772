const numbers = new Intl.NumberFormat('en');

/** A number with what is counted: "1 row", "1,200 rows"; `several` where it is not made by an s. */
export function counted(count: number, one: string, several = `${one}s`): string {
  return `${numbers.format(count)} ${count === 1 ? one : several}`;
}

/** A number as it is read: "1,200". */
export function numeral(count: number): string {
  return numbers.format(count);
}

/** Prints a line; what a file put into it moves neither the cursor nor the direction of the text. */
export function print(line = ''): void {
  console.log(line.replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]+/gu, ' ').trimEnd());
}

/** The first of a list, then how many more there are. */
export function few(
  texts: readonly string[],
  most: number,
  separator: string,
  total = texts.length,
): string {
  const first = texts.slice(0, most);
  const more = total > first.length ? [`and ${numeral(total - first.length)} more`] : [];
  return [...first, ...more].join(separator);
}
