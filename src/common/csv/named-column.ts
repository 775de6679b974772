/** The languages that files name their columns in. */
export type AliasLanguage =
  | 'en'
  | 'de'
  | 'fr'
  | 'it'
  | 'es'
  | 'ca'
  | 'nl'
  | 'pt'
  | 'pl'
  | 'cs'
  | 'sk'
  | 'sl'
  | 'hr'
  | 'sv'
  | 'da'
  | 'nb'
  | 'fi'
  | 'hu'
  | 'ro'
  | 'el'
  | 'tr'
  | 'vi'
  | 'th'
  | 'hi'
  | 'ka'
  | 'id'
  | 'is'
  | 'fa'
  | 'ru'
  | 'uk'
  | 'lt'
  | 'lv'
  | 'et'
  | 'bg'
  | 'sr'
  | 'he'
  | 'ar'
  | 'ja'
  | 'ko'
  | 'zh';

/**
 * Other names of a column, by language. They are compared without case, accents, spaces and
 * punctuation, so each is written once, as people write it.
 */
export type Aliases = Readonly<Partial<Record<AliasLanguage, readonly string[]>>>;

/** The names of a column of files. */
export interface NamedColumn {
  /** In templates and exports. */
  title: string;
  aliases: Aliases;
  /** Names that count where no better one stands beside them: a department is a group for want of a team. */
  weaker?: Aliases;
  /** Names that count where nothing else does: somebody's private address. */
  weakest?: Aliases;
}
