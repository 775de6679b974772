import { Readable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cut, places } from '../../../../../test/support/read-csv.js';
import { tableClues } from '../../../../../test/support/table-clues.js';
import { looksLikeEmail } from '../../../enrolment/judge/email-cell.js';
import { openText } from './open-text.js';

const clues = { ...tableClues, isKey: looksLikeEmail };

async function read(pieces: Uint8Array[]): Promise<{ isList: boolean; rows: string[][] }> {
  const table = await openText(Readable.from(pieces), { clues, maxRows: 100_000 });
  const rows: string[][] = [];
  for await (const batch of table.batches) rows.push(...batch.map(({ cells }) => cells));
  return { isList: table.isList, rows };
}

const readText = (text: string): ReturnType<typeof read> => read([Buffer.from(text)]);

describe('a list of addresses', () => {
  const [a, b, c] = ['a@x.example', 'b@x.example', 'c@x.example'];

  it.each<[string, string, string[][]]>([
    ['semicolons', `${a}; ${b};${c};`, [[a], [b], [c]]],
    ['commas', `${a},${b}`, [[a], [b]]],
    ['brackets, as many on each line', `<${a}>; <${b}>;\n<${c}>; <${c}>;`, [[a], [b], [c], [c]]],
    ['both, on lines', `${a}, ${b};\r\n${c}`, [[a], [b], [c]]],
    ['lines of many lengths', `${a}\n${b}, ${c}\n\n`, [[a], [b], [c]]],
    ['wrapped lines', `${a}, ${b},\n${c}, d@x.example`, [[a], [b], [c], ['d@x.example']]],
    [
      'names',
      `Ada <${a}>; Bob Ray <${b}>; "Müller, Hans" <${c}>`,
      [
        [a, 'Ada'],
        [b, 'Bob Ray'],
        [c, 'Müller, Hans'],
      ],
    ],
    [
      'names without quotes',
      `Müller, Hans <${a}>; '${b}' <${b}>; <${c}>`,
      [[a, 'Müller, Hans'], [b], [c]],
    ],
    [
      'names on lines',
      `Müller, Hans <${a}>\nBob <${b}>`,
      [
        [a, 'Müller, Hans'],
        [b, 'Bob'],
      ],
    ],
    [
      'numbered lines',
      `1. Ada <${a}>\n2) Bob Ray <${b}>\n3. "Müller, Hans" <${c}>`,
      [
        [a, 'Ada'],
        [b, 'Bob Ray'],
        [c, 'Müller, Hans'],
      ],
    ],
    [
      'lines with dots',
      `- Ada King (${a})\n• Bob Ray (${b})`,
      [
        [a, 'Ada King'],
        [b, 'Bob Ray'],
      ],
    ],
    [
      'aliases of a mail program',
      `alias ada Ada King <${a}>\nalias bob Bob Ray <${b}>`,
      [
        [a, 'Ada King'],
        [b, 'Bob Ray'],
      ],
    ],
    [
      'names in brackets',
      `${a} (Ada King)\n${b} (Bob Ray)`,
      [
        [a, 'Ada King'],
        [b, 'Bob Ray'],
      ],
    ],
    ['dots alone', `- ${a}\n* ${b}\nAda ${c}`, [[a], [b], [c, 'Ada']]],
    [
      'names beside addresses',
      `Ada King ${a}\nMüller, Hans - ${b}\n${c} Bob Ray`,
      [
        [a, 'Ada King'],
        [b, 'Müller, Hans'],
        [c, 'Bob Ray'],
      ],
    ],
    [
      'the head of a mail',
      `From: Ada King <${a}>\nSent: Monday, March 4\nTo: "Ray, Bob" <${b}>,\n  ${c}\nSubject: a, b; c`,
      [[a, 'Ada King'], [b, 'Ray, Bob'], [c]],
    ],
    ['recipients alone', `To:${a}, ${b}`, [[a], [b]]],
    [
      'a mail with what is written in it',
      `An: Ada King <${a}>; Bob Ray <${b}>\nBetreff: Fest\n\nHallo zusammen,\nkommt`,
      [[a, 'Ada King'], [b, 'Bob Ray'], ['Hallo zusammen,'], ['kommt']],
    ],
    [
      'people below a heading',
      `Participants:\n• Ada King (${a})\n• Bob Ray – ${b}`,
      [['Participants:'], [a, 'Ada King'], [b, 'Bob Ray']],
    ],
    ['a single name', `"Ada \\"A\\" Ray" <${a}>`, [[a, 'Ada "A" Ray']]],
  ])('is read by %s', async (_, text, rows) => {
    expect(await readText(text)).toEqual({ isList: true, rows });
  });

  it.each<[string, string, string[][]]>([
    ['a row with names in columns', `${a},Ada,Lovelace`, [[a, 'Ada', 'Lovelace']]],
    [
      'columns of two addresses',
      `${a},${c}\n${b},${c}\n`,
      [
        [a, c],
        [b, c],
      ],
    ],
    ['two addresses below a header', `E-mail,Manager\n${a},${c}`, [[a, c]]],
    ['addresses on lines', `${a}\n${b}`, [[a], [b]]],
    ['a name before a column', `HR,Ada <${a}>`, [['HR', `Ada <${a}>`]]],
    ['a name in a cell', `Ada King, ${a}`, [['Ada King', ` ${a}`]]],
    ['a record', `Name: Ada\nE-Mail: ${a}`, [[`E-Mail: ${a}`]]],
    ['a word among addresses', `${a},Bob,${b}`, [[a, 'Bob', b]]],
  ])('is not %s', async (_, text, rows) => {
    expect(await readText(text)).toEqual({ isList: false, rows });
  });

  it('loses nobody, however it is written and cut into pieces', async () => {
    const name = fc.constantFrom('', 'Ada', 'Müller, Hans', '"Ray; Bob"', '"a, b"');
    const item = fc.tuple(name, fc.constantFrom(';', '; ', ';\r\n', ';\n\n'));
    await fc.assert(
      fc.asyncProperty(fc.array(item, { minLength: 2 }), places, async (items, at) => {
        const text = items.map(([one, end], i) => `${one} <p${i}@x.example>${end}`).join('');
        const { rows } = await read(cut(Buffer.from(text), at));
        expect(rows.map(([key]) => key?.match(/p\d+@x\.example/)?.[0])).toEqual(
          items.map((_, i) => `p${i}@x.example`),
        );
      }),
    );
  });

  it('shows what is no address in a long list', async () => {
    const many = Array.from({ length: 5000 }, (_, i) => `p${i}@x.example`);
    const { rows } = await readText([...many, 'Bob', 'last@x.example'].join(', '));
    expect(rows).toHaveLength(5002);
    expect(rows.slice(-2)).toEqual([['Bob'], ['last@x.example']]);
  });
});
