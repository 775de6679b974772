import type { KeyRing } from './key-ring.js';

/** The options of the module, resolved: what every part of Usher may read. */
export class Settings implements SettingsValues {
  /** What links are made of, without a slash at its end. */
  readonly publicUrl: string;
  readonly keys: KeyRing;
  /** Whether status labels are those of a cloud with many organizations (`requested`, `invited`). */
  readonly multiOrganization: boolean;
  /** The redis:// address that limits and jobs are shared through; undefined in a single process. */
  readonly redisUrl: string | undefined;
  /** What Usher's keys in that Redis begin with. */
  readonly redisPrefix: string;
  /** Whether this process does jobs. */
  readonly runsJobs: boolean;
  readonly mail: MailSettings;
  readonly imports: { maxBytes: number; maxRows: number };

  constructor(values: SettingsValues) {
    Object.assign(this, values);
  }
}

type SettingsValues = { [K in keyof Settings]: Settings[K] };

export interface MailSettings {
  /** smtp:// or smtps://; without it mails wait, or go to the mailbox. */
  smtpUrl: string | undefined;
  /** True when mails go to the mailbox, where they can be read, as there is no mail server. */
  mailbox: boolean;
  /** The From header, as `Usher <usher@example.com>`. */
  from: string;
  /** The pace over all workers' mails; 0 for no limit. */
  perSecond: number;
}
