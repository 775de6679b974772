import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type LeftOutReason, leftOutReasons } from './left-out.js';
import type { TableClues } from './table.js';

const known = new Set([
  'vorname',
  'nachname',
  'first name',
  'last name',
  'e-mail',
  'email',
  'role',
]);
const clues: TableClues = {
  header: (cells) => {
    const names = cells.map((cell) => cell.trim().toLowerCase());
    return {
      recognized: names.filter((name) => known.has(name)).length,
      hasKey: names.includes('e-mail') || names.includes('email'),
      hasOthersKey: names.includes('approver email'),
    };
  },
  nameOf: (cell) => (/^e-?mail/i.test(cell) ? 'email' : undefined),
  isKey: (cell) => /^\S+@\S+\.\w+$/.test(cell),
};
const header = ['Vorname', 'Nachname', 'E-Mail', 'Stunden'];
const ada = ['Ada', 'Lovelace', 'ada@corp.example', '38,5'];

/** @param rows a blank line where one has no cells. */
function reasons(rows: string[][]): (LeftOutReason | undefined)[] {
  const leftOut = leftOutReasons(header, clues);
  let line = 1;
  return rows.flatMap((cells) => {
    line++;
    return cells.length === 0 ? [] : [leftOut.why({ line, cells }, [2])];
  });
}

describe('leftOutReasons', () => {
  it.each<[LeftOutReason, string[]]>([
    ['repeated_header', header],
    ['repeated_header', [' vorname', 'NACHNAME ', 'E-Mail', 'Stunden', '']],
    ['rule', ['-------', '--------', '------']],
    ['rule', ['------------+-----------+---------']],
    ['rule', ['========']],
    ['rule', ['', '------', ':------:', '---:']],
    ['rule', ['├────────────┼─────────────┤']],
    ['count', ['(12 rows affected)']],
    ['count', ['(3 rows)']],
    ['count', ['3 rows in set (0.01 sec)']],
    ['count', ['(2 Zeilen)']],
    ['count', ['12 employees']],
    ['count', ['2 Mitarbeiter (aktiv)']],
    ['total', ['Total employees: 2']],
    ['total', ['Summe IT: 2']],
    ['total', ['Anzahl Mitarbeiter 1.204']],
    ['total', ['Razem: 12 osób']],
    ['total', ['Summe', '', '', '192,5']],
    ['total', ['', 'Total:', '', '192,5']],
    ['total', ['Razem']],
    ['comment', ['# left in March: Bob']],
    ['comment', ['// old', 'Bob']],
    ['note', ['Erstellt am 01.03.2024 von H. Meier']],
    ['note', ['Page 2 of 3']],
    ['note', ['Confidential']],
    ['note', ['Confidential Information - Do Not Distribute']],
  ])('leaves out %s: %j', (reason, cells) => {
    expect(reasons([ada, cells, ada])).toEqual([undefined, reason, undefined]);
  });

  it.each<[string, string[]]>([
    ['a person without an address', ['Grace', 'Hopper']],
    ['a person with a number', ['#12', 'Hopper']],
    ['a person whose name is a word for total', ['Som', 'Patel']],
    ['a person whose name begins so', ['Total Recall', 'Sum']],
    ['a lone name', ['Page']],
    ['a row with an address elsewhere', ['Summe', '', '', 'ada@corp.example']],
    ['a comment with an address', ['# Ada', 'Lovelace', 'ada@corp.example']],
  ])('keeps %s', (_, cells) => {
    expect(reasons([ada, cells, ada])).toEqual([undefined, undefined, undefined]);
  });

  it('leaves out a second header right below the first', () => {
    expect(reasons([['First name', 'Last name', 'Email', 'Hours'], ada])).toEqual([
      'repeated_header',
      undefined,
    ]);
    expect(reasons([['text', 'text', 'varchar(254)', 'numeric'], ada])).toEqual([
      'repeated_header',
      undefined,
    ]);
    expect(reasons([header, ['{"ImportId":"a"}', '{"ImportId":"b"}'], ada])).toEqual([
      'repeated_header',
      'repeated_header',
      undefined,
    ]);
  });

  it('leaves out another table until the first header comes again', () => {
    const rows = [ada, ['Role', 'Email'], ['Presenter', 'ada@corp.example'], ['x'], header, ada];
    expect(reasons(rows)).toEqual([
      undefined,
      'other_table',
      'other_table',
      'other_table',
      'repeated_header',
      undefined,
    ]);
  });

  it.each([
    [['Vorname', 'Nachname', 'Email', 'Stunden']],
    [['Vorname', 'Nachname', 'E-Mail', 'Std.']],
    [['Vorname', 'Name', 'Email', 'Stunden']],
  ])('knows its header again with a word that differs: %j', (cells) => {
    expect(reasons([ada, cells, ada])).toEqual([undefined, 'repeated_header', undefined]);
  });

  it('sees another table behind a blank line by its column of keys alone', () => {
    const helpdesk = ['Helpdesk', 'help@corp.example'];
    expect(reasons([ada, [], ['Contact', 'E-mail'], helpdesk])).toEqual([
      undefined,
      'other_table',
      'other_table',
    ]);
    expect(reasons([ada, ['Contact', 'E-mail'], helpdesk])).not.toContain('other_table');
    const several = [
      ['Ada\nMaria', 'Lovelace', 'ada@corp.example'],
      ['Contact', 'E-mail'],
    ];
    expect(reasons([...several, helpdesk])).not.toContain('other_table');
    // Who is written to by mail is no header.
    expect(reasons([ada, [], ['Bob', 'Ray', '', 'E-mail'], ada])).not.toContain('other_table');
  });

  it('loses nobody below its own header in another order', () => {
    const turned = ['E-Mail', 'Vorname', 'Nachname', 'Stunden'];
    const grace = ['grace@corp.example', 'Grace', 'Hopper', '40'];
    expect(reasons([ada, [], turned, grace])).toEqual([undefined, 'repeated_header', undefined]);
  });

  it('sees a table of others below by the name of their column of keys', () => {
    const approver = ['Mary Ray', 'mary@corp.example'];
    expect(reasons([ada, [], ['Approver', 'Approver Email'], approver])).toEqual([
      undefined,
      'other_table',
      'other_table',
    ]);
  });

  it('loses nobody who has an address, whatever else a row has, in a file of one table', () => {
    const cell = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.constantFrom('Summe', '#', '---', '(3 rows)', 'Erstellt am 1.1.', ...header),
    );
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 1, maxLength: 5 })),
        cell,
        cell,
        (rows, one, two) => {
          const before = rows.filter((cells) => clues.header(cells).recognized < 2);
          const found = reasons([...before, [one, two, 'ada@corp.example']]);
          expect(found.at(-1)).toBeUndefined();
        },
      ),
    );
  });
});
