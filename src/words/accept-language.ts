import type { Language } from './language.js';

/** The wish of a reader (RFC 9110, 12.5.4): a range of languages, and how much they want it. */
interface Wish {
  range: string;
  /** From 0, not wanted, to 1. */
  weight: number;
}

/**
 * Chooses the language of an answer among those that are offered; where none fits, the first.
 * @param header the request's `Accept-Language`.
 */
export function chooseLanguage(
  header: string | undefined,
  offered: readonly [Language, ...Language[]],
): Language {
  const wishes = readWishes(header ?? '');
  const refused = wishes.filter(({ weight }) => weight === 0).map(({ range }) => range);
  const left = offered.filter(({ tag }) => !refused.some((range) => fits(tag, range)));
  const wanted = wishes
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .flatMap(({ range }) => left.find(({ tag }) => range === '*' || fits(tag, range)) ?? []);
  return wanted[0] ?? offered[0];
}

function readWishes(header: string): Wish[] {
  return header.split(',').flatMap((part) => {
    const [range = '', ...parameters] = part.split(';').map((text) => text.trim().toLowerCase());
    if (!/^(\*|[a-z]{1,8}(-[a-z\d]{1,8})*)$/.test(range)) return [];
    const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? '1';
    return /^(0(\.\d{0,3})?|1(\.0{0,3})?)$/.test(weight) ? [{ range, weight: Number(weight) }] : [];
  });
}

/** Tells whether a language is one of a range, or the range one of it: `de` serves `de-AT`. */
function fits(tag: string, range: string): boolean {
  const [language, wanted] = [tag.toLowerCase(), range];
  return `${language}-`.startsWith(`${wanted}-`) || `${wanted}-`.startsWith(`${language}-`);
}
