import { isAscii } from 'node:buffer';
import type { Seals } from '../../../common/secrets/key-ring.js';
import type { CellDoubt } from '../../enrolment/judge/row-values.js';
import type { ImportRow } from '../../enrolment/stage/import-row.entity.js';
import { isIdentityPath } from '../../identities/identity-fields.js';
import { isMetadataPath } from '../../enrolment/judge/judge-metadata.js';
import { isMalformed, openCells, type PersonalPlaces } from '../../enrolment/stage/sealed-cells.js';
import type { Actor } from '../../permissions/access.js';
import { holdsAll, type Permission } from '../../permissions/permission-catalogue.js';
import type { MappedColumn } from '../columns/column-mapping.js';
import { lookThrough } from '../reader/text/cell-doubts.js';
import { isEncoding, reencode } from '../reader/text/encodings.js';
import type { PeopleImport } from './people-import.entity.js';

/** Somebody who looks at the rows of an import. */
export type Reader = Pick<Actor, 'userId' | 'permissions' | 'language'>;

/** The places that are sealed in the rows of a file with these columns. */
export function personalPlaces(columns: readonly MappedColumn[]): PersonalPlaces {
  const [metadata, ...others] = places(columns, ({ column }) => column === 'metadata');
  return {
    metadata,
    // Further columns of metadata are kept as those of the application are: put together.
    metadataColumns: [...others, ...places(columns, isAdded)],
    identity: identityColumns(columns).map(({ index }) => index),
    unused: places(columns, ({ column }) => column === null),
  };
}

/** Tells whether the rows of an import hold cells that no field uses. */
export function hasUnusedCells({
  columns,
  headerRow,
  skippedLines,
}: Pick<PeopleImport, 'columns' | 'headerRow' | 'skippedLines'>): boolean {
  const hasLeftOut = (headerRow ?? 0) > 0 || (skippedLines?.length ?? 0) > 0;
  return hasLeftOut || hasUnusedColumns({ columns });
}

/** Tells whether an import has columns that no field uses. */
export function hasUnusedColumns({ columns }: Pick<PeopleImport, 'columns'>): boolean {
  return columns !== null && personalPlaces(columns).unused.length > 0;
}

/** The columns of identities. */
export function identityColumns(columns: readonly MappedColumn[]): MappedColumn[] {
  return columns.filter(({ column }) => column !== null && isIdentityPath(column));
}

/** True when the rows of an import may say identities. */
export function hasIdentities({ columns }: Pick<PeopleImport, 'columns'>): boolean {
  return columns !== null && identityColumns(columns).length > 0;
}

/** True when somebody may make identities by an import. */
export function mayRegister({ permissions }: Pick<Reader, 'permissions'>): boolean {
  return permissions.has('can_complete_registration');
}

/**
 * The permissions to see and change the identity cells of an import. Of somebody else's upload they
 * are read as anybody's identity is.
 */
export function neededForIdentities(
  { createdById }: Pick<PeopleImport, 'createdById'>,
  { userId }: Pick<Reader, 'userId'>,
): readonly Permission[] {
  return createdById === userId
    ? ['can_complete_registration']
    : ['can_complete_registration', 'can_view_identity'];
}

/** True when somebody may see and change the identity cells of an import. */
export function maySeeIdentities(
  peopleImport: Pick<PeopleImport, 'createdById'>,
  reader: Omit<Reader, 'language'>,
): boolean {
  return holdsAll(reader.permissions, neededForIdentities(peopleImport, reader));
}

/**
 * The cells that `reader` may not see: without the permissions those of identities; of what
 * somebody else has uploaded, those of unused columns, since nobody knows what they hold, and the
 * metadata, unless the reader may see people's.
 */
