import { words, type Words } from './words.js';

/** The number of a long list that are told. */
const told = 3;

/** The first of a list, and how many more there are. */
export function few(names: readonly string[]): (string | Words)[] {
  const first = names.slice(0, told);
  return names.length > told ? [...first, words('more', { count: names.length - told })] : first;
}
