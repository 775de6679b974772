import { expect, test } from '@jest/globals';
import { en } from '../i18n/en.js';
import { detailWords, groupIdsIn } from './detailWords.js';

const said = (detail: Record<string, unknown> | null): string[] =>
  detailWords(detail, {
    find: (key) => {
      const found = key
        .split('.')
        .reduce<unknown>((inside, name) => Reflect.get(Object(inside) as object, name), en.usher);
      return typeof found === 'string' ? found : undefined;
    },
    group: (id) => ({ g1: 'Blue team', g2: 'Red team' })[id] ?? 'a group deleted since',
    count: (value) => value.toLocaleString('en'),
    language: (tag) => ({ de: 'German' })[tag] ?? tag,
    named: (name, value) => `${name}: ${value}`,
  });

test('fields and settings are called as everywhere else', () => {
  expect(
    said({ version: 3, status: 'submitted', source: 'hr', fields: ['address.postal_code', 'sex'] }),
  ).toEqual(['Version: 3', 'Status: To be validated', 'Source: Staff', 'Fields: Postal code, Sex']);
  expect(said({ fields: ['contactEmail', 'retainDraftsDays'] })).toEqual([
    'Fields: Contact e-mail, Keep drafts of personal information for',
  ]);
});

test('roles, groups, permissions and names are said as words', () => {
  expect(
    said({
      account: ['firstName'],
      role: { from: 'member', to: 'hr' },
      groups: { added: ['g1', 'g2'], removed: [] },
      metadata: true,
    }),
  ).toEqual([
    'Account: First name',
    'Role: from Member, to HR',
    'Groups: added Blue team, Red team',
    'Metadata: changed',
  ]);
  expect(said({ granted: ['can_view_users'], withdrawn: [] })).toEqual(['Granted: See people']);
  expect(said({ groupId: 'g0' })).toEqual(['Group: a group deleted since']);
  expect(groupIdsIn({ groupId: 'g1' })).toEqual(['g1']);
  expect(groupIdsIn({ groups: { added: ['g1'], removed: ['g2'] } })).toEqual(['g1', 'g2']);
  expect(groupIdsIn(null)).toEqual([]);
});

test('counts, reasons and filters are said as words; ids that lead nowhere are left out', () => {
  expect(said({ queued: 1200, skipped: 0 })).toEqual(['Mailed: 1,200', 'Left out: 0']);
  expect(said({ filteredBy: ['q', 'groupId'] })).toEqual(['Filtered by: Search, Group']);
  expect(said({ reason: 'retention' })).toEqual(['Why: kept as long as the settings say']);
  expect(said({ emailId: 'e1', kind: 'reminder' })).toEqual(['Mail: Reminder']);
  expect(said({ invitationId: 'i1', requestedByInvitee: true })).toEqual([
    'Asked for by the person: yes',
  ]);
  expect(said({ invitationId: 'i1' })).toEqual([]);
  expect(said(null)).toEqual([]);
});

test('an import, a language and a permission are called as everywhere else', () => {
  expect(said({ groups: { added: ['g1'] }, importId: 'i1' })).toEqual([
    'Groups: added Blue team',
    'Source: An import',
  ]);
  expect(said({ kind: 'reminder', language: 'de' })).toEqual([
    'Mail: Reminder',
    'Language: German',
  ]);
  expect(said({ permission: 'can_view_users' })).toEqual(['Permission: See people']);
});

test('what is not known here can be read nonetheless', () => {
  expect(said({ sentTo: 'somewhere', a_flag: false, fields: ['shoe_size'] })).toEqual([
    'Sent to: somewhere',
    'A flag: no',
    'Fields: shoe_size',
  ]);
  expect(said({ limits: { perDay: 5 }, nothing: null })).toEqual(['Limits: Per day: 5']);
});

test('choices of an import are called as its check calls them', () => {
  expect(said({ settled: 2, mode: 'update', defaultRole: 'hr', sendInvitations: false })).toEqual([
    'Settled at once: 2',
    'Whom the rows are about: Update people who are here',
    'Role where none is said: HR',
    'Mails go out at once: no',
  ]);
  expect(said({ mapping: { 0: 'email', 3: null }, headerLine: 4 })).toEqual([
    'Columns chosen: 2',
    'Header: 4',
  ]);
});
