import { describe, expect, it } from '@jest/globals';
import { SectionHeadings } from './section-headings.js';

describe('headings between rows', () => {
  it.each([
    ['Ausgeschiedene Mitarbeiter', 'ausgeschieden'],
    ['Ehemalige', 'ehemalige'],
    ['Inactive users', 'inactive'],
    ['Terminated', 'terminated'],
    ['Anciens salariés', 'anciens'],
    ['Dipendenti cessati', 'cessati'],
    ['Aktive Mitarbeiter', ''],
    ['Marketing', ''],
    ['Ex-Mitarbeiter', 'ex'],
    ['Sales (ex Marketing)', ''],
    ['Partie 2', ''],
    ['Leftfield Studio', ''],
  ])('%s: those below are %p', (heading, status) => {
    const headings = new SectionHeadings();
    const above = [
      ['Ada', 'King'],
      ['', heading],
      ['Bob', 'Stone'],
      ['Cy', 'Reed'],
    ];
    expect(above.map((cells) => headings.above(cells))).toEqual(['', '', status, status]);
  });

  it('end at the next one, and no address is one', () => {
    const headings = new SectionHeadings();
    const rows = [['Former', ''], ['ada@b.example'], ['Sales', ''], ['Bob', 'Stone']];
    expect(rows.map((cells) => headings.above(cells))).toEqual(['', 'former', '', '']);
  });
});
