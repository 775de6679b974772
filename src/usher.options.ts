import type { FirstAdminOption, HostSignIn } from './common/host-sign-in.js';
import type { UsherHooks } from './common/hooks.js';
import { KeyRing } from './common/key-ring.js';
import type { MetadataColumn } from './common/metadata-columns.js';
import { type MailSettings, type SendMail, Settings } from './common/settings.js';
import { UsherSetupError } from './common/setup-error.js';
import { readMetadataColumns } from './modules/imports/columns/metadata-columns.js';
import {
  ownPermissions,
  type PermissionEntry,
} from './modules/permissions/permission-catalogue.js';
import { languages } from './words/languages.js';

/** The choices that may be read from somewhere when the application starts. */
export interface UsherOptions {
  /** `id:base64(32 bytes)`, several by comma; the first signs links and encrypts, all verify and decrypt. */
  secretKeys: string;
  /** The beginning of links in mails, as `https://people.example.com`. */
  publicUrl: string;
  /** Mails go through the application's MailerModule, unless `send` is given. */
  mail?: {
    /** As `People <people@example.com>`; the default is the MailerModule's own. */
    from?: string;
    /** Mails a second, at most; 0, the default, for no limit. */
    perSecond?: number;
    /** Sends one mail, instead of the MailerModule. */
    send?: SendMail;
    /**
     * Without a MailerModule and `send`: true, the default outside of production, lets mails count as
     * sent, and `Mailbox` shows them with their secret links; false lets them wait. In production
     * there is no default.
     */
    mailbox?: boolean;
  };
  /** Show `requested` for invited people without a password, and `invited` for those who have an account elsewhere. */
  multiOrganization?: boolean;
  /** The words that the application has in what Usher is about to do. */
  hooks?: UsherHooks;
  /** The permissions of the application that it protects with `@Requires`: beside Usher's in groups and in the panel. */
  permissions?: PermissionEntry[];
  /** Columns of files and fields of the panel, whose texts are kept in the metadata. */
  metadataColumns?: MetadataColumn[];
  /** Limits of an import: the upload's size (default 100 MB) and its rows (default 1,000,000). */
  imports?: { maxMegabytes?: number; maxRows?: number };
  /**
   * The languages that people are offered, as `['en']`, of those that Usher has words for; default
   * all of them. Who asks for none of them gets the first.
   */
  locales?: string[];
  /** The host's own accounts and sessions; without it, Usher has accounts and sessions itself. */
  signIn?: HostSignIn;
  /** The first organization and its Admin, made when the application starts and there is none. */
  firstAdmin?: FirstAdminOption;
}

/**
 * The queue that jobs run on: this process; the application's BullModule.forRoot, or the one of a
 * key; or a Redis of Usher's own.
 */
export type JobsOption = 'in-process' | 'bull' | { bull: string } | { redisUrl: string };

/** The options that must be known before anything asynchronous is. */
export interface UsherExtras {
  /** The path under which the controllers answer, after a global prefix; default `api`. */
  path?: string;
  /** The name of the TypeOrmModule data source that holds Usher's tables; default `default`. */
  dataSource?: string;
  /**
   * The path below which the pages for invitees are served (`/accept`, `/welcome`,
   * `/forgot-password`, `/reset-password`); default `/`. False: the application has its own there.
   */
  pages?: string | false;
  /** Default `in-process`. */
  jobs?: JobsOption;
  /** True when this process does jobs; default true. */
  runJobs?: boolean;
}

const extraNames: readonly string[] = [
  'path',
  'dataSource',
  'jobs',
  'runJobs',
  'pages',
] satisfies (keyof UsherExtras)[];

const optionNames: readonly string[] = [
  'secretKeys',
  'publicUrl',
  'mail',
  'multiOrganization',
  'imports',
  'permissions',
  'metadataColumns',
  'hooks',
  'signIn',
  'firstAdmin',
  'locales',
] satisfies (keyof UsherOptions)[];

