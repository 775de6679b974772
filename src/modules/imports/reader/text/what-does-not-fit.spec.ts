import { Readable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import {
  cellsOf,
  faultyLines,
  peopleClues as clues,
  read,
} from '../../../../../test/support/read-csv.js';
import { openText } from './open-text.js';

const big = 10_000_000;

const chunked = (text: string, size = 65_536): Uint8Array[] => {
  const bytes = Buffer.from(text);
  const pieces: Uint8Array[] = [];
  for (let i = 0; i < bytes.length; i += size) pieces.push(bytes.subarray(i, i + size));
  return pieces;
};

describe('what does not fit', () => {
  it.each([
    ['unquoted', 'x'.repeat(big), 'x'.repeat(200_001)],
    ['quoted', `"${'x'.repeat(big)}"`, 'x'.repeat(200_001)],
    ['of doubled quotes', `"${'""'.repeat(big / 2)}"`, '"'.repeat(200_001)],
    ['of doubled quotes, odd', `"x${'""'.repeat(big / 2)}"`, `x${'"'.repeat(200_000)}`],
  ])('cuts off a huge cell just above the longest limit: %s', async (_, written, cut) => {
    const text = `Email,Note,Metadata\na@b.example,1,${written}\nc@d.example,2,${written}\ne@f.example,3,{}\n`;
    const rows = await cellsOf(chunked(text));
    expect(rows.map((cells) => cells.slice(0, 2))).toEqual([
      ['a@b.example', '1'],
      ['c@d.example', '2'],
      ['e@f.example', '3'],
    ]);
    expect(rows[0]?.[2] === cut).toBe(true);
    expect(rows[1]?.[2] === cut).toBe(true);
    expect(rows[2]?.[2]).toBe('{}');
  });

  it('reads on after a huge cell whose quote is never closed', async () => {
    const lines = `a@b.example,"${'x'.repeat(2_000_000)}\nc@d.example,2\n`;
    const many = `e@f.example,"4\n${'x@y.example,5\n'.repeat(200_000)}`;
    const { rows } = await read(chunked(`Email,Note\n${lines}${many}`), { maxRows: 1_000_000 });
    expect(faultyLines(rows)).toEqual([2, 4]);
    expect(rows).toHaveLength(200_003);
    expect(rows.at(-1)).toEqual({ line: 200_004, cells: ['x@y.example', '5'] });
  });

  it('holds no more of the file than it needs', async () => {
    let sent = 0;
    let asked = 0;
    const source = Readable.from(
      (function* () {
        yield Buffer.from('Email,Username\n');
        for (; sent < 1000; sent++) yield Buffer.from('a@b.example,c\n'.repeat(1000));
      })(),
    );
    const table = await openText(source, { clues, maxRows: 10_000_000 });
    for await (const batch of table.batches) {
      asked += batch.length;
      expect(sent * 1000 - asked).toBeLessThan(100_000);
    }
    expect(asked).toBe(1_000_000);
  });

  it('refuses more rows than allowed as soon as there is one, and closes the source', async () => {
    let closed = false;
    const source = (async function* () {
      try {
        yield Buffer.from('Email\n');
        for (;;) yield await Promise.resolve(Buffer.from('a@b.example\n'));
      } finally {
        closed = true;
      }
    })();
    const table = await openText(source, { clues, maxRows: 5000 });
    const drain = async (): Promise<void> => {
      for await (const batch of table.batches) expect(batch.length).toBeLessThanOrEqual(1000);
    };
    await expect(drain()).rejects.toMatchObject({ code: 'import.too_many_rows' });
    expect(closed).toBe(true);
  });

  it('closes the source when nobody wants the rows', async () => {
    const source = Readable.from([
      Buffer.from('Email\n'),
      Buffer.from('x@y.example\n'.repeat(5000)),
    ]);
    const table = await openText(source, { clues, maxRows: 10 });
    await table.close();
    expect(source.destroyed).toBe(true);
  });

  it('passes on what breaks the source', async () => {
    const broken = (async function* () {
      yield await Promise.resolve(Buffer.from('Email\na@b.example\n'));
      throw new Error('aborted');
    })();
    const drain = async (): Promise<void> => {
      const table = await openText(broken, { clues, maxRows: 10 });
      for await (const batch of table.batches) expect(batch).toBeDefined();
    };
    await expect(drain()).rejects.toThrow('aborted');
  });
});
