import { describe, expect, it } from '@jest/globals';
import { headerOf } from './header-above.js';

const below = (above: string[], own: string[], line = 2): string[] =>
  headerOf([
    { line: 1, cells: above },
    { line, cells: own },
  ]);

describe('headerOf', () => {
  it('says of whom columns are below a heading of somebody else', () => {
    const own = ['Name', 'E-Mail', 'Name', 'E-Mail', 'Ort'];
    expect(below(['Kind', '', 'Mutter', '', 'Adresse'], own)).toEqual([
      ...['Name', 'E-Mail', 'Mutter: Name', 'Mutter: E-Mail', 'Ort'],
    ]);
  });

  it('takes names from above where cells were joined', () => {
    expect(below(['First name', 'Last name', 'Contact'], ['', '', 'Email', 'Phone'])).toEqual([
      ...['First name', 'Last name', 'Email', 'Phone'],
    ]);
  });

  it.each([
    ['a title', ['Managers'], 2],
    ['a title of several cells', ['Managers of the 12 shops in May', 'Page 1'], 2],
    ['a title of several people', ['Managers and staff', 'Hamburg'], 2],
    ['a line that is not right above', ['', 'Manager'], 3],
  ])('leaves a header below %s', (_, above, line) => {
    expect(below(above, ['Name', 'Email'], line)).toEqual(['Name', 'Email']);
  });

  it('is the only line', () => {
    expect(headerOf([{ line: 1, cells: ['Email'] }])).toEqual(['Email']);
    expect(headerOf([])).toEqual([]);
  });
});
