import { describe, expect, it } from '@jest/globals';
import { isLastNameFirst } from './order-of-names.js';

const rowsOf = (...names: string[]): { cells: string[] }[] =>
  names.map((name) => ({ cells: name.split('|') }));

describe('isLastNameFirst', () => {
  it.each<[string, string[], boolean]>([
    ['first names that are known', ['Müller Hans', 'De Luca Anna', 'Groß Kai'], true],
    ['first names that stand first', ['Hans Müller', 'Anna De Luca', 'Kai Groß'], false],
    ['a few that are called so', ['Ravi Kumar', 'Kiran Rao', 'Asha Nair', 'Priya Joseph'], false],
    ['some this way and some that', ['Müller Hans', 'Anna De Luca', 'Groß Lena'], false],
    ['addresses', ['Nowak Hans|hans.nowak@b.example', 'Groß Ole|ole.gross@b.example'], true],
    ['addresses of whom nobody knows', ['Nowak Kai|kai.nowak@b.example'], false],
    ['a single given name', ['Sean David|info@b.example'], false],
    ['addresses that agree', ['Kai Nowak|kai.nowak@b.example'], false],
    ['given names that address the other way', ['Priya Joseph|priya.joseph@b.example'], false],
    ['umlauts', ['Schön Jürgen|juergen.schoen@b.example'], true],
    ['initials', ['Nowak Kai|k.nowak@b.example', 'Groß Ole|ogross@b.example'], true],
    ['initials behind', ['Kai Nowak|nowak.k@b.example', 'Ole Groß|gross.o@b.example'], false],
    ['addresses that begin with last names', ['Hans Nowak|nowak.hans@b.example'], false],
    ['nothing', ['Nowak Kai|info@b.example', 'Groß Ole|kai@b.example'], false],
    ['a comma', ['Nowak, Kai|kai.nowak@b.example'], false],
    ['one word', ['Anna|anna.nowak@b.example', '', 'Ole'], false],
  ])('tells by %s', (_, names, expected) => {
    expect(isLastNameFirst(rowsOf(...names), 0, 1)).toBe(expected);
  });

  it('does without addresses', () => {
    expect(isLastNameFirst(rowsOf('Müller Hans', 'Nowak Eva'), 0, undefined)).toBe(true);
    expect(isLastNameFirst(rowsOf('Kai Nowak'), 0, undefined)).toBe(false);
  });
});
