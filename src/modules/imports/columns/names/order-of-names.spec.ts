import { describe, expect, it } from '@jest/globals';
import { haveTwoLastNames, orderOfNames } from './order-of-names.js';

const rowsOf = (...names: string[]): { cells: string[] }[] =>
  names.map((name) => ({ cells: name.split('|') }));

describe('orderOfNames', () => {
  it.each<[string, string[], 'lastFirst' | 'unsure' | undefined]>([
    ['first names that are known', ['Müller Hans', 'De Luca Anna', 'Groß Kai'], 'lastFirst'],
    ['first names that stand first', ['Hans Müller', 'Anna De Luca', 'Kai Groß'], undefined],
    [
      'a few that are called so',
      ['Ravi Kumar', 'Kiran Rao', 'Asha Nair', 'Priya Joseph'],
      undefined,
    ],
    ['some this way and some that', ['Müller Hans', 'Anna De Luca', 'Groß Lena'], undefined],
    ['addresses', ['Nowak Hans|hans.nowak@b.example', 'Groß Ole|ole.gross@b.example'], 'lastFirst'],
    ['addresses of whom nobody knows', ['Nowak Kai|kai.nowak@b.example'], 'unsure'],
    ['a single given name', ['Sean David|info@b.example'], undefined],
    ['addresses that agree', ['Kai Nowak|kai.nowak@b.example'], undefined],
    ['given names that address the other way', ['Priya Joseph|priya.joseph@b.example'], undefined],
    ['umlauts', ['Schön Jürgen|juergen.schoen@b.example'], 'lastFirst'],
    ['initials', ['Nowak Kai|k.nowak@b.example', 'Groß Ole|ogross@b.example'], 'lastFirst'],
    ['initials behind', ['Kai Nowak|nowak.k@b.example', 'Ole Groß|gross.o@b.example'], undefined],
    ['addresses that begin with last names', ['Hans Nowak|nowak.hans@b.example'], undefined],
    ['names of fathers', ['Соколова Мария Петровна', 'Ким Сергей'], 'lastFirst'],
    ['names of fathers at the end', ['Мария Петровна Соколова', 'Сергей Ким'], undefined],
    ['Greek initials', ['Παππάς Νίκος|n.pappas@b.example'], 'lastFirst'],
    ['Cyrillic initials', ['Жукова Анна|a.zhukova@b.example'], 'lastFirst'],
    ['Greek addresses that agree', ['Μαρία Γεωργίου|maria.georgiou@b.example'], undefined],
    ['nothing', ['Nowak Kai|info@b.example', 'Groß Ole|kai@b.example'], undefined],
    ['a comma', ['Nowak, Kai|kai.nowak@b.example'], undefined],
    ['one word', ['Anna|anna.nowak@b.example', '', 'Ole'], undefined],
  ])('tells by %s', (_, names, expected) => {
    expect(orderOfNames(rowsOf(...names), 0, 1)).toBe(expected);
  });

  it('finds two last names in several of those that have three words', () => {
    const rows = ['Ana Ruiz Gil|ana.ruiz@b.example', 'Luz Mora Paz|luz.mora@b.example'];
    expect(haveTwoLastNames(rowsOf(...rows), 0, 1)).toBe(true);
    expect(haveTwoLastNames(rowsOf(rows[0] ?? ''), 0, 1)).toBe(false);
    const others = ['Eva Lea Groß|eva.gross@b.example', 'Ada Mia Ek|ada.ek@b.example'];
    expect(haveTwoLastNames(rowsOf(...rows, ...others), 0, 1)).toBe(false);
  });

  it('does without addresses', () => {
    expect(orderOfNames(rowsOf('Müller Hans', 'Nowak Eva'), 0, undefined)).toBe('lastFirst');
    expect(orderOfNames(rowsOf('Kai Nowak'), 0, undefined)).toBeUndefined();
  });
});
