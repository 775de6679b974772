import type { FirstAdminOption, HostSignIn } from '../common/settings/host-sign-in.js';
import type { UsherHooks } from '../common/settings/hooks.js';
import type { MetadataColumn } from '../common/settings/metadata-columns.js';
import { KeyRing } from '../common/secrets/key-ring.js';
import { type MailSettings, type SendMail, Settings } from '../common/settings/settings.js';
import { unreadable } from '../common/text/readable.js';
import { readMetadataColumns } from '../modules/imports/columns/metadata-columns.js';
import { parseEmailAddress } from '../modules/people/rules/email-address.js';
import {
  ownPermissions,
  type PermissionEntry,
} from '../modules/permissions/permission-catalogue.js';
import { languages } from '../words/languages.js';
import {
  demandFunction,
  isObject,
  isProvider,
  readParts,
  readSwitch,
  readText,
  readWhole,
  wrong,
} from './option-shapes.js';
import type { Extras } from './read-extras.js';
import type { UsherOptions } from './usher-options.js';

/**
 * Makes the settings of options whose names are known.
 * @throws UsherSetupError naming the option that is wrong.
 */
export function readOptions(options: UsherOptions, { path, runJobs, pages }: Extras): Settings {
  const publicUrl = readPublicUrl(options.publicUrl);
  return new Settings({
    publicUrl,
    apiPath: path && `/${path}`,
    pages,
    pagesUrl: publicUrl + (pages || ''),
    keys: readKeys(options.secretKeys),
    multiOrganization: readSwitch('multiOrganization', options.multiOrganization) ?? false,
    runsJobs: runJobs,
    mail: readMail(options.mail),
    hooks: readHooks(options.hooks),
    permissions: readPermissions(options.permissions),
    metadataColumns: readColumns(options.metadataColumns),
    imports: readImports(options.imports),
    languages: readLocales(options.locales),
    signIn: readSignIn(options.signIn),
    firstAdmin: readFirstAdmin(options.firstAdmin),
  });
}

/** This machine, to which browsers speak as if it were by TLS. */
const localhost = /^(localhost|127(\.\d+){3}|\[::1\])$/;

function readPublicUrl(text: unknown): string {
  const url = typeof text === 'string' && URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !['http:', 'https:'].includes(url.protocol)) {
    throw wrong('publicUrl', 'is an address, as https://people.example.com.');
  }
  if (url.search || url.hash || url.username || url.password) {
    throw wrong('publicUrl', 'has a host and a path alone, as https://example.com/people.');
  }
  // Without TLS, links and sessions are anybody's on the way.
  const isOpen = url.protocol === 'http:' && !localhost.test(url.hostname);
  if (isOpen && process.env['NODE_ENV'] === 'production') {
    throw wrong('publicUrl', 'begins with https:// in production.');
  }
  return url.href.replace(/\/+$/, '');
}

function readKeys(secretKeys: unknown): KeyRing {
  try {
    return new KeyRing(typeof secretKeys === 'string' ? secretKeys : '');
  } catch (thrown) {
    throw wrong('secretKeys', `cannot be used: ${(thrown as Error).message}`);
  }
}

function readMail(value: unknown = {}): MailSettings {
  const parts = ['from', 'perSecond', 'send', 'mailbox'];
  const given = readParts('mail', value, parts, '{ from }');
  const { from, perSecond = 0, send } = given;
  demandFunction('mail.send', send, 'as (mail) => transport.sendMail(mail)');
  const sender = readText('mail.from', from, 'People <people@example.com>');
  if (sender !== undefined && unreadable.test(sender)) {
    throw wrong('mail.from', 'is one line of text, as People <people@example.com>.');
  }
  return {
    from: sender,
    perSecond: readWhole('mail.perSecond', perSecond, 0),
    send: send?.bind(given) as SendMail | undefined,
    unsent: unsentMails(readSwitch('mail.mailbox', given['mailbox'])),
  };
}

function unsentMails(mailbox: boolean | undefined): MailSettings['unsent'] {
  if (mailbox === undefined && process.env['NODE_ENV'] === 'production') return 'refuse';
  return (mailbox ?? true) ? 'mailbox' : 'wait';
}

