import { fold } from '../../../common/text/fold.js';
import type { KnownGroup } from '../judge/judge-context.js';

/** A line of usher_import_group_sets: the set `setNo` holds the group `name`. */
export interface GroupSetLine {
  setNo: number;
  nameKey: string;
  name: string;
  /** Null while the group does not exist. */
  groupId: string | null;
}

/** The number of sets that are remembered; a file with more of them numbers some twice, which does no harm. */
const REMEMBERED = 10_000;

/**
 * Numbers the sets of groups that rows name. Thousands of rows share a few sets, so a row keeps a
 * number, and enrolment joins it with the set's lines.
 */
export class GroupSets {
  private readonly numbers = new Map<string, number>();
  private fresh: GroupSetLine[] = [];

  /** @param next the first number that is not taken in this import. */
  constructor(
    private readonly groups: ReadonlyMap<string, KnownGroup>,
    private next = 1,
  ) {}

  /** The number of the set with these group names, as the judge gave them; null for none. */
  numberOf(names: readonly string[]): number | null {
    if (names.length === 0) return null;
    const set = names.join('|');
    const known = this.numbers.get(set);
    if (known !== undefined) return known;
    if (this.numbers.size >= REMEMBERED) this.numbers.clear();
    const setNo = this.next++;
    this.numbers.set(set, setNo);
    for (const name of names) {
      const nameKey = fold(name);
      this.fresh.push({ setNo, nameKey, name, groupId: this.groups.get(nameKey)?.id ?? null });
    }
    return setNo;
  }

  /** The lines of the sets that were numbered since the last call. */
  takeFresh(): GroupSetLine[] {
    const lines = this.fresh;
    this.fresh = [];
    return lines;
  }
}