/** @throws UsherSetupError naming the option that is wrong. */
export function resolveSettings(
  options: UsherOptions,
  { runJobs = true, pages = '/' }: UsherExtras,
): Settings {
  refuseMisplaced(options);
  const publicUrl = readPublicUrl(options.publicUrl);
  const pagesPath = readPages(pages);
  const { mail = {}, imports = {} } = options;
  return new Settings({
    publicUrl,
    pages: pagesPath,
    pagesUrl: publicUrl + (pagesPath || ''),
    keys: readKeys(options.secretKeys),
    multiOrganization: options.multiOrganization ?? false,
    runsJobs: runJobs,
    mail: {
      from: mail.from,
      perSecond: whole('mail.perSecond', mail.perSecond ?? 0, 0),
      send: mail.send,
      unsent: unsentMails(mail.mailbox),
    },
    hooks: options.hooks ?? {},
    permissions: readPermissions(options.permissions ?? []),
    metadataColumns: readMetadataColumns(options.metadataColumns ?? []),
    imports: {
      maxBytes: whole('imports.maxMegabytes', imports.maxMegabytes ?? 100, 1) * 1024 * 1024,
      maxRows: whole('imports.maxRows', imports.maxRows ?? 1_000_000, 1),
    },
    languages: readLocales(options.locales),
    signIn: options.signIn,
    firstAdmin: options.firstAdmin,
  });
}

/** The path with a slash before it and none after. */
function readPages(pages: unknown): string | false {
  if (pages === false) return false;
  if (typeof pages === 'string' && /^[\w./-]*$/.test(pages)) {
    const path = pages.replace(/^\/+|\/+$/g, '');
    return path === '' ? '' : `/${path}`;
  }
  throw new UsherSetupError('The option `pages` is a path, as /people, or false.');
}

function unsentMails(mailbox: boolean | undefined): MailSettings['unsent'] {
  if (mailbox === undefined && process.env['NODE_ENV'] === 'production') return 'refuse';
  return (mailbox ?? true) ? 'mailbox' : 'wait';
}

function refuseMisplaced(options: UsherOptions): void {
  for (const name of Object.keys(options)) {
    if (extraNames.includes(name)) {
      throw new UsherSetupError(
        `The option \`${name}\` must be known before the factory runs: give it beside \`useFactory\`, do not return it.`,
      );
    }
    if (!optionNames.includes(name)) {
      throw new UsherSetupError(`There is no option \`${name}\` of UsherModule.`);
    }
  }
}

function readPermissions(added: readonly PermissionEntry[]): readonly PermissionEntry[] {
  const known = new Set<string>(ownPermissions);
  for (const { id, title, description } of added) {
    if (!/^[a-z][a-z0-9_]{0,39}$/.test(id) || known.has(id) || !title || !description) {
      throw new UsherSetupError(
        `The option \`permissions\`: "${id}" must be new, of at most 40 lower-case letters, digits and _, and have a title and a description.`,
      );
    }
    known.add(id);
  }
  return added;
}

function readLocales(locales: unknown): Settings['languages'] {
  if (locales === undefined) return languages;
  const known = languages.map(({ tag }) => tag).join(', ');
  const wanted: unknown[] = Array.isArray(locales) ? locales : [];
  const [first, ...others] = wanted.map((tag) => {
    const found = languages.find((language) => language.tag === tag);
    if (found) return found;
    throw new UsherSetupError(
      `The option \`locales\`: Usher has no words for "${String(tag)}". It has them for: ${known}.`,
    );
  });
  if (first) return [first, ...others];
  throw new UsherSetupError(`The option \`locales\` is a list of languages, of these: ${known}.`);
}

function readPublicUrl(text: unknown): string {
  const url = typeof text === 'string' && URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !['http:', 'https:'].includes(url.protocol)) {
    throw new UsherSetupError(
      'The option `publicUrl` is an address, as https://people.example.com.',
    );
  }
  return url.href.replace(/\/+$/, '');
}

function readKeys(secretKeys: unknown): KeyRing {
  try {
    return new KeyRing(typeof secretKeys === 'string' ? secretKeys : '');
  } catch (thrown) {
    throw new UsherSetupError(`The option \`secretKeys\`: ${(thrown as Error).message}`);
  }
}

function whole(name: string, value: unknown, least: number): number {
  if (Number.isInteger(value) && Number(value) >= least) return Number(value);
  throw new UsherSetupError(`The option \`${name}\` is a whole number from ${least}.`);
}
