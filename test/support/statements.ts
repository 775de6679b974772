import { Database } from '../../src/database/database.js';
import type { TestUsher } from './usher.js';

/** The statements that a server under test sends to its database, from now until `stop`. */
export class Statements {
  private readonly sent: string[] = [];
  private readonly before: Database['dataSource']['logger'];

  constructor(private readonly usher: TestUsher) {
    const { dataSource } = usher.app.get(Database);
    this.before = dataSource.logger;
    const nothing = (): void => undefined;
    dataSource.logger = {
      logQuery: (statement) => void this.sent.push(statement),
      logQueryError: nothing,
      logQuerySlow: nothing,
      logSchemaBuild: nothing,
      logMigration: nothing,
      log: nothing,
    };
  }

  /** Finds those that match, without their values. */
  matching(pattern: RegExp): string[] {
    return this.sent.filter((statement) => pattern.test(statement));
  }

  clear(): void {
    this.sent.length = 0;
  }

  stop(): void {
    this.usher.app.get(Database).dataSource.logger = this.before;
  }
}
