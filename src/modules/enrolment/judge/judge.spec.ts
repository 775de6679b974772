import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { lastResort } from '../../../words/languages.js';
import { say } from '../../../words/say.js';
import type { JudgeContext } from './judge-context.js';
import { judge, type RowValues } from './judge.js';
import { toldFault } from './row-codes.js';

const context: JudgeContext = {
  defaultRole: 'member',
  metadataColumns: [],
  grantableRoles: new Set(['hr', 'member']),
  groups: new Map([
    ['managers', { id: '1', name: 'Managers', grantable: true }],
    ['equipe', { id: '2', name: 'Équipe', grantable: true }],
    ['vault', { id: '3', name: 'Vault', grantable: false }],
  ]),
  createMissingGroups: false,
};
const creating: JudgeContext = { ...context, createMissingGroups: true };
const email = 'ada@corp.example';

const faults = (row: RowValues, given = context): string[] =>
  judge({ email, ...row }, given).errors.map(({ field, code }) => `${field}: ${code}`);
const message = (row: RowValues, given = context): string => {
  const [fault] = judge({ email, ...row }, given).errors;
  return fault ? say(toldFault(fault), lastResort) : '';
};

describe('judge', () => {
  it('normalizes a good row', () => {
    const row = {
      email: ' Ada@Corp.example ',
      username: ' AdaL ',
      firstName: ' Ada ',
      lastName: '',
      role: ' hr',
      groups: 'managers| EQUIPE |Managers||',
      metadata: ' { "b": [1, 2], "a": null } ',
    };
    expect(judge(row, context)).toEqual({
      email,
      username: 'adal',
      usernameGiven: true,
      firstName: 'Ada',
      lastName: null,
      role: 'hr',
      groups: ['Managers', 'Équipe'],
      metadata: '{"b":[1,2],"a":null}',
      errors: [],
    });
  });

  it('needs the e-mail only, when nothing else was asked for', () => {
    expect(judge({ email }, context)).toEqual({
      email,
      username: 'ada',
      usernameGiven: false,
      firstName: null,
      lastName: null,
      role: 'member',
      groups: [],
      metadata: null,
      errors: [],
    });
  });

  it('tells all faults at once, in the order of the columns', () => {
    const row = {
      email: 'gus@@corp.example',
      username: 'a b',
      firstName: 'x'.repeat(100),
      lastName: 'a\nb',
      role: 'Boss',
      groups: 'Nobody here|Vault',
      metadata: '{bad',
      malformed: { code: 'row.too_many_cells', line: 8 } as const,
    };
    expect(faults(row)).toEqual([
      'row: row.too_many_cells',
      'firstName: first_name.too_long',
      'lastName: last_name.invalid_characters',
      'email: email.invalid',
      'username: username.invalid',
      'role: role.unknown',
      'groups: group.unknown',
      'groups: group.not_allowed',
      'metadata: metadata.invalid_json',
    ]);
    const { errors, ...usable } = judge(row, context);
    expect(errors).toHaveLength(9);
    expect(usable).toEqual({
      email: null,
      username: null,
      usernameGiven: true,
      firstName: null,
      lastName: null,
      role: null,
      groups: [],
      metadata: null,
    });
  });

  it('tells nothing but the bad quote, where it is not known which cell is which', () => {
    const malformed = { code: 'row.unbalanced_quote', line: 4 } as const;
    expect(faults({ email: '', role: 'x', malformed })).toEqual(['row: row.unbalanced_quote']);
    expect(message({ malformed })).toContain('line 4');
  });

  it.each<[string, RowValues, string[]]>([
    ['a blank e-mail', { email: ' ' }, ['email: email.required']],
    ['no e-mail', { email: undefined }, ['email: email.required']],
    ['a long e-mail', { email: 'x'.repeat(10_000) }, ['email: email.too_long']],
    ['two blank names', { firstName: ' ', lastName: '' }, ['firstName: name.required']],
    ['the one name blank', { lastName: '\u200b' }, ['lastName: name.required']],
    [
      'one bad name',
      { firstName: 'a\tb', lastName: '' },
      ['firstName: first_name.invalid_characters'],
    ],
    ['a blank role', { role: '' }, ['role: role.required']],
    ['a role beyond the inviter', { role: 'Admin' }, ['role: role.not_allowed']],
    ['a list', { metadata: '[1,2]' }, ['metadata: metadata.not_object']],
    ['null', { metadata: 'null' }, ['metadata: metadata.not_object']],
    ['a string', { metadata: '"x"' }, ['metadata: metadata.not_object']],
    ['an unknown group', { groups: 'Night shift' }, ['groups: group.unknown']],
  ])('finds the fault of %s', (_, row, expected) => {
    expect(faults(row)).toEqual(expected);
  });

  it('holds a default role against the same authority', () => {
    expect(faults({}, { ...context, defaultRole: 'admin' })).toEqual(['role: role.not_allowed']);
  });

  it.each(['End User', 'end_user', ' END-USER', 'MEMBER'])('takes %j for a Member', (role) => {
    expect(judge({ email, role }, context).role).toBe('member');
  });

  it('says in plain words what to do', () => {
    expect(message({ role: 'Boss' })).toBe('“Boss” is not a role here. Use Admin, HR or Member.');
    expect(message({ role: `Bo\u202ess\n${'x'.repeat(500)}` })).toBe(
      `“Boss ${'x'.repeat(35)}…” is not a role here. Use Admin, HR or Member.`,
    );
    expect(message({ groups: 'Night shift' })).toContain('no group “Night shift”');
    expect(message({ groups: 'a|b|c|d|e' })).toContain('“a”, “b”, “c” and 2 more');
  });

  it('lets missing groups be made, but not of what is no name or a role', () => {
    expect(judge({ email, groups: 'New one| new  ONE |Managers' }, creating)).toMatchObject({
      groups: ['New one', 'Managers'],
      errors: [],
    });
    for (const groups of ['Admin', 'end user', 'x'.repeat(101), 'a\u0007b']) {
      expect(faults({ groups }, creating)).toEqual(['groups: group.not_allowed']);
    }
    const many = Array.from({ length: 101 }, (_, i) => `g${i}`);
    expect(faults({ groups: many }, creating)).toEqual(['groups: group.not_allowed']);
    expect(faults({ groups: many.slice(1) }, creating)).toEqual([]);
  });

  describe('metadata', () => {
    const of = (value: unknown): RowValues => ({ metadata: JSON.stringify({ a: 'x', b: value }) });

    it('may have 2,000 characters in a value', () => {
      expect(faults(of('x'.repeat(2000)))).toEqual([]);
      expect(faults(of(['x'.repeat(1996)]))).toEqual([]);
      expect(faults(of('x'.repeat(2001)))).toEqual(['metadata: metadata.too_large']);
      expect(faults(of(['x'.repeat(1997)]))).toEqual(['metadata: metadata.too_large']);
    });

    it('may have 200,000 characters in all', () => {
      const entries = Array.from({ length: 100 }, (_, i) => [`k${i + 100}`, 'v'.repeat(1990)]);
      const text = JSON.stringify(Object.fromEntries(entries));
      expect(text).toHaveLength(199_901 + 100);
      expect(faults({ metadata: text })).toEqual(['metadata: metadata.too_large']);
      expect(faults({ metadata: text.replace('vv', 'v') })).toEqual([]);
    });

    it('may have 1,000 keys, and 98 objects and lists inside of each other', () => {
      const keys = (count: number): string =>
        JSON.stringify(Object.fromEntries(Array.from({ length: count }, (_, i) => [`k${i}`, 1])));
      const deep = (lists: number): string => `{"a":${'['.repeat(lists)}1${']'.repeat(lists)}}`;
      for (const metadata of [keys(1000), deep(97)]) expect(faults({ metadata })).toEqual([]);
      for (const metadata of [keys(1001), deep(98)]) {
        expect(faults({ metadata })).toEqual(['metadata: metadata.too_large']);
      }
    });

    it('is refused however deep it is nested', () => {
      const deep = `{"a":${'['.repeat(99_000)}${']'.repeat(99_000)}}`;
      expect(faults({ metadata: deep })).toEqual(['metadata: metadata.too_large']);
    });

    it('keeps keys that JavaScript has a meaning for', () => {
      const metadata = '{"__proto__":{"admin":true},"constructor":1}';
      expect(judge({ email, metadata }, context).metadata).toBe(metadata);
    });

    it('is never repeated in a message', () => {
      for (const metadata of ['{secret', '["secret"]', `{"secret":"${'x'.repeat(3000)}"}`]) {
        expect(message({ metadata })).not.toContain('secret');
      }
    });
  });

  it('never throws, and gives either what can be used or a fault', () => {
    const text = fc.option(fc.string({ unit: 'binary' }), { nil: undefined });
    const row = fc.record({
      email: fc.oneof(text, fc.emailAddress()),
      username: text,
      firstName: text,
      lastName: text,
      role: text,
      groups: fc.oneof(text, fc.array(fc.string())),
      metadata: fc.oneof(text, fc.json()),
    });
    fc.assert(
      fc.property(row, fc.constantFrom(context, creating), (row, given) => {
        const { errors, ...judged } = judge(row, given);
        if (errors.length > 0) return;
        expect(judged.email).not.toBeNull();
        expect(judged.username).not.toBeNull();
        expect(judged.role).not.toBeNull();
        // A row that was judged good is good again in its normal form.
        const again = judge(
          {
            email: judged.email ?? '',
            username: judged.username ?? '',
            firstName: judged.firstName ?? undefined,
            lastName: judged.lastName ?? undefined,
            role: judged.role ?? '',
            groups: judged.groups,
            metadata: judged.metadata ?? '',
          },
          given,
        );
        expect(again).toEqual({ ...judged, usernameGiven: true, errors: [] });
      }),
      { numRuns: 2000 },
    );
  });
});
