import type { FirstAdminOption, HostSignIn } from '../common/settings/host-sign-in.js';
import type { UsherHooks } from '../common/settings/hooks.js';
import type { MetadataColumn } from '../common/settings/metadata-columns.js';
import type { SendMail } from '../common/settings/settings.js';
import type { PermissionEntry } from '../modules/permissions/permission-catalogue.js';

/** The options that may be read from somewhere when the application starts: a file, the environment. */
export interface UsherOptions {
  /** `id:base64(32 bytes)`, several by comma; the first signs links and encrypts, all verify and decrypt. */
  secretKeys: string;
  /** The address that links in mails begin with, as `https://people.example.com`. */
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
  /**
   * True for an installation of many organizations: invited people without a password are shown as
   * `requested`, and those who have an account elsewhere as `invited`. Default false.
   */
  multiOrganization?: boolean;
  /** Functions by which the application has a say in what Usher is about to do. */
  hooks?: UsherHooks;
  /**
   * Permissions of the application's own, by which `@Requires` protects its routes. Groups and the
   * panel show them beside Usher's.
   */
  permissions?: PermissionEntry[];
  /** Columns of files, and fields of the panel, of the application's own. Their texts are kept in the metadata. */
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
   * The path below which the pages for invitees are served (`/accept`, `/welcome`, and without
   * `signIn` `/confirm-email`, `/forgot-password`, `/reset-password`); default `/`. False: the
   * application has its own there.
   */
  pages?: string | false;
  /** Default `in-process`. */
  jobs?: JobsOption;
  /** True when this process does jobs; default true. */
  runJobs?: boolean;
}
