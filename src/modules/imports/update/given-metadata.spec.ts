import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { JudgingColumn } from '../../../common/settings/metadata-columns.js';
import type { RowFault } from '../../enrolment/judge/row-codes.js';
import { metadataGiven } from './given-metadata.js';

const team: JudgingColumn = {
  key: 'team',
  title: 'Team',
  aliases: [],
  refusalOf: (text) => (text === 'none' ? { words: 'Not this one.' } : undefined),
};

function given(
  current: Record<string, unknown> | null,
  object: string,
  cells: Record<string, string> = {},
): { after: unknown; codes: string[] } {
  const found: { errors: RowFault[]; warnings: RowFault[] } = { errors: [], warnings: [] };
  const after = metadataGiven(current, { object, cells, keys: ['team'] }, [team], found);
  return { after, codes: [...found.errors, ...found.warnings].map(({ code }) => code) };
}

describe('of somebody’s metadata', () => {
  const current = { team: 'A', desk: 4 };

  test('blank cells give nothing', () => {
    expect(given(current, ' ', {}).after).toBeUndefined();
  });

  test('an object replaces all but what has a column of its own', () => {
    expect(given(current, '{"floor":2}').after).toEqual({ floor: 2, team: 'A' });
    expect(given(current, '{"floor":2,"team":"B"}').after).toEqual({ floor: 2, team: 'B' });
    expect(given(current, '{"floor":2}', { team: 'C' }).after).toEqual({ floor: 2, team: 'C' });
  });

  test('a column replaces its key', () => {
    expect(given(current, '', { team: 'B' }).after).toEqual({ team: 'B', desk: 4 });
    expect(given(null, '', { team: 'B' }).after).toEqual({ team: 'B' });
  });

  test('what cannot be used stays as it is, and is told', () => {
    expect(given(current, '{oops', { team: 'B' })).toEqual({
      after: { team: 'B', desk: 4 },
      codes: ['metadata.invalid_json'],
    });
    expect(given(current, '[1]')).toEqual({ after: undefined, codes: ['metadata.not_object'] });
    expect(given(current, '', { team: 'x'.repeat(3000) })).toEqual({
      after: current,
      codes: ['metadata.too_large'],
    });
  });

  test('what the application refuses is a fault, unless it is there already', () => {
    expect(given(current, '', { team: 'none' }).codes).toEqual(['metadata.refused']);
    expect(given({ team: 'none', desk: 4 }, '{"desk":5,"team":"none"}')).toEqual({
      after: { team: 'none', desk: 5 },
      codes: [],
    });
  });

  test('the same object is the same, whatever it holds', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue(), { maxKeys: 8 }), (metadata) => {
        const text = JSON.stringify(metadata);
        const kept = JSON.parse(text) as Record<string, unknown>;
        expect(given(kept, text)).toEqual({ after: kept, codes: [] });
      }),
    );
  });
});
