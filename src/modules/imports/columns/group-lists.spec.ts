import { describe, expect, it } from '@jest/globals';
import { hasCommasBetween, withoutCommas } from './group-lists.js';

describe('hasCommasBetween', () => {
  it.each<[string, string[], boolean]>([
    ['Groups', ['Everyone, Sales', 'everyone'], true],
    ['Gruppen', ['Judo, Tanz', 'Tanz, Schach'], true],
    ['Tags', ['Staff,News', 'Press,Partners'], false],
    ['Groups', ['Research, Development', 'Research, Development'], false],
    ['Groups', ['Everyone', 'Everyone '], false],
    ['Groups', ['Everyone, Sales', 'Everyone|Legal, Tax'], false],
    ['memberOf', ['CN=A,DC=corp', 'CN=B,DC=corp'], false],
    ['Department', ['Sales, North', 'Sales, South'], false],
  ])('judges “%s” of %j', (header, cells, expected) => {
    const rows = cells.map((cell) => ({ cells: [cell] }));
    expect(hasCommasBetween(rows, 0, header)).toBe(expected);
  });
});

describe('withoutCommas', () => {
  it.each([
    ['Everyone, Sales', 'Everyone| Sales'],
    ['Legal, Tax|Sales', 'Legal, Tax|Sales'],
    ['CN=A,DC=corp', 'CN=A,DC=corp'],
  ])('makes of %j %j', (cell, expected) => {
    expect(withoutCommas(cell)).toBe(expected);
  });
});
