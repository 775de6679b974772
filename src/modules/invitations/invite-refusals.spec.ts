import { expect, test } from '@jest/globals';
import { ToldFault } from '../../common/failures/told-fault.js';
import { readRefusals } from './invite-refusals.js';

test('refusals of candidates are read, and nothing at all is none', () => {
  const refusal = { index: 1, field: 'role', message: 'No.' };
  expect(readRefusals([refusal, { index: 0, message: 'No.' }], 2)).toEqual([
    refusal,
    { index: 0, message: 'No.' },
  ]);
  expect(readRefusals(undefined, 2)).toEqual([]);
  expect(readRefusals(null, 2)).toEqual([]);
});

test('an answer of another shape is a fault, never lost', () => {
  for (const answer of [
    true,
    'no',
    {},
    [null],
    [{ index: 0 }],
    [{ index: 0, message: 5 }],
    [{ index: 0, message: ' ' }],
    [{ index: '0', message: 'No.' }],
    [{ index: 2, message: 'No.' }],
    [{ index: -1, message: 'No.' }],
    [{ index: 0.5, message: 'No.' }],
    [{ index: 0, field: 'colour', message: 'No.' }],
  ]) {
    expect(() => readRefusals(answer, 2)).toThrow(ToldFault);
  }
});
