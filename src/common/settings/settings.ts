import type { Language } from '../../words/language.js';
import type { FirstAdminOption, HostSignIn } from './host-sign-in.js';
import type { UsherHooks } from './hooks.js';
import type { KeyRing } from '../secrets/key-ring.js';
import type { JudgingColumn } from './metadata-columns.js';

/** The options of the module, resolved: what every part of Usher may read. */
export class Settings implements SettingsValues {
  /** The beginning of links, without a slash at its end. */
  readonly publicUrl: string;
  /** The path of the API where the application has no prefix for all routes, `` for the root. */
  readonly apiPath: string;
  /** The beginning of the addresses of the pages for invitees, without a slash at its end. */
  readonly pagesUrl: string;
  /** The path below which these pages are served, `` for the root; false for nowhere. */
  readonly pages: string | false;
  readonly keys: KeyRing;
  /** True when status labels are those of a cloud with many organizations (`requested`, `invited`). */
  readonly multiOrganization: boolean;
  /** True when this process does jobs. */
  readonly runsJobs: boolean;
  readonly mail: MailSettings;
  readonly hooks: UsherHooks;
  /** The permissions that the application has added to Usher's. */
  readonly permissions: readonly { id: string; title: string; description: string }[];
  /** The columns of files and fields of the panel that the application has added. */
  readonly metadataColumns: readonly JudgingColumn[];
  readonly imports: { maxBytes: number; maxRows: number };
  /** The languages that people are offered; the first is of those who ask for none of them. */
  readonly languages: readonly [Language, ...Language[]];
  /** The host's sign-in; undefined where Usher signs people in itself. */
  readonly signIn?: HostSignIn | undefined;
  /** The admin whom the start makes the first organization for, if there is none. */
  readonly firstAdmin?: FirstAdminOption | undefined;

  constructor(values: SettingsValues) {
    Object.assign(this, values);
  }
}

type SettingsValues = { [K in keyof Settings]: Settings[K] };

/** A mail as it is handed to whoever sends it. */
export interface OutgoingMail {
  /** One address. */
  to: string;
  /** The From header, with the name that the organization has chosen; absent where `mail.from` is not set. */
  from?: string;
  /** The Reply-To header: one address; absent where the organization has chosen none. */
  replyTo?: string;
  subject: string;
  html: string;
  text: string;
  /** The Message-ID header, made from the id of the mail's row: a repeat can be recognized. */
  messageId: string;
  headers: Record<string, string>;
}

/** Sends one mail. What it throws counts as the mail server's words, and the mail is tried again. */
export type SendMail = (mail: OutgoingMail) => Promise<unknown>;

export interface MailSettings {
  /** The From header, as `Usher <usher@example.com>`; undefined for the mailer's own. */
  from: string | undefined;
  /** The pace over all workers' mails; 0 for no limit. */
  perSecond: number;
  /** Sends in the mailer's stead. */
  send: SendMail | undefined;
  /** The fate of mails where nothing sends them; `refuse`: the application does not start. */
  unsent: 'mailbox' | 'wait' | 'refuse';
}
