import { fold } from '../../../common/text/fold.js';
import { cellValue } from './cell-value.js';
import type { TextRow } from './column-contents.js';
import { nameKey } from './column-names.js';

/** The names of columns that hold several groups: of one department, a comma is a part. */
const ofSeveral = new Set(
  [
    ...['groups', 'teams', 'tags', 'labels', 'user groups', 'security groups', 'cohorts'],
    ...['group names', 'group memberships', 'assigned groups', 'member of', 'departments'],
    ...['gruppen', 'benutzergruppen', 'abteilungen', 'groupes', 'équipes', 'étiquettes'],
    ...['membre de', 'gruppi', 'etichette', 'grupos', 'equipos', 'etiquetas', 'miembro de'],
    ...['groepen', 'lid van', 'equipes', 'departamentos', 'membro de', 'grupy', 'zespoły'],
    ...['etykiety', 'skupiny', 'týmy', 'štítky'],
  ].map(nameKey),
);
/** In characters: what is longer is no list of groups. */
const longest = 2_000;

/**
 * Tells whether commas separate the groups in a column of several: where something between two of
 * them stands in another cell too.
 */
export function hasCommasBetween(rows: readonly TextRow[], index: number, header: string): boolean {
  if (!ofSeveral.has(nameKey(header))) return false;
  const cells = new Set(
    rows.map((row) => fold(cellValue(row.cells[index] ?? '').slice(0, longest))),
  );
  const seen = new Map<string, number>();
  let isList = false;
  for (const cell of cells) {
    if (isOtherwiseSeparated(cell)) return false;
    const parts = new Set(cell.split(',').map((part) => part.trim()));
    isList ||= parts.size > 1;
    for (const part of parts) if (part !== '') seen.set(part, (seen.get(part) ?? 0) + 1);
  }
  return isList && [...seen.values()].some((count) => count > 1);
}

/** The number of rows below which nobody can tell that a group is said for those below. */
const fewRows = 4;

/**
 * Tells whether a column says each group once, as tables do whose cells were joined: its first cell is
 * filled, half and more are blank, and no group comes twice.
 */
export function isSaidOnce(rows: readonly TextRow[], index: number): boolean {
  const texts = rows.map(({ cells }) => cellValue(cells[index] ?? ''));
  const filled = texts.filter((text) => text !== '');
  return (
    rows.length >= fewRows &&
    texts[0] !== '' &&
    filled.length > 1 &&
    filled.length * 2 <= texts.length &&
    new Set(filled.map(fold)).size === filled.length
  );
}

/** A cell with the groups between its commas separated as others are. */
export function withoutCommas(cell: string): string {
  return isOtherwiseSeparated(cell) ? cell : cell.replaceAll(',', '|');
}

/** Tells whether a cell is a list of another form: of directories' names, in quotes or brackets, with `|` or `;`. */
function isOtherwiseSeparated(cell: string): boolean {
  return /[|;="]|^\s*[[{]/.test(cell);
}
