import { describe, expect, test } from '@jest/globals';
import type { JudgeContext } from '../../enrolment/judge/judge-context.js';
import { mapColumns } from '../columns/column-mapping.js';
import { FileColumns } from '../columns/file-columns.js';
import { valuesOf } from '../columns/values/row-values.js';
import { contextOfUpdates, givenParts, type GivenParts, type KnownPerson } from './given-parts.js';

const context: JudgeContext = {
  defaultRole: 'member',
  grantableRoles: new Set(),
  groups: new Map([
    ['blue', { id: 'b', name: 'Blue', grantable: false }],
    ['red', { id: 'r', name: 'Red', grantable: false }],
  ]),
  createMissingGroups: false,
  metadataColumns: [],
};

const person: KnownPerson = {
  firstName: null,
  lastName: 'Müller, Hans',
  username: 'hans',
  role: 'hr',
  groups: [{ id: 'b', name: 'Blue' }],
  metadata: { n: 1 },
  status: 'archived',
  statusWhenBack: 'invited',
  exported: new Map([
    ['firstName', ''],
    ['lastName', 'Müller, Hans'],
    ['role', 'HR'],
    ['groups', 'Blue'],
    ['metadata', '{"n":1}'],
    ['status', 'archived'],
  ]),
};

function given(row: Record<string, string>): GivenParts {
  const columns = new FileColumns([]);
  const cells = Object.values(row);
  const mapping = mapColumns(Object.keys(row), [{ cells }], columns);
  const values = valuesOf(mapping, columns)({ cells, line: 2 });
  return givenParts({ cells, values }, mapping, person, contextOfUpdates(context));
}

describe('a row about somebody who is here', () => {
  test('gives nothing by blank cells, and needs no name', () => {
    expect(given({ 'First Name': '', 'Last Name': '', Role: '', Group: '', Status: '' })).toEqual({
      parts: {},
      errors: [],
      warnings: [],
    });
  });

  test('gives nothing by what an export says, however it could be read', () => {
    const row = { 'First Name': '', 'Last Name': 'Müller, Hans', Role: 'HR', Status: 'archived' };
    expect(given(row).parts).toEqual({});
  });

  test('gives what its filled cells say, whoever may give it', () => {
    const row = {
      'First Name': 'Ada',
      Role: 'Administratorin',
      Group: 'red; blue',
      Status: 'Aktiv',
    };
    expect(given(row).parts).toEqual({
      firstName: 'Ada',
      role: 'admin',
      groups: [
        { id: 'r', name: 'Red' },
        { id: 'b', name: 'Blue' },
      ],
      status: 'invited',
    });
  });

  test('leaves things as they are where a word is not known, and tells it', () => {
    const { parts, warnings } = given({ Role: 'Chief', Group: 'Red|Green', Status: 'green' });
    expect(parts).toEqual({});
    expect(warnings.map(({ code }) => code)).toEqual([
      'role.unknown',
      'group.unknown',
      'status.unknown',
    ]);
  });

  test('changes no identity, and tells it', () => {
    const { warnings } = given({ 'First Name': 'Ada', Birthdate: '1815-12-10' });
    expect(warnings.map(({ code, field }) => [field, code])).toEqual([
      ['birthdate', 'identity.not_updated'],
    ]);
  });
});
