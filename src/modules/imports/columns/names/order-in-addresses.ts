import { cellValue } from '../cell-value.js';
import type { TextRow } from '../column-contents.js';
import type { Found } from '../mapped-column.js';
import { partsOfAddress, spellingsOf } from './address-letters.js';
import { type NameOrder, type SplitName, splitFullName } from './full-name.js';

/** The order in which addresses say names: `ada.king@…`, or `king.ada@…`. */
export type AddressOrder = 'firstLast' | 'lastFirst';

/** The rows that must say an order, lest it is chance. */
const fewest = 2;

/**
 * The order in which most addresses of a table say the names of their rows. In a row whose address says the
 * other, first and last name may have changed places. Undefined where too few say any.
 */
export function orderInAddresses(
  found: readonly Found[],
  rows: readonly TextRow[],
  order: NameOrder | undefined,
): AddressOrder | undefined {
  const at = (column: Found['column']): number | undefined =>
    found.find((one) => one.column === column)?.index;
  const [email, name, first, last] = (['email', 'name', 'firstName', 'lastName'] as const).map(at);
  if (email === undefined) return undefined;
  const counts = { firstLast: 0, lastFirst: 0 };
  for (const { cells } of rows) {
    const textAt = (index: number | undefined): string =>
      index === undefined ? '' : cellValue(cells[index] ?? '');
    const address = textAt(email);
    const names =
      first === undefined || last === undefined
        ? splitFullName(textAt(name), order, address)
        : { firstName: textAt(first), lastName: textAt(last) };
    for (const one of ['firstLast', 'lastFirst'] as const) {
      if (saysInOrder(address, names, one)) counts[one]++;
    }
  }
  const { firstLast, lastFirst } = counts;
  if (Math.max(firstLast, lastFirst) < fewest) return undefined;
  return lastFirst > firstLast ? 'lastFirst' : 'firstLast';
}

/** Tells whether an address says both names of a row, in an order. */
export function saysInOrder(
  address: string,
  { firstName, lastName }: SplitName,
  order: AddressOrder,
): boolean {
  const [one, other] = order === 'firstLast' ? [firstName, lastName] : [lastName, firstName];
  // Most addresses begin with another letter than the name: these need not be taken apart.
  if (one === '' || other === '' || !mayBegin(address, one)) return false;
  const [p = '', q = '', ...others] = partsOfAddress(address);
  if (q === '' || p === q || others.length > 0) return false;
  return isSaid(one, p) && isSaid(other, q);
}

/** Tells whether an address begins with the first letter of a name, as far as both are ASCII. */
function mayBegin(address: string, name: string): boolean {
  const [one, other] = [address.charCodeAt(0), name.charCodeAt(0)];
  return one > 127 || other > 127 || (one | 32) === (other | 32);
}

/** Tells whether a part of an address is a name, or its first word. */
function isSaid(name: string, part: string): boolean {
  const [word = ''] = name.split(/\s/, 1);
  return spellingsOf(name).includes(part) || spellingsOf(word).includes(part);
}
