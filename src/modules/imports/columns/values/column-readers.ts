import type { ColumnKey } from '../../../enrolment/judge/column-keys.js';
import type { RowValues } from '../../../enrolment/judge/judge.js';
import { isMetadataPath, metadataKey } from '../../../enrolment/judge/judge-metadata.js';
import { isIdentityPath } from '../../../identities/identity-fields.js';
import { cellValue } from '../cell-value.js';
import { withoutCommas } from '../group-lists.js';
import { type StatusReader, statusReader } from '../status-columns.js';
import { partIn } from './name-cells.js';
import { isGiven, type Place, textIn } from './places.js';

/** Puts what a row says of one column into its values. */
type Read = (values: RowValues, cells: readonly string[]) => void;

/** Makes the reader of a column: what it is need not be asked for each row. */
export function readerOf(column: Exclude<ColumnKey, 'name'>, places: readonly Place[]): Read {
  const read = putterOf(column, places);
  if (!places.every(({ isAdded }) => isAdded)) return read;
  return (values, cells) => {
    if (isGiven(places, cells)) read(values, cells);
  };
}

function putterOf(column: Exclude<ColumnKey, 'name'>, places: readonly Place[]): Read {
  if (column === 'firstName' || column === 'lastName') {
    return (values, cells) => void (values[column] = partIn(cells, places));
  }
  if (isIdentityPath(column)) {
    return (values, cells) => void ((values.identity ??= {})[column] = textIn(cells, places));
  }
  if (isMetadataPath(column)) {
    const key = metadataKey(column);
    return (values, cells) => {
      values.metadataColumns = { ...values.metadataColumns, [key]: textIn(cells, places) };
    };
  }
  if (column === 'email' && places.length > 1) {
    return (values, cells) => void (values.email = addressIn(cells, places));
  }
  if (column === 'status') {
    const readers = places.map(({ index, header, ...place }) => ({
      index,
      ofBlank: place.hasMarks ? 'inactive' : '',
      ...statusReader(header, place.saysNo),
    }));
    return (values, cells) => {
      values.status = firstSaid(cells, readers, 'status');
      values.left = firstSaid(cells, readers, 'left');
    };
  }
  if (column === 'groups' && places.some(({ hasCommas }) => hasCommas)) {
    return (values, cells) => void (values.groups = groupsIn(cells, places));
  }
  return (values, cells) => void (values[column] = textIn(cells, places));
}

/** The first address; the first text where there is none: “anonymous” is nobody's. */
function addressIn(cells: readonly string[], places: readonly Place[]): string {
  let first = '';
  for (const { index } of places) {
    const text = cellValue(cells[index] ?? '');
    if (/[@＠]/.test(text)) return text;
    if (first === '') first = text;
  }
  return first;
}

/** The first groups that are given, as a list that `|` separates where commas do. */
function groupsIn(cells: readonly string[], places: readonly Place[]): string {
  const given = places.find(({ index }) => cellValue(cells[index] ?? '') !== '');
  if (given === undefined) return '';
  const text = cellValue(cells[given.index] ?? '');
  return given.hasCommas ? withoutCommas(text) : text;
}

/** The first status, or the first day of leaving, that says something; a yes or a no does so by its header. */
function firstSaid(
  cells: readonly string[],
  readers: readonly ({ index: number; ofBlank: string } & StatusReader)[],
  kind: keyof StatusReader,
): string {
  for (const reader of readers) {
    const cell = cells[reader.index];
    const ofBlank = kind === 'status' ? reader.ofBlank : '';
    const said = cell === undefined || cell === '' ? ofBlank : reader[kind](cellValue(cell));
    if (said !== '') return said;
  }
  return '';
}
