import { fold } from '../../../common/text/fold.js';
import { languages } from '../../../words/languages.js';
import { rowFault } from './row-codes.js';
import type { JudgedRow, RowValues } from './row-values.js';
import { shortened } from './shortened.js';

/** No word for a language is longer, in characters. */
const longest = 40;

/** The tags by the folded names of each language in each: `deutsch`, `german`, `tedesco`. */
const tagsByName: ReadonlyMap<string, string> = new Map(
  languages.flatMap(({ tag: spoken }) => {
    const names = new Intl.DisplayNames([spoken], { type: 'language' });
    return languages.map(({ tag }) => [fold(names.of(tag) ?? tag), tag] as const);
  }),
);

/** A tag, with or without a region: `de`, `de-AT`, `de_CH`. */
const tagged = /^([a-z]{2})(?:[-_][a-z0-9]{2,4})*$/;

/** The tag of the language that somebody means, by a tag or by its name in any of the languages. */
export function parseLanguage(text: string): string | undefined {
  const typed = text.trim();
  if (typed.length > longest) return undefined;
  const word = fold(typed);
  const [, tag] = tagged.exec(word) ?? [];
  return languages.find((one) => one.tag === tag)?.tag ?? tagsByName.get(word);
}

/** Judges the language that the person is written to in; one that is not known is left out. */
export function judgeLanguage({ language = '' }: RowValues, judged: JudgedRow): void {
  const typed = language.trim();
  if (typed === '') return;
  const tag = parseLanguage(typed);
  if (tag !== undefined) judged.language = tag;
  else {
    const known = languages.map((one) => one.tag).join(', ');
    judged.warnings.push(
      rowFault('language', 'language.unknown', { language: shortened(typed), tags: known }),
    );
  }
}
