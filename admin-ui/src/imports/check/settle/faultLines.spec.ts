import { expect, test } from '@jest/globals';
import type { FaultGroup } from '../../../api/importTypes.js';
import { faultLines } from './faultLines.js';

function group(code: FaultGroup['code'], value: string | null, count: number): FaultGroup {
  const field = code.startsWith('role') ? 'role' : 'groups';
  return { code, field, value, count, warning: true, sampleRows: [1], suggestions: [] };
}

test('the words that an entry sums up are put under it, in the order of the groups', () => {
  const lines = faultLines([
    group('group.unknown', null, 7),
    group('group.unknown', 'Sales', 4),
    group('group.unknown', 'Kitchen', 3),
    group('role.unknown', 'Boss', 2),
  ]);
  expect(lines.map(({ group: { code, value } }) => [code, value])).toEqual([
    ['group.unknown', null],
    ['role.unknown', 'Boss'],
  ]);
  expect(lines[0]?.parts.map(({ value }) => value)).toEqual(['Sales', 'Kitchen']);
  expect(lines[1]?.parts).toEqual([]);
});
