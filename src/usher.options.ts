import { KeyRing } from './common/key-ring.js';
import { Settings } from './common/settings.js';
import type { DatabaseOptions } from './database/data-source.js';

export interface UsherOptions {
  /** Where Usher keeps its tables; `migrate` brings them up to date when the application starts. */
  database: DatabaseOptions & { migrate?: boolean };
  /** `id:base64(32 bytes)`, several by comma; the first signs links and encrypts, all verify and decrypt. */
  secretKeys: string;
  /** What links in mails are made of, as `https://people.example.com`. */
  publicUrl: string;
  mail: {
    /** smtp:// or smtps://; without it mails wait until there is one. */
    smtpUrl?: string;
    /**
     * Without `smtpUrl`: mails count as sent, and `Mailbox` shows them with their secret links. For
     * trying things out, on a machine that nobody else reaches.
     */
    mailbox?: boolean;
    /** As `Usher <usher@example.com>`. */
    from: string;
    /** Mails a second, at most; 0, the default, for no limit. */
    perSecond?: number;
  };
  /** Show `requested` for invited people without a password, and `invited` for those who have an account elsewhere. */
  multiOrganization?: boolean;
  /** Limits of an import: the upload's size (default 100 MB) and its rows (default 1,000,000). */
  imports?: { maxMegabytes?: number; maxRows?: number };
}

/** What Usher's keys in Redis begin with. */
export const DEFAULT_PREFIX = 'usher';

/** What must be known before anything asynchronous is. */
export interface UsherExtras {
  /** The path under which the controllers answer; default `api`. */
  path?: string;
  jobs?: {
    /** redis://…: jobs run on Bull and limits are shared. Without it, jobs run in this process. */
    redisUrl?: string;
    /** Whether this process does jobs; default true. */
    run?: boolean;
    /** What Usher's keys in that Redis begin with; default `usher`. */
    prefix?: string;
  };
}

export function resolveSettings(options: UsherOptions, extras: UsherExtras): Settings {
  return new Settings({
    publicUrl: options.publicUrl.replace(/\/+$/, ''),
    keys: new KeyRing(options.secretKeys),
    multiOrganization: options.multiOrganization ?? false,
    redisUrl: extras.jobs?.redisUrl,
    redisPrefix: extras.jobs?.prefix ?? DEFAULT_PREFIX,
    runsJobs: extras.jobs?.run ?? true,
    mail: {
      smtpUrl: options.mail.smtpUrl,
      mailbox: !options.mail.smtpUrl && (options.mail.mailbox ?? false),
      from: options.mail.from,
      perSecond: options.mail.perSecond ?? 0,
    },
    imports: {
      maxBytes: (options.imports?.maxMegabytes ?? 100) * 1024 * 1024,
      maxRows: options.imports?.maxRows ?? 1_000_000,
    },
  });
}
