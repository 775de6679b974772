import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { FileError } from '../file-error.js';
import { cellsOf, cut, faultyLines, places, read } from '../../../../../test/support/read-csv.js';

describe('malformed quoting', () => {
  const header = 'First Name,Last Name,Email\n';
  const good = (n: number): string => `Good,${n},good${n}@corp.example\n`;

  it.each([
    ['never closed', 'Bad,"Quote,bad@corp.example\n'],
    ['text behind a quoted part', 'Bad,"Quo"te,bad@corp.example\n'],
    ['a quote at the very end', 'Bad,Quote,"\n'],
    ['two rows that would close each other', 'Bad,"Quote,b@corp.example\nBad,5",c@corp.example\n'],
    ['a doubled quote', 'Bad,"Quote"",bad@corp.example\n'],
  ])('costs its own line only: %s', async (_, bad) => {
    const { rows } = await read(header + good(1) + bad + good(2) + good(3));
    expect(faultyLines(rows)).toContain(3);
    const sound = rows.filter(({ cells }) => cells[0] === 'Good');
    expect(sound.map(({ cells }) => cells[2])).toEqual([
      'good1@corp.example',
      'good2@corp.example',
      'good3@corp.example',
    ]);
    expect(faultyLines(sound)).toEqual([]);
  });

  it.each([
    'Later,"Has, a comma",later@corp.example\n',
    'Later,"has ""quotes"" inside",later@corp.example\n',
    '"Later","all","later@corp.example"\n',
    'Later,"",later@corp.example\n',
    'Later,"several\nlines",later@corp.example\n',
    'Later,", begins with the separator",later@corp.example\n',
  ])('is not closed by a later row: %j', async (later) => {
    const alone = await cellsOf(header + later);
    const { rows } = await read(`${header}Bad,"Quote,bad@corp.example\n${later}${good(1)}`);
    expect(faultyLines(rows)).toEqual([2]);
    expect(rows.slice(1).map(({ cells }) => cells)).toEqual([
      ...alone,
      ['Good', '1', 'good1@corp.example'],
    ]);
  });

  it.each([
    ['an address', 'Name,Address,Email', ['Ann', '12 High St\nLondon, UK', 'ann@corp.example']],
    ['a note', 'Email,Note', ['ann@corp.example', 'Hello,\nask bob@corp.example, or me\n']],
    ['JSON', 'Email,Metadata', ['ann@corp.example', '{\n  "a": 1,\n  "b": "@,@"\n}']],
    ['surplus', 'Name,Email', ['A\nB', 'ann@corp.example', 'x']],
  ])('does not suspect %s of several lines', async (_, header, cells) => {
    const row = cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');
    const { rows } = await read(`${header}\n${row}\n${row}\n`);
    expect(rows.map(({ cells }) => cells)).toEqual([cells, cells]);
    expect(faultyLines(rows)).toEqual([]);
  });

  it('takes quotes inside an unquoted cell as they are', async () => {
    expect(await cellsOf(`${header}Dwayne "Rock",6'5",d@corp.example\n`)).toEqual([
      ['Dwayne "Rock"', `6'5"`, 'd@corp.example'],
    ]);
  });

  it('keeps the lines of a quoted cell before the malformed one', async () => {
    const { rows } = await read(`${header}One,"two\nlines","b"ad@corp.example\n${good(1)}`);
    expect(rows).toEqual([
      {
        line: 2,
        cells: ['One', 'two\nlines', '"b"ad@corp.example'],
        fault: 'row.unbalanced_quote',
      },
      { line: 4, cells: ['Good', '1', 'good1@corp.example'] },
    ]);
  });

  it('gives a cut-off file as far as it goes', async () => {
    const { rows } = await read(`${header}${good(1)}Cut,Of`);
    expect(rows[1]).toEqual({ line: 3, cells: ['Cut', 'Of'] });
  });

  it('never loses the good rows after any bytes whatever, however they are cut', async () => {
    const junk = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc
        .string({
          unit: fc.constantFrom('"', ',', '\n', '\r', 'a', ' ', ';', '@', 'é', '\0'),
          maxLength: 60,
        })
        .map((text) => Buffer.from(text)),
    );
    const sound = [1, 2, 3].map((n) => `Good,"${n}, th",good${n}@corp.example`);
    await fc.assert(
      fc.asyncProperty(junk, places, fc.constantFrom('\n', '\r\n'), async (bytes, places, end) => {
        const text = Buffer.concat([
          // Long enough for the kind of the file to be told by it.
          Buffer.from(header + good(0).repeat(30)),
          bytes,
          Buffer.from(end + sound.join(end) + end),
        ]);
        const { rows } = await read(cut(text, places));
        expect(rows.slice(-3).map(({ cells, fault }) => ({ cells, fault }))).toEqual(
          [1, 2, 3].map((n) => ({ cells: ['Good', `${n}, th`, `good${n}@corp.example`] })),
        );
        expect(rows).toEqual((await read(text)).rows);
      }),
      { numRuns: 1000 },
    );
  });

  it('refuses a file with a reason or reads it, whatever its bytes', async () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', 'Email', '=', 'sep', '\0', 'é') }),
    );
    await fc.assert(
      fc.asyncProperty(bytes, async (file) => {
        await read(file).catch((error: unknown) => expect(error).toBeInstanceOf(FileError));
      }),
      { numRuns: 1000 },
    );
  });
});