function readHooks(value: unknown = {}): UsherHooks {
  const isTheirs = isProvider(value);
  const hooks = isTheirs ? value : readParts('hooks', value, ['beforeInvite'], '{ beforeInvite }');
  const { beforeInvite } = hooks;
  if (isTheirs && beforeInvite === undefined) {
    throw wrong('hooks', 'needs a function `beforeInvite`, (candidates, context) => [].');
  }
  demandFunction('hooks.beforeInvite', beforeInvite, 'as (candidates, context) => []');
  // Called as a method of what it was given in, which it may need.
  return { beforeInvite: beforeInvite?.bind(hooks) as UsherHooks['beforeInvite'] };
}

function readImports(value: unknown = {}): Settings['imports'] {
  const parts = ['maxMegabytes', 'maxRows'];
  const given = readParts('imports', value, parts, '{ maxMegabytes, maxRows }');
  const { maxMegabytes = 100, maxRows = 1_000_000 } = given;
  return {
    maxBytes: readWhole('imports.maxMegabytes', maxMegabytes, 1) * 1024 * 1024,
    maxRows: readWhole('imports.maxRows', maxRows, 1),
  };
}

function readPermissions(value: unknown = []): readonly PermissionEntry[] {
  const example = "[{ id: 'can_refund', title: 'Refund', description: 'Gives money back.' }]";
  if (!Array.isArray(value)) throw wrong('permissions', `is a list, as ${example}.`);
  const known = new Set<string>(ownPermissions);
  return value.map((one: unknown) => {
    const entry = readParts('permissions', one, ['id', 'title', 'description'], `${example}, each`);
    const { id, title, description } = entry;
    const isNew = typeof id === 'string' && /^[a-z][a-z0-9_]{0,39}$/.test(id) && !known.has(id);
    if (!isNew || !isSaid(title) || !isSaid(description)) {
      throw wrong(
        'permissions',
        `has "${String(id)}", which must be new, of at most 40 lower-case letters, digits and _, and have a title and a description.`,
      );
    }
    known.add(id);
    return { id, title, description };
  });
}

function readColumns(value: unknown = []): Settings['metadataColumns'] {
  const given: unknown[] | undefined = Array.isArray(value) ? value : undefined;
  if (!given?.every(isObject)) {
    throw wrong('metadataColumns', "is a list, as [{ key: 'department', title: 'Department' }].");
  }
  return readMetadataColumns(given as unknown as readonly MetadataColumn[]);
}

function isSaid(text: unknown): text is string {
  return typeof text === 'string' && text.trim() !== '';
}

function readLocales(locales: unknown): Settings['languages'] {
  if (locales === undefined) return languages;
  const known = languages.map(({ tag }) => tag).join(', ');
  const wanted: unknown[] = Array.isArray(locales) ? locales : [];
  const [first, ...others] = wanted.map((tag) => {
    const found = languages.find((language) => language.tag === tag);
    if (found) return found;
    throw wrong('locales', `names "${String(tag)}". Usher has words for: ${known}.`);
  });
  if (first) return [first, ...others];
  throw wrong('locales', `is a list of languages, of these: ${known}.`);
}

function readSignIn(value: unknown): HostSignIn | undefined {
  if (value === undefined) return undefined;
  if (!isObject(value)) {
    throw wrong('signIn', 'is an object with `personOf` and `signInUrl`, as a provider is.');
  }
  // Whatever else the application's own provider has is its own.
  for (const [name, does] of [
    ['personOf', '(request) => person or null'],
    ['signInUrl', '(returnTo) => address'],
  ] as const) {
    if (value[name] === undefined) throw wrong('signIn', `needs a function \`${name}\`, ${does}.`);
    demandFunction(`signIn.${name}`, value[name], does);
  }
  demandFunction('signIn.accountOf', value['accountOf'], '(email) => { id } or null');
  demandFunction('signIn.createAccount', value['createAccount'], '(person, password) => { id }');
  demandFunction('signIn.signOut', value['signOut'], '({ id }) => nothing');
  readSwitch('signIn.asksForPassword', value['asksForPassword']);
  return value as unknown as HostSignIn;
}

function readFirstAdmin(value: unknown): FirstAdminOption | undefined {
  if (value === undefined) return undefined;
  const example = "{ email: 'boss@example.com', organization: 'Example' }";
  const given = readParts('firstAdmin', value, ['email', 'organization'], example);
  const { email, organization } = given;
  if (typeof email !== 'string' || !parseEmailAddress(email).ok) {
    throw wrong('firstAdmin.email', 'is an e-mail address, as boss@example.com.');
  }
  if (!isSaid(organization) || organization.length > 100 || unreadable.test(organization)) {
    throw wrong('firstAdmin.organization', 'is a name of 1 to 100 characters, as Example.');
  }
  return { email, organization };
}
