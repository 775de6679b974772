import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { lastResort } from '../../../words/languages.js';
import { say } from '../../../words/say.js';
import type { JudgeContext } from './judge-context.js';
import { groupNames } from './group-names.js';
import { likelyRole, parseRole } from './judge-role.js';
import { judge, type RowFault, type RowValues } from './judge.js';
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

const told = ({ field, code }: RowFault): string => `${field}: ${code}`;
const faults = (row: RowValues, given = context): string[] =>
  judge({ email, ...row }, given).errors.map(told);
const warnings = (row: RowValues, given = context): string[] => {
  const { errors, warnings: found } = judge({ email, ...row }, given);
  expect(errors).toEqual([]);
  return found.map(told);
};
const message = (row: RowValues, given = context): string => {
  const { errors, warnings: found } = judge({ email, ...row }, given);
  const [fault] = [...errors, ...found];
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
      language: null,
      metadata: '{"b":[1,2],"a":null}',
      errors: [],
      warnings: [],
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
      language: null,
      metadata: null,
      errors: [],
      warnings: [],
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
      'groups: group.not_allowed',
    ]);
    const { errors, warnings: doubted, ...usable } = judge(row, context);
    expect(errors).toHaveLength(5);
    expect(doubted.map(told)).toEqual([
      'username: username.invalid',
      'role: role.unknown',
      'groups: group.unknown',
      'metadata: metadata.invalid_json',
    ]);
    expect(usable).toEqual({
      email: null,
      username: null,
      usernameGiven: false,
      firstName: null,
      lastName: null,
      role: 'member',
      groups: [],
      language: null,
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
    ['a role beyond the inviter', { role: 'Admin' }, ['role: role.not_allowed']],
  ])('finds the fault of %s', (_, row, expected) => {
    expect(faults(row)).toEqual(expected);
  });

  it.each<[string, RowValues, string]>([
    ['a list', { metadata: '[1,2]' }, 'metadata: metadata.not_object'],
    ['null', { metadata: 'null' }, 'metadata: metadata.not_object'],
    ['a string', { metadata: '"x"' }, 'metadata: metadata.not_object'],
    ['an unknown group', { groups: 'Night shift' }, 'groups: group.unknown'],
    ['an unknown language', { language: 'Klingon' }, 'language: language.unknown'],
    ['an unknown role', { role: 'Boss' }, 'role: role.unknown'],
    ['a username with spaces', { username: 'a b' }, 'username: username.invalid'],
    ['a typing slip', { email: 'ada@gmial.com' }, 'email: email.domain_unlikely'],
    ['what may be an example', { placeholder: 'perhaps' }, 'email: email.placeholder'],
    ['a day of leaving', { left: '30.06.2022' }, 'status: status.left'],
    ['the sign of the dead', { lastName: 'King †' }, 'status: status.not_here'],
    ['a status before a day', { status: 'left', left: '1.1.22' }, 'status: status.not_here'],
  ])('lets a person in, and warns of %s', (_, row, expected) => {
    expect(warnings(row)).toEqual([expected]);
  });

  it('gives who says no role, or none that is known, the default one', () => {
    const given = { ...context, defaultRole: 'hr' } as const;
    for (const role of [undefined, '', ' ', 'Boss']) {
      expect(judge({ email, role }, given).role).toBe('hr');
    }
  });

  it('holds a default role against the same authority', () => {
    expect(faults({}, { ...context, defaultRole: 'admin' })).toEqual(['role: role.not_allowed']);
  });

  it.each(['End User', 'end_user', ' END-USER', 'MEMBER'])('takes %j for a Member', (role) => {
    expect(judge({ email, role }, context).role).toBe('member');
  });

  it.each([
    ...([
      ['Mitarbeiter', 'member'],
      ['Mitarbeiter/in', 'member'],
      ['EMPLOYÉ', 'member'],
    ] as const),
    ...([
      ['Dipendente', 'member'],
      ['Collaborateur', 'member'],
      ['Medewerker', 'member'],
    ] as const),
    ...([
      ['Pracownik', 'member'],
      ['Zaměstnanec', 'member'],
      ['Empleada', 'member'],
    ] as const),
    ...([
      ['Funcionário', 'member'],
      ['Personalabteilung', 'hr'],
      ['Risorse umane', 'hr'],
    ] as const),
    ...([
      ['Recursos Humanos', 'hr'],
      ['Human-Resources', 'hr'],
    ] as const),
    ...([
      ['Amministratore', 'admin'],
      ['Administrateur', 'admin'],
      ['Beheerder', 'admin'],
    ] as const),
  ])('takes %j for the role %s', (role, expected) => {
    const all = { ...context, grantableRoles: new Set(['admin', 'hr', 'member'] as const) };
    expect(judge({ email, role }, all)).toMatchObject({ role: expected, warnings: [] });
  });

  it.each(['Manager', 'Leiter', 'Owner', 'Organizer', 'Presenter', 'Chef'])(
    'does not guess what %j means',
    (role) => {
      expect(judge({ email, role }, context).warnings).toMatchObject([
        { field: 'role', code: 'role.unknown', value: role },
      ]);
    },
  );

  it.each([
    ['Mitarbeiter (m/w/d)', 'member'],
    ['Benutzer/in', 'member'],
    ['Administrator:in', 'admin'],
    ['Personaler(innen)', 'hr'],
  ] as const)('takes %j for the role %s of any gender', (role, expected) => {
    expect(parseRole(role)).toBe(expected);
  });

  it.each([
    ['Administratoren', 'admin'],
    ['Super Admin', 'admin'],
    ['Admin (former)', 'admin'],
    ['Employee admin', 'member'],
    ['HR-Mitarbeiterinnen', 'member'],
    ['Boss', undefined],
  ] as const)('never takes %j for a role, but offers %s', (role, expected) => {
    expect([parseRole(role), likelyRole(role)]).toEqual([undefined, expected]);
  });

  it('takes what was settled for all unknown words for no known one', () => {
    const settled = (field: string, folded: string | null): string | undefined =>
      folded === null ? { role: 'hr', groups: 'leave_out' }[field] : undefined;
    const given = { ...context, settled };
    const roleOf = (role: string): unknown => judge({ email, role }, given).role;
    expect(['Boss', 'Member', ''].map(roleOf)).toEqual(['hr', 'member', 'member']);
    expect(judge({ email, groups: 'Managers;Nowhere' }, given)).toMatchObject({
      groups: ['Managers'],
      warnings: [],
    });
  });

  it('warns of a status by which somebody is not here, and not of another', () => {
    const warningsOf = (status: string): unknown[] =>
      judge({ email, status }, context).warnings.map(({ code, value }) => [code, value]);
    const gone = ['archived', 'Suspended', 'nicht aktiv', 'Ausgetreten am 31.12.'];
    expect(gone.map(warningsOf)).toEqual(gone.map((status) => [['status.not_here', status]]));
    const others = ['Active', ' eingeladen ', 'Provisioned', 'Vollzeit', 'unmarried', ''];
    expect(others.flatMap(warningsOf)).toEqual([]);
  });

  it('does as was settled for a word before all else', () => {
    const words = new Map([
      ['role:boss', 'hr'],
      ['role:hr', 'member'],
      ['role:chef', 'nobody'],
      ['groups:nacht', 'Managers'],
      ['groups:neu', 'create'],
      ['groups:equipe', 'leave_out'],
      ['groups:alt', 'Gone'],
    ]);
    const settled = (field: string, folded: string | null): string | undefined =>
      words.get(`${field}:${folded ?? '*'}`);
    const given = { ...context, settled };
    const roleOf = (role: string): unknown => judge({ email, role }, given).role;
    expect(['BOSS', 'Hr', 'Chef'].map(roleOf)).toEqual(['hr', 'member', 'member']);
    expect(judge({ email, groups: 'Nacht;Neu;Équipe;managers;alt' }, given)).toMatchObject({
      groups: ['Managers', 'Neu'],
      errors: [],
      warnings: [{ code: 'group.unknown', value: 'alt' }],
    });
  });

  it.each([
    ['CN=Sales,OU=Groups,DC=corp,DC=example;CN=All,OU=Groups,DC=corp', ['Sales', 'All']],
    ['cn=R\\, D,ou=Groups,dc=corp', ['R, D']],
    ['"Newsletter","Staff"', ['Newsletter', 'Staff']],
    ['a; b |c', ['a', 'b', 'c']],
    ['A=B', ['A=B']],
    ['/', []],
    ['/Sales/North', ['Sales/North']],
    ['Sales\nOps', ['Sales', 'Ops']],
    ['• Sales\r\n• Ops', ['Sales', 'Ops']],
    ['* myContacts ::: Friends ::: * Family', ['Friends', 'Family']],
    ['* myContacts', []],
    ['équipe, Managers', ['Équipe', 'Managers']],
    ['Équipe, Nowhere', ['Équipe, Nowhere']],
    [',', []],
  ])('finds the groups in %j', (groups, expected) => {
    expect(judge({ email, groups }, creating).groups).toEqual(expected);
  });

  it('finds them in a cell that is nearly all blank in no more time than in another', () => {
    const long = `A${' '.repeat(200_000)}B`;
    const begun = performance.now();
    expect(groupNames(`* Friends ::: ${long}`, 9)).toEqual(['Friends', long]);
    expect(groupNames('["Sales","Night shift, late"]', 9)).toEqual(['Sales', 'Night shift, late']);
    expect(groupNames("['Sales', 'Ops']", 9)).toEqual(['Sales', 'Ops']);
    expect(groupNames('{Sales,"Night shift"}', 9)).toEqual(['Sales', 'Night shift']);
    expect(['[]', '#BEZUG!', '#NAME?'].map((cell) => groupNames(cell, 9))).toEqual([[], [], []]);
    expect(groupNames('#general', 9)).toEqual(['#general']);
    // It takes a millisecond; most of a minute, where each blank begins a search to the end.
    expect(performance.now() - begun).toBeLessThan(5000);
  });

  it('reads a username without its domain of Windows, or the sign of forums', () => {
    const judged = judge({ email, username: 'CORP\\ada' }, context);
    expect(judged).toMatchObject({ username: 'ada', usernameGiven: true, warnings: [] });
    expect(judge({ email, username: '@ada' }, context)).toMatchObject({ username: 'ada' });
    expect(warnings({ username: 'CORP\\' })).toEqual(['username: username.invalid']);
  });

  it('keeps out the examples of templates', () => {
    expect(judge({ email, placeholder: 'surely' }, context).errors).toEqual([
      { field: 'email', code: 'email.placeholder' },
    ]);
  });

  it('doubts a name that is a remark, an example or a vacant post', () => {
    const names = ['Contact', 'Rückfragen an:', 'TBD', 'EXAMPLE', 'Jane (delete this row)'];
    const codes = names.flatMap((firstName) => warnings({ firstName }));
    expect(codes).toEqual(names.map(() => 'firstName: name.perhaps_nobody'));
    const people = ['Robert (Bob)', 'Noé', 'Exemplar', 'Ray', 'Infa'];
    expect(people.flatMap((firstName) => warnings({ firstName }))).toEqual([]);
    expect(warnings({ firstName: 'Hans', lastName: 'Muster' })).toEqual([]);
  });

  it.each(['#Bob', '-- Bob'])('doubts the name %s, and keeps it', (firstName) => {
    expect(judge({ email, firstName, lastName: 'Ray' }, context)).toMatchObject({
      firstName,
      errors: [],
      warnings: [{ field: 'firstName', code: 'name.commented' }],
    });
  });

  it('takes the local part of an address for the username', () => {
    const judged = judge({ email, username: 'A.Lovelace@corp.example' }, context);
    expect(judged).toMatchObject({ username: 'a.lovelace', usernameGiven: false, warnings: [] });
  });

  it('shows several addresses, and suggests another domain', () => {
    expect(message({ email: 'a@b.example; c@d.example' })).toContain(
      '“a@b.example” and “c@d.example”',
    );
    expect(message({ email: 'ada@gmial.com' })).toContain('“gmail.com”');
  });

  it('warns of names that changed places only where the address says so too', () => {
    const swapped = (firstName: string, lastName: string, address: string): boolean =>
      judge({ email: address, firstName, lastName }, context).warnings.length > 0;
    expect(swapped('Müller', 'Jürgen', 'jurgen.muller@corp.example')).toBe(true);
    expect(swapped('Müller', 'Jürgen', 'juergen.mueller@corp.example')).toBe(true);
    expect(swapped('Groß', 'Anna', 'anna.gross@corp.example')).toBe(true);
    expect(swapped('Jürgen', 'Müller', 'jurgen.muller@corp.example')).toBe(false);
    expect(swapped('Jürgen', 'Müller', 'muller.jurgen@corp.example')).toBe(false);
    expect(swapped('Müller', 'Jürgen', 'jm@corp.example')).toBe(false);
    expect(swapped('Hans', 'Peter', 'peter.hans@corp.example')).toBe(false);
  });

  it('tells the doubts that reading left', () => {
    const doubts = [{ field: 'firstName', code: 'text.encoding_doubtful' }] as const;
    expect(warnings({ firstName: 'J?rgen', doubts })).toEqual([
      'firstName: text.encoding_doubtful',
    ]);
  });

  it('keeps texts under any key of the metadata', () => {
    const metadataColumns = { shoe: ' 44 ', note: '', long: 'x'.repeat(2001) };
    expect(judge({ email, metadata: '{"a":1}', metadataColumns }, context)).toMatchObject({
      metadata: '{"a":1,"shoe":"44"}',
      warnings: [{ field: 'metadata.long', code: 'metadata.too_large' }],
    });
    expect(
      judge({ email, metadata: '{bad', metadataColumns: { shoe: '44' } }, context),
    ).toMatchObject({
      metadata: '{"shoe":"44"}',
      warnings: [{ code: 'metadata.invalid_json' }],
    });
  });

  it('says in plain words what to do', () => {
    expect(message({ role: 'Boss' })).toBe('“Boss” is not a role here. Use Admin, HR or Member.');
    expect(message({ role: `Bo\u202ess\n${'x'.repeat(500)}` })).toBe(
      `“Boss ${'x'.repeat(35)}…” is not a role here. Use Admin, HR or Member.`,
    );
    expect(message({ groups: 'Night shift' })).toContain('no group “Night shift”');
    expect(judge({ email, groups: 'a|b;Managers' }, context)).toMatchObject({
      groups: ['Managers'],
      warnings: [
        { code: 'group.unknown', value: 'a' },
        { code: 'group.unknown', value: 'b' },
      ],
    });
  });

  it('lets missing groups be made, but not of what is no name or a role', () => {
    expect(judge({ email, groups: 'New one| new  ONE |Managers' }, creating)).toMatchObject({
      groups: ['New one', 'Managers'],
      errors: [],
    });
    for (const groups of ['Admin', 'end user', 'x'.repeat(101), 'a\u0007b']) {
      expect(warnings({ groups }, creating)).toEqual(['groups: group.not_allowed']);
    }
    const many = Array.from({ length: 101 }, (_, i) => `g${i}`);
    expect(faults({ groups: many }, creating)).toEqual(['groups: group.not_allowed']);
    expect(faults({ groups: many.slice(1) }, creating)).toEqual([]);
  });

  describe('metadata', () => {
    const of = (value: unknown): RowValues => ({ metadata: JSON.stringify({ a: 'x', b: value }) });

    it('may have 2,000 characters in a value', () => {
      expect(warnings(of('x'.repeat(2000)))).toEqual([]);
      expect(warnings(of(['x'.repeat(1996)]))).toEqual([]);
      expect(warnings(of('x'.repeat(2001)))).toEqual(['metadata: metadata.too_large']);
      expect(warnings(of(['x'.repeat(1997)]))).toEqual(['metadata: metadata.too_large']);
    });

    it('may have 200,000 characters in all', () => {
      const entries = Array.from({ length: 100 }, (_, i) => [`k${i + 100}`, 'v'.repeat(1990)]);
      const text = JSON.stringify(Object.fromEntries(entries));
      expect(text).toHaveLength(199_901 + 100);
      expect(warnings({ metadata: text })).toEqual(['metadata: metadata.too_large']);
      expect(warnings({ metadata: text.replace('vv', 'v') })).toEqual([]);
    });

    it('may have 1,000 keys, and 98 objects and lists inside of each other', () => {
      const keys = (count: number): string =>
        JSON.stringify(Object.fromEntries(Array.from({ length: count }, (_, i) => [`k${i}`, 1])));
      const deep = (lists: number): string => `{"a":${'['.repeat(lists)}1${']'.repeat(lists)}}`;
      for (const metadata of [keys(1000), deep(97)]) expect(warnings({ metadata })).toEqual([]);
      for (const metadata of [keys(1001), deep(98)]) {
        expect(warnings({ metadata })).toEqual(['metadata: metadata.too_large']);
      }
    });

    it('is refused however deep it is nested', () => {
      const deep = `{"a":${'['.repeat(99_000)}${']'.repeat(99_000)}}`;
      expect(warnings({ metadata: deep })).toEqual(['metadata: metadata.too_large']);
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
        const { warnings: found, ...judged } = judge(row, given);
        if (judged.errors.length > 0) return;
        expect(found.every(({ code }) => code !== 'metadata.refused')).toBe(true);
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
        expect(again).toMatchObject({ ...judged, usernameGiven: true, errors: [] });
      }),
      { numRuns: 2000 },
    );
  });
});
