import type { Look } from './savedViews.js';

/** The look of a list as its address says it, from the first page on: as react-admin's lists do, and the columns. */
export function searchOf({ filter, sort, hidden }: Look): string {
  const said = new URLSearchParams({
    filter: JSON.stringify(filter),
    sort: sort.field,
    order: sort.order,
    page: '1',
    hidden: hidden.join(','),
  });
  return `?${said.toString()}`;
}

/** The columns that an address hides; undefined where it says nothing about columns. */
export function hiddenIn(search: string): string[] | undefined {
  const hidden = new URLSearchParams(search).get('hidden');
  return hidden?.split(',').filter((column) => column !== '');
}
