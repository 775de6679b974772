import type { JudgedRow } from '../judge/judge.js';
import { FirstRows } from './first-rows.js';

/** A range of row numbers, both ends included. */
interface Range {
  from: number;
  to: number;
}

/**
 * Notes which rows of an import may share their e-mail address or username with others, while they
 * are judged in the file's order. Most rows share nothing, and need not be compared with all others
 * then. It remembers hashes: a row may be noted that shares nothing, but never the other way round.
 */
export class SharedValues {
  private readonly emails = new FirstRows();
  private readonly usernames = new FirstRows();
  private readonly followers = new MarkedRows();
  private readonly namesakes = new MarkedRows();
  private readonly taken = new MarkedRows();

  note(rowNo: number, { email, username }: Pick<JudgedRow, 'email' | 'username'>): void {
    if (email !== null && this.emails.firstOf(email, rowNo) !== rowNo) this.followers.mark(rowNo);
    if (username === null) return;
    const first = this.usernames.firstOf(username, rowNo);
    if (first === rowNo) return;
    this.namesakes.mark(first);
    this.namesakes.mark(rowNo);
  }

  /** Notes that an account has the username of a row. */
  noteTaken(rowNo: number): void {
    this.taken.mark(rowNo);
  }

  /** The rows whose e-mail address an earlier row may have. */
  followersIn(range: Range): number[] {
    return this.followers.in(range);
  }

  /** The rows whose username another row may have. */
  namesakesIn(range: Range): number[] {
    return this.namesakes.in(range);
  }

  /** The rows whose username an account has. */
  takenIn(range: Range): number[] {
    return this.taken.in(range);
  }
}

/** A set of row numbers, a byte each. */
class MarkedRows {
  private marks = new Uint8Array(1024);

  mark(rowNo: number): void {
    if (rowNo >= this.marks.length) {
      const longer = new Uint8Array(rowNo * 2);
      longer.set(this.marks);
      this.marks = longer;
    }
    this.marks[rowNo] = 1;
  }

  in({ from, to }: Range): number[] {
    const found: number[] = [];
    for (let rowNo = from; rowNo <= to; rowNo++) if (this.marks[rowNo] === 1) found.push(rowNo);
    return found;
  }
}
