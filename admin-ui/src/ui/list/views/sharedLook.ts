import type { Look } from './savedViews.js';

/** A look and the page of it that is shown. */
export interface ShownLook extends Look {
  page: number;
  perPage: number;
}

/** The parts of an address that say a look, in the words of react-admin's lists, and the columns. */
function saidOf({ filter, sort, hidden, page, perPage }: ShownLook): Record<string, string> {
  return {
    filter: JSON.stringify(filter),
    sort: sort.field,
    order: sort.order,
    page: String(page),
    perPage: String(perPage),
    ...(hidden && { hidden: hidden.join(',') }),
  };
}

/** An address's search that shows a list with a look. */
export function searchOf(look: ShownLook): string {
  return `?${new URLSearchParams(saidOf(look)).toString()}`;
}

/** The search with all of a look that it does not say itself; undefined where it says everything. */
export function completed(search: string, look: ShownLook): string | undefined {
  const said = new URLSearchParams(search);
  const missing = Object.entries(saidOf(look)).filter(([key]) => !said.has(key));
  for (const [key, value] of missing) said.set(key, value);
  return missing.length > 0 ? `?${said.toString()}` : undefined;
}

/** The search with other columns hidden. */
export function withHidden(search: string, hidden: readonly string[]): string {
  const said = new URLSearchParams(search);
  said.set('hidden', hidden.join(','));
  return `?${said.toString()}`;
}

/** The columns that an address hides; undefined where it says nothing about columns. */
export function hiddenIn(search: string): string[] | undefined {
  const hidden = new URLSearchParams(search).get('hidden');
  return hidden?.split(',').filter((column) => column !== '');
}
