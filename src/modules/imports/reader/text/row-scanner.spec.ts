import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { lookBack, RowScanner, type ScannedRow } from './row-scanner.js';

function scan(pieces: string[]): ScannedRow[] {
  const scanner = new RowScanner(',', 1);
  scanner.expect({
    separator: ',',
    width: 3,
    keyIndex: 0,
    isKey: (cell) => /^\w+@\w+(\.\w+)+$/.test(cell),
  });
  const rows: ScannedRow[] = [];
  const take = (): void => {
    for (let row = scanner.next(); row !== undefined; row = scanner.next()) rows.push(row);
  };
  for (const piece of pieces) {
    scanner.push(piece);
    take();
  }
  scanner.end();
  take();
  return rows;
}

const pieces = (text: string, size: number): string[] =>
  Array.from({ length: Math.ceil(text.length / size) }, (_, i) =>
    text.slice(i * size, (i + 1) * size),
  );

describe('RowScanner', () => {
  it('gives the same rows however the text is cut', () => {
    const text = fc
      .array(
        fc.constantFrom('"', '""', ',', '\n', '\r', '\r\n', ' ', 'a', '@', '"a,b"', 'c@d,e,f'),
        {
          maxLength: 60,
        },
      )
      .map((tokens) => tokens.join(''));
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 20 }), (text, size) => {
        expect(scan(pieces(text, size))).toEqual(scan([text]));
      }),
      { numRuns: 5000 },
    );
  });

  it('counts every line once', () => {
    const text = fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', 'a', '@') });
    fc.assert(
      fc.property(text, (text) => {
        const [last] = scan([`${text}\n\nlast,"",row@`]).slice(-1);
        const lines = `${text}\n`.split(/\r\n|\r|\n/).length;
        // A quote that is open before the last row may hold it; then the row is not this one.
        if (last?.cells[0] === 'last') expect(last.line).toBe(lines + 1);
      }),
      { numRuns: 2000 },
    );
  });

  it('does not let stray quotes join many rows by halves', () => {
    const rows = scan(['x@y.example,a","b\n'.repeat(1000)]);
    expect(rows).toHaveLength(1000);
    expect(rows.map(({ line }) => line)).toEqual(rows.map((_, i) => i + 1));
    expect(rows.at(-1)?.cells).toEqual(['x@y.example', 'a"', '"b']);
  });

  it('looks back far enough past a huge line', () => {
    const short = 'a@b.example,2,3\n'.repeat(40_000);
    const text = `a@b.example,"open,3\n${short}a@b.example,${'x'.repeat(2 * lookBack)},3\n`;
    const rows = scan(pieces(text, 65_536));
    expect(rows).toHaveLength(40_002);
    expect(rows.filter(({ fault }) => fault !== undefined)).toHaveLength(1);
    expect(rows.at(-1)?.line).toBe(40_002);
    expect(rows.at(-1)?.cells[2]).toBe('3');
  });

  it('keeps counting lines through a row that is too long to hold', () => {
    const row = `"a\nb@c",${'x'.repeat(2 * lookBack)},"${'y'.repeat(2 * lookBack)}"\n`;
    const rows = scan(pieces(`${row}${row}last,1,2`, 65_536));
    expect(rows.map(({ line, cells }) => [line, cells.map((cell) => cell.length)])).toEqual([
      [1, [5, 200_001, 200_001]],
      [3, [5, 200_001, 200_001]],
      [5, [4, 1, 1]],
    ]);
  });
});
