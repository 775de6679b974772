import type { WriteStream } from 'node:tty';

/** The number of characters of a whole bar. */
const WIDTH = 30;

/** Milliseconds between two drawings. */
const EVERY = 100;

/** One line that says how far something is, on a terminal; nothing elsewhere. */
export class ProgressBar {
  private drawnAt = 0;
  private isThere = false;

  constructor(private readonly terminal: WriteStream = process.stderr) {}

  get isShown(): boolean {
    return this.terminal.isTTY;
  }

  /** Draws it anew, unless it was just drawn. @param share from 0 to 1; null where nobody knows. */
  show(what: string, share: number | null, amount: string): void {
    const now = Date.now();
    if (!this.isShown || now - this.drawnAt < EVERY) return;
    this.drawnAt = now;
    this.isThere = true;
    const bar = share === null ? '' : `${barOf(share)} ${percent(share)}  `;
    // Some terminals do not say how wide they are.
    const width = this.terminal.columns || 80;
    const line = `${what}  ${bar}${amount}`.slice(0, width - 1);
    this.terminal.write(`\r\u001b[2K${line}`);
  }

  /** Takes it away, so that other lines can follow. */
  clear(): void {
    if (this.isThere) this.terminal.write('\r\u001b[2K');
    this.isThere = false;
    this.drawnAt = 0;
  }
}

function barOf(share: number): string {
  const done = Math.round(Math.min(1, share) * WIDTH);
  return '█'.repeat(done) + '░'.repeat(WIDTH - done);
}

function percent(share: number): string {
  return `${Math.floor(Math.min(1, share) * 100)} %`.padStart(5);
}
