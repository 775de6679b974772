import type { KeyRing } from '../../common/key-ring.js';
import type { ImportRow } from '../enrolment/import-row.entity.js';
import { isIdentityPath } from '../enrolment/identity-cells.js';
import { isMalformed, openCells, type PersonalPlaces } from '../enrolment/sealed-cells.js';
import type { Actor } from '../permissions/access.js';
import { holdsAll, type Permission } from '../permissions/permission-catalogue.js';
import { type HeaderMatch, identityPlaces, type RecognizedColumn } from './header-match.js';
import type { Import } from './import.entity.js';

type Columns = Pick<HeaderMatch, 'header' | 'recognized'>;

/** Somebody who looks at the rows of an import. */
export type Reader = Pick<Actor, 'userId' | 'permissions'>;

/** What is sealed of the rows of a file with these columns. */
export function personalPlaces({ header, recognized }: Columns): PersonalPlaces {
  return { metadata: metadataPlace(recognized), identity: identityPlaces(header) };
}

/** The columns of identities that are used. */
export function identityColumns({ recognized }: Pick<Columns, 'recognized'>): RecognizedColumn[] {
  return recognized.filter(({ column }) => isIdentityPath(column));
}

/** Whether the rows of an import may say identities. */
export function hasIdentities({ columns }: Pick<Import, 'columns'>): boolean {
  return columns !== null && identityColumns(columns).length > 0;
}

/** Whether somebody may make identities by an import. */
export function mayRegister({ permissions }: Pick<Reader, 'permissions'>): boolean {
  return permissions.has('can_complete_registration');
}

/**
 * The permissions to see and change the identity cells of an import. Of somebody else's upload they
 * are read as anybody's identity is.
 */
export function neededForIdentities(
  { createdById }: Pick<Import, 'createdById'>,
  { userId }: Pick<Reader, 'userId'>,
): readonly Permission[] {
  return createdById === userId
    ? ['can_complete_registration']
    : ['can_complete_registration', 'can_view_identity'];
}

/** Whether somebody may see and change the identity cells of an import. */
export function maySeeIdentities(of: Pick<Import, 'createdById'>, reader: Reader): boolean {
  return holdsAll(reader.permissions, neededForIdentities(of, reader));
}

/**
 * The identity cells that `reader` may not see: without the permissions all, but what they have
 * uploaded themselves in columns that were ignored.
 */
export function hiddenPlaces(
  of: Pick<Import, 'columns' | 'createdById'>,
  reader: Reader,
): readonly number[] {
  const { columns, createdById } = of;
  if (columns === null || maySeeIdentities(of, reader)) return [];
  return createdById === reader.userId
    ? identityColumns(columns).map(({ index }) => index)
    : identityPlaces(columns.header);
}

/** A row's cells as they were read; of a malformed row none, when some are hidden: nobody knows where in it they stand. */
export function cellsOf(
  row: ImportRow,
  { recognized }: Pick<Columns, 'recognized'>,
  keys: KeyRing,
  hidden: readonly number[],
): string[] {
  const cells = openCells(row, metadataPlace(recognized), keys);
  if (hidden.length === 0) return cells;
  return isMalformed(row.faults)
    ? []
    : cells.map((cell, place) => (hidden.includes(place) ? '' : cell));
}

function metadataPlace(recognized: readonly RecognizedColumn[]): number | undefined {
  return recognized.find(({ column }) => column === 'metadata')?.index;
}
