import { Logger } from '@nestjs/common';
import { describeFault } from '../failures/describe-fault.js';

/** A column of files and a field of the panel that the application adds; its texts are kept in the metadata. */
export interface MetadataColumn {
  /** The key in the metadata: a letter, then at most 39 letters, digits, `_` and `-`. */
  key: string;
  /** The title of the column and of the field. */
  title: string;
  /** Other names under which files have the column, without regard to case and spaces. */
  aliases?: readonly string[];
  /**
   * Judges a text that is not blank, without spaces around it. It is called for each row, so it
   * answers at once.
   * @returns words for whoever gave the text where it cannot be taken; undefined where it can.
   */
  validate?: (text: string) => string | undefined;
}

/** The reason why a text cannot be taken: the application's words, or null when it could not judge. */
export interface TextRefusal {
  words: string | null;
}

/** A metadata column as Usher judges by it. */
export interface JudgingColumn extends Required<Pick<MetadataColumn, 'key' | 'title' | 'aliases'>> {
  /** Never throws. */
  refusalOf: (text: string) => TextRefusal | undefined;
}

/** In characters: longer words are cut off. */
const wordsMaxLength = 500;

/** A column whose `validate` may fail: that is logged once, and counts as a refusal without words. */
export function judgingColumn(column: MetadataColumn): JudgingColumn {
  const { key, title, aliases = [] } = column;
  let isTold = false;
  const failed = (why: string): TextRefusal => {
    const name = `\`validate\` of the metadata column "${key}"`;
    if (!isTold) new Logger('Usher').error(`${name} failed, so that its texts are refused: ${why}`);
    isTold = true;
    return { words: null };
  };
  const refusalOf = (text: string): TextRefusal | undefined => {
    try {
      const words: unknown = column.validate?.(text) ?? undefined;
      if (words === undefined) return undefined;
      if (typeof words === 'string') return { words: withoutText(words, text) };
      // A promise is not waited for, and may be rejected.
      Promise.resolve(words).catch(() => undefined);
      return failed('it returned neither words nor undefined.');
    } catch (thrown) {
      return failed(describeFault(thrown));
    }
  };
  return { key, title, aliases, refusalOf };
}

/** The words with `…` where they repeat the text: they are kept in clear, and it may be personal. */
function withoutText(words: string, text: string): string {
  const isPart = (at: number): boolean => /[\p{L}\p{N}]/u.test(words.charAt(at));
  let kept = '';
  let from = 0;
  for (let at = words.indexOf(text); at >= 0; at = words.indexOf(text, at + text.length)) {
    if (isPart(at - 1) || isPart(at + text.length)) continue;
    kept += `${words.slice(from, at)}…`;
    from = at + text.length;
  }
  return (kept + words.slice(from)).slice(0, wordsMaxLength);
}
