import type { JudgingColumn } from '../../../common/metadata-columns.js';
import { type Column, type ColumnKey, columns } from './columns.js';
import { nameKey } from './column-names.js';

type FileColumn = Column & { key: ColumnKey };

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
      aliases,
    }));
    this.all = [...columns, ...this.added];
    this.titles = new Map(this.all.map(({ key, title }) => [key, title]));
    for (const { key, title, aliases } of this.all) {
      for (const name of [title, ...aliases]) this.byName.set(nameKey(name), key);
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
