import { describe, expect, test } from '@jest/globals';
import { countWork } from '../../../../test/support/work.js';
import { fieldPaths, fieldSettings } from '../../identities/identity-fields.js';
import { isIdentityPath } from '../../identities/identity-fields.js';
import type { JudgeContext } from './judge-context.js';
import { judge, type RowValues } from './judge.js';

/** The number of times that the judge may look at a character of a cell, whatever is in it. */
const looks = 40;
/** As long as the reader lets a cell be, in characters. */
const length = 200_000;

const context: JudgeContext = {
  defaultRole: 'member',
  metadataColumns: [],
  grantableRoles: new Set(['member']),
  groups: new Map(),
  createMissingGroups: true,
  country: 'DE',
  dateOrder: 'dmy',
  settled: () => undefined,
  identity: { settings: fieldSettings(null), today: '2026-01-31' },
};

const accountFields = ['email', 'username', 'firstName', 'lastName', 'role', 'groups', 'metadata'];
const units = [
  'y',
  ' y',
  '\u00a0',
  '\u0302\u0323',
  '|',
  'a|',
  '@',
  'a@b.',
  '<a@',
  '"',
  '{"a":',
  '[',
  '0',
  '00:00:00.0',
  '-_ ',
  '+49 ',
  '\ufdfa',
  '\u200b',
  'Mar ',
  'CN=a\\,',
  '"a",',
  'a@b.example;',
  '1/2/',
  '\ud800',
];

describe('a file that makes the reader slow', () => {
  test.each(accountFields)('is judged in work that is linear in its cells: %s', (field) => {
    for (const unit of units) expectLinear(unit, (text) => ({ [field]: text }));
  });

  test.each(fieldPaths.filter(isIdentityPath))(
    'is judged in work that is linear in its cells of identities: %s',
    (path) => {
      for (const unit of units) expectLinear(unit, (text) => ({ identity: { [path]: text } }));
    },
  );
});

function expectLinear(unit: string, row: (text: string) => RowValues): void {
  const text = `a${unit.repeat(length / unit.length)}b`;
  const work = countWork();
  try {
    judge(row(text), context);
  } finally {
    work.stop();
  }
  const slow =
    work.characters > looks * text.length ? [{ unit, looks: work.characters / text.length }] : [];
  expect(slow).toEqual([]);
}
