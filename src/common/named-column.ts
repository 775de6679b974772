/** Other names of a column, by language, compared without case, accents, spaces, `_` and `-`. */
export type Aliases = Readonly<Partial<Record<'en' | 'it' | 'de' | 'fr', readonly string[]>>>;

/** The names of a column of files. */
export interface NamedColumn {
  /** In templates and exports. */
  title: string;
  aliases: Aliases;
}
