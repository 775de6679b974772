import type { KeyRing } from '../../../common/key-ring.js';
import type { ImportRow } from '../../enrolment/stage/import-row.entity.js';
import { isIdentityPath } from '../../identities/identity-fields.js';
import { isMetadataPath } from '../../enrolment/judge/judge-metadata.js';
import { isMalformed, openCells, type PersonalPlaces } from '../../enrolment/stage/sealed-cells.js';
import type { Actor } from '../../permissions/access.js';
import { holdsAll, type Permission } from '../../permissions/permission-catalogue.js';
import type { HeaderMatch, RecognizedColumn } from '../columns/header-match.js';
import type { PeopleImport } from './people-import.entity.js';

type Columns = Pick<HeaderMatch, 'header' | 'recognized'>;

/** Somebody who looks at the rows of an import. */
export type Reader = Pick<Actor, 'userId' | 'permissions' | 'language'>;

/** The places that are sealed in the rows of a file with these columns. */
export function personalPlaces({ header, recognized }: Columns): PersonalPlaces {
  const used = recognized.map(({ index }) => index);
  return {
    metadata: metadataColumn(recognized),
    metadataColumns: addedColumns(recognized),
    identity: identityColumns({ recognized }).map(({ index }) => index),
    unused: header.flatMap((_, index) => (used.includes(index) ? [] : [index])),
  };
}

/** Tells whether the file of an import has columns that no field uses. */
export function hasUnusedColumns({ columns }: Pick<PeopleImport, 'columns'>): boolean {
  return columns !== null && personalPlaces(columns).unused.length > 0;
}

/** The columns of identities. */
export function identityColumns({ recognized }: Pick<Columns, 'recognized'>): RecognizedColumn[] {
  return recognized.filter(({ column }) => isIdentityPath(column));
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
  { recognized }: Pick<Columns, 'recognized'>,
  keys: KeyRing,
  hidden: readonly number[],
): string[] {
  const cells = openCells(row, metadataColumn(recognized), keys);
  if (hidden.length === 0) return cells;
  return isMalformed(row.faults)
    ? []
    : cells.map((cell, place) => (hidden.includes(place) ? '' : cell));
}

/** The places where the cells of the application's columns stand. */
function addedColumns(recognized: readonly RecognizedColumn[]): number[] {
  return recognized.filter(({ column }) => isMetadataPath(column)).map(({ index }) => index);
}

function metadataColumn(recognized: readonly RecognizedColumn[]): number | undefined {
  return recognized.find(({ column }) => column === 'metadata')?.index;
}

/** The columns of an import of which none are known yet. */
export const noColumns: NonNullable<PeopleImport['columns']> = {
  header: [],
  recognized: [],
  ignored: [],
};
