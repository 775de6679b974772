import type { JudgingColumn } from '../../../common/metadata-columns.js';
import type { ColumnKey } from '../../enrolment/judge/column-keys.js';
import { nameKey } from './column-names.js';
import { columns, type FileColumn } from './columns.js';

/** The columns that files may have: Usher's, and those that the application adds. */
export class FileColumns {
  readonly all: readonly FileColumn[];
  /** The application's. */
  readonly added: readonly FileColumn[];
  private readonly byName = new Map<string, ColumnKey>();
  private readonly titles: ReadonlyMap<string, string>;

  constructor(metadataColumns: readonly JudgingColumn[]) {
    this.added = metadataColumns.map(({ key, title, aliases }) => ({
      key: `metadata.${key}` as const,
      title,
      names: [title, ...aliases],
      required: false,
    }));
    this.all = [...columns, ...this.added];
    this.titles = new Map(this.all.map(({ key, title }) => [key, title]));
    for (const { key, names } of this.all) {
      for (const name of names) this.byName.set(nameKey(name), key);
    }
  }

  /** The column that a header cell names. */
  named(header: string): ColumnKey | undefined {
    return this.byName.get(nameKey(header));
  }

  titleOf(key: ColumnKey): string {
    return this.titles.get(key) ?? key;
  }
}
