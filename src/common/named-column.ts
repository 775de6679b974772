/** Other names of a column, by language, compared without case, accents, spaces, `_` and `-`. */
export type Aliases = Readonly<Partial<Record<'en' | 'it' | 'de' | 'fr', readonly string[]>>>;

/** What a column of files is called. */
export interface NamedColumn {
  /** In templates and exports. */
  title: string;
  aliases: Aliases;
}
