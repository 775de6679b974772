import { ConsoleLogger } from '@nestjs/common';

/** A logger of a host under test, which prints nothing and keeps what is complained about. */
export class QuietLogger extends ConsoleLogger {
  readonly warnings: string[] = [];
  /** Errors and warnings. */
  readonly complaints: string[] = [];

  override log(): void {}

  override warn(message: string): void {
    this.warnings.push(message);
    this.complaints.push(message);
  }

  override error(message: string): void {
    this.complaints.push(message);
  }
}
