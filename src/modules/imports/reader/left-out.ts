import type { TableClues, TableRow } from './table.js';

/** The reason for which a row is no row of the table and left out. */
export type LeftOutReason =
  'repeated_header' | 'rule' | 'count' | 'total' | 'comment' | 'other_table' | 'note';

/** Tells, row by row in the file's order, which are left out. */
export interface LeftOutRows {
  /** @param keyIndexes the columns that hold keys. */
  why(
    row: Pick<TableRow, 'line' | 'cells'>,
    keyIndexes: readonly number[],
  ): LeftOutReason | undefined;
}

const rule = /^[\s\-=_+|*~.:─━═│┼┌┬┐├┤└┴┘╞╪╡╔╦╗╠╬╣╚╩╝╭╮╰╯]*$/u;
const dashes = /[-=_─━═]{3,}/u;
/** "(12 rows affected)", "(3 rows)", "3 rows in set (0.01 sec)", "12 Zeilen". */
const count =
  /^\(?\s*\d+\s+(?:rows?|records?(?:\(s\))?|lignes?|righe|riga|filas?|linhas?|rijen|rij|zeilen?|wiersz\w*|řád\S*|entries|results?)\b[^@]*$/iu;
/** "12 employees", "2 Mitarbeiter". */
const people =
  /^\(?\s*\d+\s+(?:employees|users|people|persons|members|students|contacts|mitarbeiter|personen|mitglieder|benutzer|schüler|employés|salariés|personnes|membres|dipendenti|persone|utenti|empleados|personas|usuarios|medewerkers|leden|gebruikers|funcionários|pessoas|utilizadores|pracowników|osób|osoby|zaměstnanců|osob)\b[^@]*$/iu;
/** "Total employees: 2", "Anzahl Mitarbeiter 12". */
const counted =
  /^(?:(?:grand |sub)?total|sum|(?:zwischen)?summe|somme|suma|soma|somma|count|number of|gesamt(?:zahl)?|anzahl|insgesamt|effectif|totale|numero|número|aantal|totaal|liczba|razem|počet|celkem)\b[\p{L}\s.'’()]{0,40}[:=]?\s*\d[\d.,]*\s*\p{L}{0,20}$/iu;
/** Words for a total in English, German, French, Italian, Spanish, Dutch, Portuguese, Polish and Czech. */
const total =
  /^(?:(?:grand |sub)?totals?|sum|gesamt(?:summe)?|(?:zwischen)?summe|insgesamt|anzahl|count|somme|(?:sous-)?total(?:e|i)?(?: général| generale)?|totaux|totaal|subtotaal|som|soma|suma|somma|razem|ogółem|łącznie|celkem|součet|mezisoučet)\b[\s:.,\d()]*$/iu;
/** A comment; "#12" is a number. */
const comment = /^\s*(?:#|%|\/\/)(?!\s*\d+\s*$)/;
/** Words that stand below the head of a column and say what its cells are. */
const type =
  /^(?:\(.*\)|\[.*\]|\{.*\}|(?:n?var)?char2?(?:\(\d+\))?|string|str|text|int(?:eger)?|bigint|number|numeric|float|double|decimal|bool(?:ean)?|date|datetime|timestamp|object|uuid|email|required|optional|pflichtfeld|obligatoire)$/i;
/** A note with a date, a number or a colon: made on …, page 2 of 3. */
const note =
  /^(?:erstellt|stand|druck|seite|quelle|hinweis|vertraulich|created|generated|exported|printed|produced|source|page|note|confidential|end of|report|as of|créé|généré|imprimé|page|source|édité|creato|generato|stampato|pagina|fonte|esportato|creado|generado|impreso|página|fuente|exportado|gemaakt|afgedrukt|bron|criado|gerado|impresso|utworzono|wygenerowano|wydrukowano|strona|źródło|vytvořeno|vygenerováno|vytištěno|strana|zdroj|copyright|©)(?![\p{L}@])/iu;

const remark =
  /^(?:confidential(?: information)?(?: - do not distribute)?|vertraulich|confidentiel|riservato|vertrouwelijk|poufne|důvěrné|end of (?:report|list|file)|ende der liste|fin du rapport)\W*$/iu;

/**
 * Makes what tells which rows behind a header are left out: the header again, rules, counts, totals,
 * comments, notes, and another table below with its title. Nobody is lost by it: a row with a key in
 * its place is left out only as part of another table, which begins with a header of its own that
 * differs in more than a word and ends where the first header comes again; a row without a key is a person whose
 * key is missing when it has cells in two recognized columns.
 * @param header the header's cells; none where the rows begin without one.
 */
export function leftOutReasons(header: readonly string[], clues: TableClues): LeftOutRows {
  const own = header.map(folded);
  const recognized = header.flatMap((cell, i) => (clues.header([cell]).recognized > 0 ? [i] : []));
  const ownKeys = own.flatMap((cell, i) => (clues.header([cell]).hasKey ? [i] : []));
  let isOther = false;
  let isFirst = true;
  let nextLine: number | undefined;

  /** Tells whether two cells name the same column, or are the same word. */
  const isSame = (cell: string, other: string): boolean => {
    if (cell === other || (cell !== '' && other.endsWith(`: ${cell}`))) return true;
    const name = clues.nameOf(cell);
    return name !== undefined && name === clues.nameOf(other);
  };

  /** Tells whether cells are the table's own header, in which a third of the words may differ; not the key's. */
  const isOwnHeader = (cells: readonly string[]): boolean => {
    const found = cells.map(folded);
    const isAlike = (i: number): boolean => isSame(found[i] ?? '', own[i] ?? '');
    // Most rows are told from a header by their keys, which spares looking at their other cells.
    if (!ownKeys.every(isAlike)) return false;
    const places = range(Math.max(found.length, own.length)).filter((i) => found[i] || own[i]);
    if (ownKeys.length === 0) return places.every(isAlike) && own.some((cell) => cell !== '');
    return places.filter(isAlike).length * 3 >= places.length * 2;
  };

  /** Tells whether cells are a header, other than the table's own. */
  const isHeader = (cells: readonly string[], filled: number, isBehindGap: boolean): boolean => {
    const found = clues.header(cells);
    if (isBehindGap && found.hasKey && filled > 1 && filled === cells.length) return true;
    if (found.hasOthersKey === true && filled > 1) return true;
    return found.recognized >= 2 && (found.hasKey || found.recognized === filled);
  };

  const ofRow = (
    cells: readonly string[],
    keyIndexes: readonly number[],
    { isBelowHeader, isBehindGap }: { isBelowHeader: boolean; isBehindGap: boolean },
  ): LeftOutReason | undefined => {
    const isKey = (cell: string | undefined): boolean => cell !== undefined && clues.isKey(cell);
    if (keyIndexes.some((i) => isKey(cells[i])) || cells.some(isKey)) {
      return isOther ? 'other_table' : undefined;
    }
    const filled = filledOf(cells);
    if (isOwnHeader(cells)) {
      isOther = false;
      return 'repeated_header';
    }
    if (own.length > 0 && isHeader(cells, filled.length, isBehindGap)) {
      // Right below the header it is the same in another language, and elsewhere the same in another order.
      const isSameAgain = isBelowHeader ? cells.length === own.length : hasSameWords(cells, own);
      if (isSameAgain) {
        isOther = false;
        return 'repeated_header';
      }
      isOther = true;
    }
    if (isOther) return 'other_table';
    const texts = filled.map((i) => (cells[i] ?? '').trim());
    return reasonOf(cells, texts, isBelowHeader) ?? (isPerson(filled) ? undefined : noteOf(texts));
  };

  /** Tells whether cells stand in two columns that are known: then it is a person without a key. */
  const isPerson = (filled: readonly number[]): boolean =>
    filled.filter((i) => recognized.includes(i)).length >= 2;

  const noteOf = ([first = '', ...others]: readonly string[]): LeftOutReason | undefined =>
    others.length === 0 && own.length > 1 && isNote(first) ? 'note' : undefined;

  return {
    why({ line, cells }, keyIndexes) {
      const isBehindGap = nextLine !== undefined && line > nextLine;
      nextLine = line + 1 + breaksIn(cells);
      const reason = ofRow(cells, keyIndexes, { isBelowHeader: isFirst, isBehindGap });
      if (reason !== 'rule' && reason !== 'repeated_header') isFirst = false;
      return reason;
    },
  };
}

/** Tells whether a row has the words of the header, in whatever order. */
function hasSameWords(cells: readonly string[], own: readonly string[]): boolean {
  const sorted = (words: readonly string[]): string =>
    words
      .filter((word) => word !== '')
      .sort()
      .join('\n');
  return sorted(cells.map(folded)) === sorted(own);
}

/** The reason that the form of a row without a key gives. */
function reasonOf(
  cells: readonly string[],
  texts: readonly string[],
  isBelowHeader: boolean,
): LeftOutReason | undefined {
  const [first = '', ...others] = texts;
  const text = texts.join(' ');
  if (rule.test(text) && dashes.test(text)) return 'rule';
  if (others.length === 0 && (count.test(first) || people.test(first))) return 'count';
  if (others.length === 0 && counted.test(first)) return 'total';
  if (total.test(first) && !others.some((other) => /\p{L}/u.test(other))) return 'total';
  if (comment.test(cells[0] ?? '')) return 'comment';
  const isTypes = isBelowHeader && texts.length > 1 && texts.every((cell) => type.test(cell));
  return isTypes ? 'repeated_header' : undefined;
}

/** Tells whether the only cell of a row is a sentence about the table, and surely no name. */
function isNote(cell: string): boolean {
  return (
    (note.test(cell) && /[\d:©]/.test(cell)) || remark.test(cell) || cell.split(/\s+/).length > 6
  );
}

/** The number of line breaks in cells. */
function breaksIn(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
}

function filledOf(cells: readonly string[]): number[] {
  return range(cells.length).filter((i) => (cells[i] ?? '').trim() !== '');
}

function range(length: number): number[] {
  return Array.from({ length }, (_, i) => i);
}

function folded(cell: string | undefined): string {
  return (cell ?? '').trim().toLowerCase();
}
