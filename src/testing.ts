import type { INestApplicationContext } from '@nestjs/common';
import type { DataSourceOptions } from 'typeorm';
import { Clock } from './common/time/clock.js';
import { Mailbox } from './modules/mail/sending/mailbox.js';
import { usherDataSource } from './usher-data-source.js';
import type { UsherMailboxMessage } from './modules/mail/dto/mailbox-message.dto.js';

export type { UsherMailboxMessage as MailboxMessage } from './modules/mail/dto/mailbox-message.dto.js';

/**
 * The options of a data source in memory that holds Usher's tables, made when it connects, for
 * `TypeOrmModule.forRoot`. It needs the package libsql.
 */
export function usherInMemory(): DataSourceOptions {
  return { ...usherDataSource('sqlite::memory:'), migrationsRun: true };
}

/**
 * Reads the mails that an application would have sent, newest first, at most 50: where it has no
 * MailerModule and no `mail.send`. They are there when the process has done its jobs, soon after
 * what they tell of.
 * @param to the address of the recipient, or a part of it.
 */
export function mailsTo(app: INestApplicationContext, to: string): Promise<UsherMailboxMessage[]> {
  return app.get(Mailbox, { strict: false }).latest(to);
}

/** Moves the time that Usher sees in an application by `milliseconds`, from now on. */
export function moveClock(app: INestApplicationContext, milliseconds: number): void {
  const clock = app.get(Clock, { strict: false });
  const before = clock.now.bind(clock);
  clock.now = () => new Date(before().getTime() + milliseconds);
}
