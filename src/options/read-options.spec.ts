import { describe, expect, test } from '@jest/globals';
import type { InviteCandidate, InviteRefusal, UsherHooks } from '../common/settings/hooks.js';
import type { MetadataColumn } from '../common/settings/metadata-columns.js';
import type { OutgoingMail } from '../common/settings/settings.js';
import { readExtras } from './read-extras.js';
import { readOptions } from './read-options.js';
import type { UsherExtras, UsherOptions } from './usher-options.js';

const needed: UsherOptions = {
  secretKeys: `k1:${Buffer.alloc(32).toString('base64')}`,
  publicUrl: 'https://host.test/people/',
};
const extras = readExtras({});
const signIn = { personOf: () => null, signInUrl: () => '' };
const boss = { email: 'boss@host.test', organization: 'Host' };

test('what is not given has its default, and a host may have more than is asked for', () => {
  expect(extras).toEqual({
    path: 'api',
    dataSource: 'default',
    jobs: 'in-process',
    runJobs: true,
    pages: '',
  });
  expect(readExtras({ path: '/v1/people/', pages: 'join', jobs: { bull: 'a' } })).toMatchObject({
    path: 'v1/people',
    pages: '/join',
    jobs: { bull: 'a' },
  });
  class Accounts {
    readonly other = 1;
    personOf(): null {
      return null;
    }
    signInUrl(): string {
      return '';
    }
  }
  const accounts = new Accounts();
  const read = readOptions({ ...needed, signIn: accounts, firstAdmin: boss, mail: {} }, extras);
  expect(read.signIn).toBe(accounts);
  expect(read).toMatchObject({ publicUrl: 'https://host.test/people', firstAdmin: boss });
});

test('what an application gives may be of classes of its own, with more than is asked for', async () => {
  class Rules implements UsherHooks {
    private readonly taken = ['ada@corp.example'];

    beforeInvite(candidates: readonly InviteCandidate[]): InviteRefusal[] {
      return candidates.flatMap(({ email }, index) =>
        this.taken.includes(email) ? [{ index, message: 'No seat is left.' }] : [],
      );
    }
  }
  class Department implements MetadataColumn {
    readonly key = 'department';
    readonly title = 'Department';

    validate(text: string): string | undefined {
      return this.isOne(text) ? undefined : 'There is none of this name.';
    }

    private isOne(text: string): boolean {
      return text === 'Kitchen';
    }
  }
  class Post {
    from = 'People <people@host.test>';

    send(): Promise<string> {
      return Promise.resolve(this.from);
    }
  }
  const { hooks, metadataColumns, mail } = readOptions(
    { ...needed, hooks: new Rules(), metadataColumns: [new Department()], mail: new Post() },
    extras,
  );
  const ada = { email: 'ada@corp.example' } as InviteCandidate;
  const context = { organizationId: '1', userId: '2', importId: null };
  expect(await hooks.beforeInvite?.([ada], context)).toEqual([
    { index: 0, message: 'No seat is left.' },
  ]);
  expect(metadataColumns[0]?.refusalOf('Kitchen')).toBeUndefined();
  expect(metadataColumns[0]?.refusalOf('Hall')).toEqual({ words: 'There is none of this name.' });
  expect(await mail.send?.({} as OutgoingMail)).toBe('People <people@host.test>');
});

/** Options as an application in JavaScript may give them. */
const wrongOptions: [words: RegExp, given: Record<string, unknown>][] = [
  [/`signIn` needs a function `personOf`/, { signIn: {} }],
  [/`signIn` is an object/, { signIn: 5 }],
  [/`signIn` is an object/, { signIn: null }],
  [/`signIn` is an object/, { signIn: class {} }],
  [/`signIn` needs a function `signInUrl`/, { signIn: { personOf: () => null } }],
  [/`signIn\.signInUrl` is a function/, { signIn: { ...signIn, signInUrl: 'https://x' } }],
  [/`signIn\.createAccount` is a function/, { signIn: { ...signIn, createAccount: true } }],
  [/`signIn\.asksForPassword` is true or false/, { signIn: { ...signIn, asksForPassword: 'no' } }],
  [/`hooks` has no part `beforeInvit`; it has beforeInvite/, { hooks: { beforeInvit: () => [] } }],
  [/`hooks\.beforeInvite` is a function/, { hooks: { beforeInvite: 5 } }],
  [/`hooks` needs a function `beforeInvite`/, { hooks: new (class Rules {})() }],
  [/`hooks` is an object/, { hooks: null }],
  [/`mail` has no part `perSeconds`/, { mail: { perSeconds: 3 } }],
  [/`mail\.send` is a function/, { mail: { send: 5 } }],
  [/`mail\.from` is a text/, { mail: { from: 5 } }],
  [/`mail\.from` is one line/, { mail: { from: 'People\r\nBcc: a@b.test <p@host.test>' } }],
  [/`mail\.mailbox` is true or false/, { mail: { mailbox: 'no' } }],
  [/`mail` is an object/, { mail: null }],
  [/`imports` has no part `maxRow`/, { imports: { maxRow: 3 } }],
  [/`imports` is an object/, { imports: null }],
  [/`multiOrganization` is true or false/, { multiOrganization: 'no' }],
  [/`publicUrl` has a host and a path alone/, { publicUrl: 'https://host.test/?a=1' }],
  [/`publicUrl` has a host and a path alone/, { publicUrl: 'https://u:p@host.test' }],
  [/`firstAdmin\.email` is an e-mail address/, { firstAdmin: { organization: 'X' } }],
  [/`firstAdmin\.organization` is a name/, { firstAdmin: { ...boss, organization: '' } }],
  [/`firstAdmin\.organization` is a name/, { firstAdmin: { email: boss.email } }],
  [/`firstAdmin` has no part `organisation`/, { firstAdmin: { ...boss, organisation: 'X' } }],
  [/`firstAdmin` is an object/, { firstAdmin: 'boss@host.test' }],
  [/`permissions` is a list/, { permissions: {} }],
  [/`permissions` is an object, as .*, each/, { permissions: [null] }],
  [/`permissions` has "can_create_user", which must be new/, { permissions: [entry()] }],
  [/`metadataColumns` is a list/, { metadataColumns: [null] }],
];

function entry(): object {
  return { id: 'can_create_user', title: 'T', description: 'D' };
}

const wrongExtras: [words: RegExp, given: Record<string, unknown>][] = [
  ...[5, null, 'a b', '../x', 'people/:id', 'people?x=1', 'menschen/ü', 'a//b'].map(
    (path): [RegExp, object & Record<string, unknown>] => [/`path` is a path/, { path }],
  ),
  ...[true, null, '..', 'a b'].map((pages): [RegExp, Record<string, unknown>] => [
    /`pages` is a path, as \/people, or false/,
    { pages },
  ]),
  ...['bulls', {}, null, true, { bull: 5 }, { bull: '' }, { bull: 'a', redisUrl: 'b' }].map(
    (jobs): [RegExp, Record<string, unknown>] => [/`jobs` is 'in-process', 'bull'/, { jobs }],
  ),
  [/`runJobs` is true or false/, { runJobs: 'false' }],
  [/`dataSource` is a text/, { dataSource: '' }],
];

describe('what is wrong is refused, with the name of the option', () => {
  test.each(wrongOptions)('%s %j', (words, given) => {
    expect(() => readOptions({ ...needed, ...given }, extras)).toThrow(words);
  });

  test.each(wrongExtras)('%s %j', (words, given) => {
    expect(() => readExtras(given as UsherExtras)).toThrow(words);
  });
});