export function hiddenPlaces(
  peopleImport: Pick<PeopleImport, 'columns' | 'createdById'>,
  reader: Omit<Reader, 'language'>,
): readonly number[] {
  if (peopleImport.columns === null) return [];
  const { metadata, metadataColumns, identity, unused } = personalPlaces(peopleImport.columns);
  const isOwn = peopleImport.createdById === reader.userId;
  const seesMetadata = isOwn || reader.permissions.has('can_view_users');
  const personal = isOwn ? identity : [...identity, ...unused];
  return [
    ...(seesMetadata ? [] : metadataColumns),
    ...(metadata === undefined || seesMetadata ? [] : [metadata]),
    ...(maySeeIdentities(peopleImport, reader) ? [] : personal),
  ];
}

/** A row's cells as they were read; of a malformed row none, when some are hidden: nobody knows where in it they stand. */
export function cellsOf(
  row: ImportRow,
  peopleImport: Pick<PeopleImport, 'columns' | 'encoding' | 'readEncoding'>,
  keys: Seals,
  hidden: readonly number[],
): string[] {
  const cells = openRow(row, peopleImport, keys);
  if (hidden.length === 0) return cells;
  return isMalformed(row.faults) || row.leftOut !== null
    ? []
    : cells.map((cell, place) => (hidden.includes(place) ? '' : cell));
}

/** A row's cells, opened, and read by the encoding that was chosen. */
export function openRow(
  row: Parameters<typeof openCells>[0],
  peopleImport: Pick<PeopleImport, 'columns' | 'encoding' | 'readEncoding'>,
  keys: Seals,
): string[] {
  return readRow({ ...row, doubts: null }, peopleImport, keys).cells;
}

/** A row's cells as they are kept, and as they are read by the encoding that was chosen. */
export interface ReadRow {
  kept: string[];
  cells: string[];
  /** The doubts of this reading. */
  doubts: readonly CellDoubt[] | null;
}

/** Opens a row and reads its cells by the encoding that was chosen, but for those that somebody typed. */
export function readRow(
  row: Parameters<typeof openCells>[0] & Pick<ImportRow, 'doubts'>,
  { columns, encoding, readEncoding }: Pick<PeopleImport, 'columns' | 'encoding' | 'readEncoding'>,
  keys: Seals,
): ReadRow {
  const metadata = columns?.find(({ column }) => column === 'metadata')?.index;
  const kept = openCells(row, metadata, keys);
  const withoutMark = (cell: string): string =>
    cell.startsWith(typedMark) ? cell.slice(typedMark.length) : cell;
  if (encoding === readEncoding || !isEncoding(encoding) || !isEncoding(readEncoding)) {
    return { kept, cells: kept.map(withoutMark), doubts: row.doubts };
  }
  const cells = kept.map((cell) =>
    cell.startsWith(typedMark) ? '' : reencode(cell, readEncoding, encoding),
  );
  const doubts = lookThrough(cells) ?? null;
  const typed = (cell: string, index: number): string =>
    kept[index]?.startsWith(typedMark) ? withoutMark(kept[index]) : cell;
  return { kept, cells: cells.map(typed), doubts };
}

/** Stands before a text that somebody typed at the check: no other encoding changes it. */
const typedMark = '\0typed';

/** The cells of an edited row as they are kept: those that stay as they are kept already, others as typed. */
export function cellsToKeep(
  edited: readonly string[],
  { kept, cells }: Pick<ReadRow, 'kept' | 'cells'>,
  { readEncoding }: Pick<PeopleImport, 'readEncoding'>,
): string[] {
  return edited.map((text, index) => {
    if (text === cells[index]) return kept[index] ?? text;
    return readEncoding === null || isAscii(Buffer.from(text)) ? text : typedMark + text;
  });
}

function isAdded({ column }: MappedColumn): boolean {
  return column !== null && isMetadataPath(column);
}

function places(
  columns: readonly MappedColumn[],
  isMeant: (column: MappedColumn) => boolean,
): number[] {
  return columns.filter(isMeant).map(({ index }) => index);
}
